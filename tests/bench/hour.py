#!/usr/bin/python3
"""An hour on duty: 20 sources on real Redmine, RT and Fossil servers, in every sign-in way, and 10 messengers, while people file tickets
and the servers forget sessions. Ends with what was missed, what rang twice, and how memory and open files went; status 1 if anything was
missed or rang twice, or memory or open files grew.
    hour.py BUILD [SECONDS=3600] [OUT.md]"""
import collections, concurrent.futures, json, os, random, shutil, sqlite3, statistics, subprocess, sys, tempfile, time
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import profiles
from messengers import Messengers, told
from process import Process, until

build, length = os.path.abspath(sys.argv[1]), float(sys.argv[2] if len(sys.argv) > 2 else 3600)
out = sys.argv[3] if len(sys.argv) > 3 else os.path.join(HERE, "hour.md")
WAYS = {"redmine": ["token", "form", "form-key"], "rt": ["token", "form"], "fossil": ["form", "form-tsv"]}
TOKENS = {("redmine", "token"): "api_key", ("rt", "token"): "token"}
SHARES = {"redmine": 8, "rt": 7, "fossil": 5}
SUBJECT = "Request %d of the hour"
OLDER = 110  # tickets on each server before Deskbell comes: with them a list has the length that it keeps
random.seed(1)


class Server:
    def __init__(self, kind):
        self.kind, self.place = kind, tempfile.mkdtemp(prefix="deskbell-hour-")
        self.url = self.run("start", "0", self.place).splitlines()[-1]
        with open(os.path.join(self.place, kind + ".json")) as file:
            self.facts = json.load(file)
        self.filed = []  # subjects
        self.unsure = []  # subjects that the server did not take, it said

    def run(self, *arguments, **settings):
        environment = dict(os.environ, RIG_DIR=self.place, TMPDIR=self.place, **settings)
        return subprocess.run([os.path.join(HERE, f"../support/servers/{self.kind}.sh"), *arguments], env=environment, check=True, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL).stdout.strip()

    def secret(self, way):
        key = TOKENS.get((self.kind, way))
        return next(user[key] for user in self.facts["users"] if user["login"] == "bob") if key else self.facts["password"]

    def fill(self):
        for number in range(OLDER):
            self.run("add", f"Older request {number}", "From before.", RIG_AS="carol")

    def file(self, subject):
        try:
            self.run("add", subject, "While people work.", RIG_AS=random.choice(["bob", "carol", "wang.li"]))
            self.filed.append(subject)
        except subprocess.CalledProcessError as error:
            print(f"{self.kind} did not take {subject}: {error.stderr.strip()[-300:]}", flush=True)
            self.unsure.append(subject)


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
    """What was missed and what rang twice: by the database, and by what each messenger was told, which is looked for in its messages."""
    store = sqlite3.connect(f"file:{where}/deskbell.db?mode=ro", uri=True)
    wanted = {name: len(servers[name.split()[0]].filed) for (name,) in store.execute("SELECT name FROM source")}
    new = dict(store.execute("SELECT source, count(*) FROM ticket WHERE arrival = 'new' GROUP BY source"))
    missed = sum(max(0, count - new.get(name, 0)) for name, count in wanted.items())
    channels = [name for name, _, _ in messengers.channels()]
    expected = {(name, ticket) for name, ticket in store.execute("SELECT source, id FROM ticket WHERE arrival = 'new'")}
    unsent = twice = 0
    for channel in channels:
        rows = list(store.execute("SELECT source, ticket FROM delivery WHERE kind = 'ticket' AND channel = ? AND state = 'sent'", (channel,)))
        unsent += len(expected - set(rows))
        twice += len(rows) - len(set(rows))
    store.close()
    for heard in messengers.heard().values():
        unsent += len(expected - set(heard))
        twice += len(heard) - len(set(heard))
    # Most messages do not name the source: each subject has to come once for each source that lists it.
    shares = collections.Counter({subject: SHARES[kind] for kind, server in servers.items() for subject in server.filed})
    unsure = {subject for server in servers.values() for subject in server.unsure}
    untold, again, messages, mute = collections.Counter(), collections.Counter(), 0, 0
    for channel in channels:
        said = collections.Counter()
        for body in list(messengers.bodies[channel]):
            one = told(body, SUBJECT.replace("%d", r"\d+"))
            said += one
            messages += 1
            mute += not one
        for subject in (shares | said).keys() - unsure:
            untold[channel, subject] = max(0, shares[subject] - said[subject])
            again[channel, subject] = max(0, said[subject] - shares[subject])
    return {"tickets": sum(wanted.values()), "missed": missed, "deliveries": len(expected) * len(channels), "unsent": unsent, "twice": twice,
            "untold": +untold, "again": +again, "messages": messages, "mute": mute}


def lacking(verdict):
    return verdict["missed"] + verdict["unsent"] + verdict["untold"].total()


def grown(measured, length):
    """[(what, in the second quarter, in the last, whether that is too much)], of [(seconds, anonymous MiB, connections, other files)].
    How many connections are open at a moment is chance: what leaks raises the fewest."""
    second, last = ([row for row in measured if begin <= row[0] / length < begin + 0.25] for begin in (0.25, 0.75))
    rows = []
    for what, at, of, more in (("median of anonymous MiB", 1, statistics.median, 1), ("fewest open connections", 2, min, 0),
                               ("median of other open files", 3, statistics.median, 0)):
        before, after = (of(row[at] for row in quarter) for quarter in (second, last))
        rows.append((what, before, after, after > before + more))
    return rows


def main():
    messengers = Messengers()
    servers = {kind: Server(kind) for kind in SHARES}
    with concurrent.futures.ThreadPoolExecutor() as each:
        list(each.map(Server.fill, servers.values()))
    where = tempfile.mkdtemp(prefix="deskbell-hour-") + "/profile"
    os.mkdir(where, 0o700)
    write_profile(where, servers, messengers)
    errors = open(os.path.join(os.path.dirname(where), "stderr"), "w+")
    lines, measured = [], []
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
                lines.append((int(gone / 60), ours.pss(), ours.anonymous(), ours.files(), ours.cpu(), filed))
                print("minute %d: %.1f MiB proportional, %.1f anonymous, %d files, %.1f s of CPU, %d tickets filed" % lines[-1], flush=True)
                next_minute += 60
            connections = ours.connections()
            measured.append((gone, ours.anonymous(), connections, ours.files() - connections))
            kind = random.choice(list(SHARES))
            for _ in range(random.choice([1, 1, 1, 2, 5])):
                filed += 1
                servers[kind].file(SUBJECT % filed)
            if gone / length > (expired + 1) / 5:
                expired += 1
                for server in servers.values():
                    server.run("expire")
            time.sleep(random.uniform(5, 40))
        time.sleep(60)
        until(lambda: not lacking(judge(where, servers, messengers)) or time.monotonic() > began + length + 400, seconds=500, every=5)
        lines.append((int(length / 60), ours.pss(), ours.anonymous(), ours.files(), ours.cpu(), filed))
        verdict = judge(where, servers, messengers)
        alive = ours.child.poll() is None
    growth = grown(measured, length) if length >= 1200 else []
    third = [line for line in lines if line[0] >= length / 180]
    text = ["# An hour on duty", "", f"Written by `tests/bench/hour.py` on {time.strftime('%Y-%m-%d')}; {os.cpu_count()} cores, release build, {length / 60:.0f} minutes.", "",
            f"- {sum(SHARES.values())} sources on real Redmine, RT and Fossil in every sign-in way, polled every 15 s; {OLDER} older tickets on each server; 10 messengers; sessions were forgotten {expired} times.",
            f"- {filed} tickets were filed, {verdict['tickets']} had to be seen by the sources: {verdict['missed']} missed.",
            f"- {verdict['deliveries']} deliveries: {verdict['unsent']} not sent, {verdict['twice']} twice, by Deskbell's own database for all messengers and by "
            "source and id in what reached the two webhooks.",
            f"- {verdict['messages']} messages reached the 10 messengers, tickets alone or several in one: of the subjects that each had to tell once for every source, "
            f"{verdict['untold'].total()} were not told, {verdict['again'].total()} were told once more. {verdict['mute']} messages name no subject (notices): "
            "they were not judged.",
            f"- Anonymous memory went from {third[0][2]:.1f} MiB in minute {third[0][0]} to {third[-1][2]:.1f} MiB at the end, at most {max(line[2] for line in third):.1f} "
            f"between; proportional memory from {third[0][1]:.1f} to {third[-1][1]:.1f} MiB; open files from {third[0][3]} to {third[-1][3]}; {third[-1][4]:.0f} s of CPU in all.",
            *(f"- In the second quarter of the time and in the last, {what}: {before:.1f} and {after:.1f}{', which is too much' if bad else ''}."
              for what, before, after, bad in growth), *([] if growth else ["- Too short to judge whether memory and open files grow: 20 minutes at least."]), ""]
    with open(out, "w") as file:
        file.write("\n".join(text))
    print("\n".join(text))
    for what, which in (("not told", verdict["untold"]), ("told once more", verdict["again"])):
        for (channel, subject), count in list(which.items())[:20]:
            print(f"{what}: {channel}, {subject}, {count} times")
    errors.seek(0)
    print("said on stderr:", *sorted(set(errors.read().splitlines()))[:20], sep="\n  ")
    for server in servers.values():
        server.run("stop")
        shutil.rmtree(server.place, ignore_errors=True)
    wrong = lacking(verdict) + verdict["twice"] + verdict["again"].total() + sum(bad for *_, bad in growth)
    return 0 if alive and wrong == 0 else 1


sys.exit(main())
