#!/usr/bin/python3
"""What Deskbell costs, beside what a user would run instead, in one run on one machine.
    table.py BUILD [PART...]    prints the rows of these parts and puts them in the place of their earlier ones in tests/bench/table.md;
                                PART: polls seen sources latency burst stall desktop (all)
`tests/bench/table.sh` installs the peers, builds, and calls this. What is said about the table stands in notes.md, which no run changes."""
import json, os, platform, re, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import polling

build = os.path.abspath(sys.argv[1])
PARTS = ["polls", "seen", "sources", "latency", "burst", "stall", "desktop"]
HEAD = ["what", "Deskbell", "beside", "ratio", "budget", "held", "part", "run on"]
parts = sys.argv[2:] or PARTS
today = time.strftime("%Y-%m-%d")
table = os.path.join(HERE, "table.md")
rows = {}  # part -> its rows


def row(what, ours, peer="", ratio=None, budget="", held=None):
    cells = [what, str(ours), peer, "" if ratio is None else f"{ratio:.2f}", budget, "" if held is None else "yes" if held else "**no**", part, today]
    rows[part].append(cells)
    print("  ".join(cells), flush=True)


def ms(seconds):
    return f"{seconds * 1000:.2f} ms"


def polls():
    for (what, ours, script, shell), share in zip(polling.unchanged_and_changed(build), (0.25, 0.5)):
        row(f"CPU of {what}", ms(ours), f"Python script {ms(script)}", ours / script, f"<= {share}", ours / script <= share)
        row(f"CPU of {what}", ms(ours), f"curl + jq + sqlite3 {ms(shell)}", ours / shell)


def seen():
    costs = polling.by_seen(build)
    for size, cost in costs:
        row(f"CPU of a poll with one new ticket, {size:,} ids seen", ms(cost), f"{costs[0][0]:,} ids {ms(costs[0][1])}", cost / costs[0][1], "<= 1.1", cost / costs[0][1] <= 1.1)


def sources():
    for count, share, pss in polling.by_sources(build):
        row(f"{count:,} sources at 60 s, share of one core ({pss:.1f} MiB)", f"{share * 100:.2f} %", budget="<= 5 %", held=share <= 0.05)


def latency():
    p50, p99, count = polling.to_messenger(build)
    row(f"answer's last byte to messenger's first byte, p50 of {count}", ms(p50))
    row(f"the same, p99", ms(p99), budget="<= 30 ms", held=p99 <= 0.03)


def burst():
    said = polling.burst(build)
    row("burst of 10,000 new tickets: recorded and owed", f"{said['recorded']:.2f} s (CPU {said['cpu']:.2f} s)", budget="<= 2 s and 1 s of waiting for the poll", held=said["recorded"] <= 3)
    row(f"the same: all told, in {said['messages']} messages", f"{said['sent']:.1f} s")
    row("the same: PSS when idle after a first message, peak, after", f"{said['idle']:.1f}, {said['peak']:.1f}, {said['after']:.1f} MiB", budget="idle + 5 MiB", held=said["after"] <= said["idle"] + 5)


def stall():
    for program, what in (("bench_windows", "by windows that show them"), ("bench_stall", "by recording them, each owed twice")):
        said = subprocess.run([os.path.join(build, "tests", program)], env=dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8"), check=True, capture_output=True, text=True).stdout
        longest = max(float(ms) for found in re.findall(r"arrive +([0-9.]+) ms held up|10,000 new tickets.*?held up +([0-9.]+) ms", said) for ms in found if ms)
        row(f"longest time the thread of the windows is held up while 10,000 tickets arrive, {what}", f"{longest:.1f} ms", budget="<= 16 ms", held=longest <= 16)


def desktop():
    place = tempfile.mkdtemp(prefix="deskbell-bench-")
    certificate, out = os.path.join(place, "desk.pem"), os.path.join(place, "out.json")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", certificate + ".key", "-out", certificate + ".crt", "-days", "2", "-subj", "/CN=127.0.0.1",
                    "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
    with open(certificate, "w") as both:
        both.write(open(certificate + ".crt").read() + open(certificate + ".key").read())
    subprocess.run([os.path.join(HERE, "../support/desktop/desktop.sh"), "run", "--notify", "fake", "--", sys.executable, os.path.join(HERE, "onscreen.py"), build, certificate, out], check=True)
    said = json.load(open(out))
    for trouble in said.get("troubles", []):
        row(trouble, "not measured", held=False)
    if "tray" in said:
        ours, least, full = said["tray"], said["trayPeer"], said["trayFull"]
        row("start to tray registered, 100,000 tickets recorded", f"{ours['startup_ms']} ms", f"minimal Qt tray {least['startup_ms']} ms", ours["startup_ms"] / least["startup_ms"], "<= 2", ours["startup_ms"] <= 2 * least["startup_ms"])
        row("idle PSS of deskbell", f"{ours['pss']} MiB", f"minimal Qt tray {least['pss']} MiB", ours["pss"] / least["pss"])
        row("idle PSS of deskbell", f"{ours['pss']} MiB", f"the same with SQLite, HTTP, TLS and D-Bus in use {full['pss']} MiB", ours["pss"] / full["pss"], "<= 1.3", ours["pss"] <= 1.3 * full["pss"])
        row("wake-ups a second of deskbell between polls", ours["wakeups_per_s"], f"minimal Qt tray {least['wakeups_per_s']}", budget="0, as the peer: <= peer + 0.05", held=ours["wakeups_per_s"] <= least["wakeups_per_s"] + 0.05)
    if "ctl" in said:
        ours, least = said["ctl"], said["corePeer"]
        row("idle PSS of deskbellctl run", f"{ours['pss']:.1f} MiB", f"minimal Core + Network + Sql, TLS in use {least['pss']:.1f} MiB", ours["pss"] / least["pss"], "<= 1.4", ours["pss"] <= 1.4 * least["pss"])
        row("wake-ups a second of deskbellctl run between polls", f"{ours['wakeups']:.2f}", f"minimal {least['wakeups']:.2f}", budget="0: <= 0.05", held=ours["wakeups"] <= 0.05)
    if "balloon" in said:
        row(f"answer's last byte to Notify call, p50 of {said['balloon']['count']}", ms(said["balloon"]["p50"]))
        row("the same, p99", ms(said["balloon"]["p99"]), budget="<= 20 ms", held=said["balloon"]["p99"] <= 0.02)
    if "stallBurst" in said:
        row("longest wait for an answer about the tray icon over D-Bus while 10,000 tickets come in", ms(said["stallBurst"]), f"when idle {ms(said['stallIdle'])}", budget="<= 16 ms", held=said["stallBurst"] <= 0.016)


with open(table) as file:
    for line in file:
        cells = line.strip("| \n").split(" | ")
        if len(cells) == len(HEAD) and cells[-2] in PARTS:
            rows.setdefault(cells[-2], []).append(cells)

for part in parts:
    rows[part] = []
    try:
        globals()[part]()
    except Exception as trouble:  # the other parts are worth their time
        row(f"{part}: {trouble}", "not measured", held=False)

cpu = next((line.partition(":")[2].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
never = [part for part in PARTS if part not in rows]
with open(table, "w") as file:
    file.write(f"# What Deskbell costs\n\nWritten by `tests/bench/table.sh`, last on {today}; {os.cpu_count()} cores, {cpu}; release build. A ratio is ours by theirs, in one run.\n"
               "Under which conditions, and why a budget is missed: [notes.md](notes.md).\n\n")
    for cells in [HEAD, ["---"] * len(HEAD)] + [cells for part in PARTS for cells in rows.get(part, [])]:
        file.write("| " + " | ".join(cells) + " |\n")
    if never:
        file.write(f"\nNot in the table yet: {', '.join(never)}.\n")
