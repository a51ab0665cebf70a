#!/usr/bin/python3
"""What a user would write instead: polls with requests, remembers in sqlite3, tells by Apprise.
    poller.py URL HOOK DATABASE SECONDS   polls until it is killed; tells of tickets it has not seen, keeps changed ones current"""
import json, sqlite3, sys, time
import apprise, requests

url, hook, database, every = sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4])
store = sqlite3.connect(database)
store.execute("PRAGMA journal_mode=WAL")
store.execute("CREATE TABLE IF NOT EXISTS ticket (id TEXT PRIMARY KEY, subject TEXT, requester TEXT, queue TEXT, status TEXT, created TEXT)")
bell = apprise.Apprise()
bell.add(hook)
session = requests.Session()
session.headers["Authorization"] = "Bearer test-token"
first = True
while True:
    answer = session.get(url, timeout=30)
    answer.raise_for_status()
    for ticket in answer.json()["tickets"]:
        row = (str(ticket["id"]), ticket["subject"], ticket["requester"], ticket["queue"], ticket["status"], ticket["created"])
        known = store.execute("SELECT * FROM ticket WHERE id = ?", row[:1]).fetchone()
        if known == row:
            continue
        store.execute("INSERT OR REPLACE INTO ticket VALUES (?, ?, ?, ?, ?, ?)", row)
        if known is None and not first:
            bell.notify(title=f"#{row[0]} {row[1]}", body=f"{row[2]}, {row[3]}")
    store.commit()
    first = False
    time.sleep(every)
