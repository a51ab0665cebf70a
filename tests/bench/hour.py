#!/usr/bin/python3
"""An hour on duty: 20 sources on real Redmine, RT and Fossil servers, in every sign-in way, and 10 messengers, while people file tickets
and the servers forget sessions. Ends with what was missed, what rang twice, and how memory and open files went; status 1 if any did.
    hour.py BUILD [SECONDS=3600] [OUT.md]"""
import json, os, random, shutil, sqlite3, subprocess, sys, tempfile, time
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import profiles
from messengers import Messengers
from process import Process, until

build, length = os.path.abspath(sys.argv[1]), float(sys.argv[2] if len(sys.argv) > 2 else 3600)
out = sys.argv[3] if len(sys.argv) > 3 else os.path.join(HERE, "hour.md")
WAYS = {"redmine": ["token", "form", "form-key"], "rt": ["token", "form"], "fossil": ["form", "form-tsv"]}
TOKENS = {("redmine", "token"): "api_key", ("rt", "token"): "token"}
SHARES = {"redmine": 8, "rt": 7, "fossil": 5}
random.seed(1)


class Server:
    def __init__(self, kind):
        self.kind, self.place = kind, tempfile.mkdtemp(prefix="deskbell-hour-")
        self.url = self.run("start", "0", self.place).splitlines()[-1]
        with open(os.path.join(self.place, kind + ".json")) as file:
            self.facts = json.load(file)
        self.filed = 0

    def run(self, *arguments, **settings):
        environment = dict(os.environ, RIG_DIR=self.place, TMPDIR=self.place, **settings)
        return subprocess.run([os.path.join(HERE, f"../support/servers/{self.kind}.sh"), *arguments], env=environment, check=True, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL).stdout.strip()

    def secret(self, way):
        key = TOKENS.get((self.kind, way))
        return next(user[key] for user in self.facts["users"] if user["login"] == "bob") if key else self.facts["password"]

    def file(self, subject):
        self.run("add", subject, "While people work.", RIG_AS=random.choice(["bob", "carol", "wang.li"]))
        self.filed += 1


def write_profile(where, servers, messengers):
    os.makedirs(os.path.join(where, "secrets"), mode=0o700)
    config = {"version": 1, "sources": [], "channels": []}
    for kind, share in SHARES.items():
        for i in range(share):
            way = WAYS[kind][i % len(WAYS[kind])]
            name = f"{kind} {i + 1} {way}"
            source = {"name": name, "preset": kind, "url": servers[kind].url, "interval": {"fixed": "15s"}, "proxy": "none",
                      "signIn": {"way": way, "user": "bob", "secret": profiles.secret(where, name.replace(" ", "-"), servers[kind].secret(way))}}
            if kind == "fossil":
                source["options"] = {"report": "2"}
            config["sources"].append(source)
    for name, preset, variables in messengers.channels():
        config["channels"].append({"name": name, "preset": preset,
                                   "vars": {key: profiles.secret(where, f"{name}-{key}", value) for key, value in variables.items()}})
    with open(os.path.join(where, "config.json"), "w") as file:
        json.dump(config, file)
    os.chmod(os.path.join(where, "config.json"), 0o600)


def judge(where, servers, messengers):
    """What was missed and what rang twice: by the database for all channels, by the messages themselves where they carry ids."""
    store = sqlite3.connect(f"file:{where}/deskbell.db?mode=ro", uri=True)
    wanted = {name: servers[name.split()[0]].filed for (name,) in store.execute("SELECT name FROM source")}
    new = dict(store.execute("SELECT source, count(*) FROM ticket WHERE arrival = 'new' GROUP BY source"))
    missed = sum(max(0, count - new.get(name, 0)) for name, count in wanted.items())
    channels = [name for name, _, _ in messengers.channels()]
    expected = {(name, ticket) for name, ticket in store.execute("SELECT source, id FROM ticket WHERE arrival = 'new'")}
    unsent = twice = 0
    for channel in channels:
        rows = list(store.execute("SELECT source, ticket FROM delivery WHERE kind = 'ticket' AND channel = ? AND state = 'sent'", (channel,)))
        unsent += len(expected - set(rows))
        twice += len(rows) - len(set(rows))
    for channel, heard in messengers.heard.items():  # those that name source and id of each ticket
        unsent += len(expected - set(heard))
        twice += len(heard) - len(set(heard))
    store.close()
    return {"tickets": sum(wanted.values()), "missed": missed, "deliveries": len(expected) * len(channels), "unsent": unsent, "twice": twice}


def main():
    messengers = Messengers()
    servers = {kind: Server(kind) for kind in SHARES}
    where = tempfile.mkdtemp(prefix="deskbell-hour-") + "/profile"
    os.mkdir(where, 0o700)
    write_profile(where, servers, messengers)
    errors = open(os.path.join(os.path.dirname(where), "stderr"), "w+")
    lines = []
    with Process([os.path.join(build, "app/deskbellctl"), "run", "--profile", where], stderr=errors) as ours:

        def seeing():
            try:
                with sqlite3.connect(f"file:{where}/deskbell.db?mode=ro", uri=True) as store:
                    return store.execute("SELECT count(*) FROM source WHERE first_good_poll IS NOT NULL").fetchone()[0] == sum(SHARES.values())
            except sqlite3.Error:
                return False

        until(seeing, seconds=300, every=1)
        began, filed, next_minute, expired = time.monotonic(), 0, 0.0, 0
        while (gone := time.monotonic() - began) < length:
            if gone >= next_minute:
                lines.append((int(gone / 60), ours.pss(), ours.files(), ours.cpu(), filed))
                print("minute %d: %.1f MiB, %d files, %.1f s of CPU, %d tickets filed" % lines[-1], flush=True)
                next_minute += 60
            kind = random.choice(list(SHARES))
            for _ in range(random.choice([1, 1, 1, 2, 5])):
                filed += 1
                servers[kind].file(f"Request {filed} of the hour")
            if gone / length > (expired + 1) / 5:
                expired += 1
                for server in servers.values():
                    server.run("expire")
            time.sleep(random.uniform(5, 40))
        time.sleep(60)
        until(lambda: (verdict := judge(where, servers, messengers))["missed"] + verdict["unsent"] == 0 or time.monotonic() > began + length + 400, seconds=500, every=5)
        lines.append((int(length / 60), ours.pss(), ours.files(), ours.cpu(), filed))
        verdict = judge(where, servers, messengers)
        alive = ours.child.poll() is None
    third = [line for line in lines if line[0] >= length / 180]
    text = ["# An hour on duty", "", f"Written by `tests/bench/hour.py` on {time.strftime('%Y-%m-%d')}; {os.cpu_count()} cores, release build, {length / 60:.0f} minutes.", "",
            f"- {sum(SHARES.values())} sources on real Redmine, RT and Fossil in every sign-in way, polled every 15 s; 10 messengers; sessions were forgotten {expired} times.",
            f"- {filed} tickets were filed, {verdict['tickets']} had to be seen by the sources: {verdict['missed']} missed.",
            f"- {verdict['deliveries']} deliveries: {verdict['unsent']} not sent, {verdict['twice']} twice.",
            f"- Memory (PSS) went from {third[0][1]:.1f} MiB in minute {third[0][0]} to {third[-1][1]:.1f} MiB at the end, open files from {third[0][2]} to {third[-1][2]}; "
            f"{third[-1][3]:.0f} s of CPU in all.", ""]
    with open(out, "w") as file:
        file.write("\n".join(text))
    print("\n".join(text))
    errors.seek(0)
    print("said on stderr:", *sorted(set(errors.read().splitlines()))[:20], sep="\n  ")
    for server in servers.values():
        server.run("stop")
        shutil.rmtree(server.place, ignore_errors=True)
    return 0 if alive and verdict["missed"] + verdict["unsent"] + verdict["twice"] == 0 else 1


sys.exit(main())
