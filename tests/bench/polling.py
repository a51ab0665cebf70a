"""Benches without a display: what a poll costs, how it grows, how soon a message leaves, what a burst costs."""
import os, resource, sqlite3, subprocess, tempfile, time
import profiles
from desk import Desk
from process import Process, until

HERE = os.path.dirname(os.path.abspath(__file__))


def folder():
    return tempfile.mkdtemp(prefix="deskbell-bench-")


def ctl(build, where):
    return [os.path.join(build, "app/deskbellctl"), "run", "--profile", where]


def quantile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def cost_per_poll(desk, process, polls, settle=5):
    """Seconds of CPU for one poll, over `polls` of them, once `settle` have gone by."""
    begin = desk.polls + settle
    until(lambda: desk.polls >= begin)
    first, before = desk.polls, process.cpu()
    until(lambda: desk.polls >= first + polls, seconds=600)
    return (process.cpu() - before) / (desk.polls - first)


def unchanged_and_changed(build, polls=60, every=1):
    """[(what, deskbell, python script, shell script)], seconds of CPU for each poll. The three take turns in one run."""
    rows = []
    for what, changing in (("a poll, unchanged list of 100", False), ("a poll with 100 tickets whose status changed", True)):
        costs = []
        desk = Desk()
        desk.changing = changing
        where = profiles.make(folder(), desk, f"{every}s")
        with Process(ctl(build, where)) as ours:
            costs.append(cost_per_poll(desk, ours, polls))
        desk = Desk()
        desk.changing = changing
        address = f"http://127.0.0.1:{desk.port}"
        with Process([os.path.join(HERE, "peers/poller.py"), address + "/tickets?page=1", f"json://127.0.0.1:{desk.port}/hook",
                      os.path.join(folder(), "peer.db"), str(every)]) as script:
            costs.append(cost_per_poll(desk, script, polls))
        desk = Desk()
        desk.changing = changing
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([os.path.join(HERE, "peers/poller.sh"), f"http://127.0.0.1:{desk.port}/tickets?page=1", f"http://127.0.0.1:{desk.port}/hook",
                        os.path.join(folder(), "peer.db"), "30"], check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        costs.append((after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / 30)
        rows.append((what, *costs))
    return rows


def fill(database, count, source="Desk 1"):
    """Records `count` tickets as seen, as if they had been listed long ago. The index of words does not know them: ten million would take long."""
    store = sqlite3.connect(database)
    store.execute("PRAGMA synchronous=OFF")
    known = store.execute("SELECT count(*) FROM ticket").fetchone()[0]
    columns = [row[1] for row in store.execute("PRAGMA table_info(ticket)")]
    values = {"row": "NULL", "source": f"'{source}'", "id": "'old-' || n", "intake": "1", "arrival": "'baseline'", "first_seen": "1700000000000 + n",
              "last_listed": "1700000000000 + n", "acknowledged": "NULL", "created_at": "1700000000000 + n", "updated_at": "NULL", "number": "n",
              "subject": "'Request ' || n", "requester": "'Person ' || (n % 97)", "queue": "'Queue ' || (n % 7)", "status": "'new'"}
    wanted = [c for c in columns if c in values]
    rest = [row[1] for row in store.execute("PRAGMA table_info(ticket)") if row[1] not in values and row[3] and row[4] is None]
    store.execute(f"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {count - known}) "
                  f"INSERT INTO ticket ({', '.join(wanted + rest)}) SELECT {', '.join([values[c] for c in wanted] + [chr(39) * 2] * len(rest))} FROM c")
    store.execute("DELETE FROM ticket_unindexed")
    store.commit()
    store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()


def by_seen(build, sizes=(1_000, 1_000_000, 10_000_000), polls=90):
    """[(seen ids, seconds of CPU for each poll with one new ticket)]; every profile takes several turns, the median counts."""
    desks, places = {}, {}
    for size in sizes:
        desks[size] = Desk()
        places[size] = profiles.make(folder(), desks[size], "1s")
        with Process(ctl(build, places[size])):
            until(lambda: desks[size].polls >= 3)
        fill(os.path.join(places[size], "deskbell.db"), size)
    costs = {size: [] for size in sizes}
    for _ in range(3):
        for size in sizes:
            desks[size].growing = True
            with Process(ctl(build, places[size])) as ours:
                costs[size].append(cost_per_poll(desks[size], ours, polls // 3))
            desks[size].growing = False
    for place in places.values():
        subprocess.run(["rm", "-rf", place], check=True)
    return [(size, quantile(costs[size], 0.5)) for size in sizes]


def knows_all(where, tickets):
    """What the first look listed is recorded, and its words are indexed, once, in the background."""
    store = sqlite3.connect(f"file:{where}/deskbell.db?mode=ro", uri=True)
    known, left = store.execute("SELECT (SELECT count(*) FROM ticket), EXISTS (SELECT 1 FROM ticket_unindexed)").fetchone()
    store.close()
    return known >= tickets and not left


def by_sources(build, counts=(1, 100, 1000), seconds=60):
    """[(sources, share of one core at an interval of a minute, MiB)], once the first look is over."""
    rows = []
    for count in counts:
        desk = Desk()
        where = profiles.make(folder(), desk, "60s", sources=count)
        with Process(ctl(build, where)) as ours:
            until(lambda: desk.polls >= count, seconds=300)
            until(lambda: knows_all(where, 100 * count), seconds=300, every=1)
            time.sleep(5)
            before = ours.cpu()
            time.sleep(seconds)
            rows.append((count, (ours.cpu() - before) / seconds, ours.pss()))
    return rows


def to_messenger(build, tickets=120):
    """(p50, p99) in seconds from the answer's last byte to the message's first byte."""
    desk = Desk()
    where = profiles.make(folder(), desk, "1s")
    with Process(ctl(build, where)):
        until(lambda: desk.polls >= 5)
        desk.left.clear()
        desk.growing = True
        begin = desk.newest
        until(lambda: desk.newest >= begin + tickets, seconds=300)
        desk.growing = False
        until(lambda: desk.newest in desk.reached, seconds=30)
    waits = [desk.reached[n] - desk.left[n] for n in range(begin + 1, begin + tickets) if n in desk.left and n in desk.reached]
    return quantile(waits, 0.5), quantile(waits, 0.99), len(waits)


def burst(build, tickets=10_000):
    """A burst of new tickets: seconds until all are recorded and owed, from the last answer; MiB idle, at the peak, and after all was sent."""
    desk = Desk()
    desk.page = 1000
    desk.newest = 1000
    where = profiles.make(folder(), desk, "1s", page=1000)
    with Process(ctl(build, where)) as ours:
        # Idle is a program that has told of a ticket and rests: the first message loads what messages need.
        until(lambda: desk.polls >= 5)
        desk.newest += 1
        until(lambda: desk.told >= 1)
        time.sleep(10)
        idle = ours.pss()
        store = sqlite3.connect(f"file:{where}/deskbell.db?mode=ro", uri=True)
        began = time.monotonic()
        desk.newest += tickets
        peak = 0
        cpu = ours.cpu()
        while store.execute("SELECT tickets FROM source").fetchone()[0] < 1001 + tickets:
            peak = max(peak, ours.pss())
            time.sleep(0.01)
        recorded = time.monotonic() - began
        cpu = ours.cpu() - cpu
        while desk.told < 1 + tickets and time.monotonic() < began + 300:
            peak = max(peak, ours.pss())
            time.sleep(0.02)
        sent = time.monotonic() - began
        time.sleep(10)
        after = ours.pss()
        store.close()
    if desk.told <= tickets:
        raise TimeoutError(f"only {desk.told} of {tickets} tickets were told")
    return {"recorded": recorded, "cpu": cpu, "sent": sent, "messages": desk.messages - 1, "idle": idle, "peak": peak, "after": after}
