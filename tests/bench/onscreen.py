#!/usr/bin/python3
"""Benches on a desktop of their own (run by table.py inside of tests/support/desktop/desktop.sh): start, idle cost, balloons, stalls.
    onscreen.py BUILD CERTIFICATE OUT.json"""
import json, os, subprocess, sys, tempfile, threading, time
import dbus
import profiles
from desk import Desk
from polling import ctl, fill, folder, quantile
from process import Process, until

build, certificate, out = sys.argv[1:4]
HERE = os.path.dirname(os.path.abspath(__file__))
found = {}


def measured(*command, ready="tray", runs=5):
    said = subprocess.run([os.path.join(HERE, "measure"), "--runs", str(runs), "--settle", "8", "--idle", "30", "--ready", ready, "--json", "--", *command],
                          capture_output=True, text=True, check=True).stdout
    return json.loads(said)


def tray(where):
    return [os.path.join(build, "ui/deskbell"), "--hidden", "--profile", where]


def idle(command, desk=None, seconds=30):
    with Process(command) as process:
        if desk:
            polls = desk.polls
            until(lambda: desk.polls > polls, seconds=30)
        time.sleep(8)
        before = process.sleeps()
        time.sleep(seconds)
        return {"pss": process.pss(), "wakeups": (process.sleeps() - before) / seconds}


def start_and_idle():
    desk = Desk(certificate)
    where = profiles.make(folder(), desk, "10m", tray=True, scheme="https", ca=certificate)
    with Process(tray(where)):
        until(lambda: desk.polls >= 1)
        time.sleep(1)
    fill(os.path.join(where, "deskbell.db"), 100_000)
    address = f"https://127.0.0.1:{desk.port}/"
    found["tray"] = measured(*tray(where))
    found["trayPeer"] = measured(os.path.join(build, "tests/peer_tray"))
    found["trayFull"] = measured(os.path.join(build, "tests/peer_tray"), "full", os.path.join(folder(), "peer.db"), address, certificate)
    headless = profiles.make(folder(), desk, "10m", scheme="https", ca=certificate)
    found["ctl"] = idle(ctl(build, headless), desk)
    found["corePeer"] = idle([os.path.join(build, "tests/peer_core"), os.path.join(folder(), "peer.db"), address, certificate])


def to_balloon(tickets=120):
    desk = Desk()
    where = profiles.make(folder(), desk, "1s", hook=False, tray=True)
    watch = subprocess.Popen(["dbus-monitor", "--session", "--profile", "interface='org.freedesktop.Notifications',member='Notify',type='method_call'"],
                             stdout=subprocess.PIPE, text=True)
    called = []
    threading.Thread(target=lambda: [called.append(float(line.split("\t")[1])) for line in watch.stdout if "\tNotify" in line], daemon=True).start()
    with Process(tray(where)):
        until(lambda: desk.polls >= 5)
        time.sleep(1)
        called.clear()
        desk.left.clear()
        desk.growing = True
        begin = desk.newest
        until(lambda: desk.newest >= begin + tickets, seconds=300)
        desk.growing = False
        time.sleep(2)
    watch.kill()
    waits = [min([c - desk.left[n] for c in called if c >= desk.left[n]], default=9) for n in range(begin + 1, begin + tickets)]
    found["balloon"] = {"p50": quantile(waits, 0.5), "p99": quantile(waits, 0.99), "count": len(waits), "balloons": len(called)}


def process_of(bus, name):
    return bus.call_blocking("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", (name,))


def stalls(tickets=10_000):
    """The longest time that the thread of the windows did not answer while a burst came in: its tray icon is asked again and again."""
    desk = Desk()
    desk.page = desk.newest = 1000
    where = profiles.make(folder(), desk, "1s", tray=True, page=1000)
    with Process(tray(where)) as ours:
        until(lambda: desk.polls >= 5)
        bus = dbus.SessionBus()
        watcher = dbus.Interface(bus.get_object("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"), "org.freedesktop.DBus.Properties")
        items = [str(one) for one in watcher.Get("org.kde.StatusNotifierWatcher", "RegisteredStatusNotifierItems")]
        mine = next(one for one in items if process_of(bus, one.partition("/")[0]) == ours.pid)
        name, _, path = mine.partition("/")
        item = dbus.Interface(bus.get_object(name, "/" + path, introspect=False), "org.freedesktop.DBus.Properties")

        def longest(seconds, stop=lambda: False):
            worst, end = 0.0, time.monotonic() + seconds
            while time.monotonic() < end and not stop():
                asked = time.monotonic()
                item.Get("org.kde.StatusNotifierItem", "Status")
                worst = max(worst, time.monotonic() - asked)
                time.sleep(0.001)
            return worst

        found["stallIdle"] = longest(5)
        desk.newest += tickets
        found["stallBurst"] = longest(120, lambda: desk.told >= tickets)
        found["stallTold"] = desk.told


for part in (start_and_idle, to_balloon, stalls):
    try:
        part()
    except Exception as trouble:  # the other parts are still worth having
        found.setdefault("troubles", []).append(f"{part.__name__}: {trouble!r}")
with open(out, "w") as file:
    json.dump(found, file, indent=1)
