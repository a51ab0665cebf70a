-- Step 1: everything. A statement ends with a line whose last character is ';'; a step is never edited once
-- it was released, a new one is added instead. Times are milliseconds since 1970 UTC, NULL where there is
-- none; texts are '' where the desk did not say.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Tells this file from one that was set aside before it: delivery ids begin at 1 again in a new file, so
-- an idempotency key made of a delivery id alone would meet the old file's keys at the messenger.
INSERT INTO meta (key, value) VALUES ('fileId', lower(hex(randomblob(6))));

CREATE TABLE source (
    name TEXT PRIMARY KEY,
    first_good_poll INTEGER,
    newest_created INTEGER,
    intake INTEGER NOT NULL DEFAULT 0,
    gap_before INTEGER NOT NULL DEFAULT -1,
    sight TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    sight_since INTEGER,
    last_good_poll INTEGER,
    blind_announced INTEGER NOT NULL DEFAULT 0,
    tickets INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- (Checks are written without IN: for that SQLite builds a table of the words at every change.)
-- Rows are never deleted. What is long stands in ticket_text, so that these rows and the index that every
-- poll asks stay small.
CREATE TABLE ticket (
    row INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    id TEXT NOT NULL,
    intake INTEGER NOT NULL,
    arrival TEXT NOT NULL CHECK (arrival = 'baseline' OR arrival = 'new' OR arrival = 'moved' OR arrival = 'silent'),
    first_seen INTEGER NOT NULL,
    last_listed INTEGER NOT NULL,
    acknowledged INTEGER,
    created_at INTEGER,
    updated_at INTEGER,
    number TEXT NOT NULL,
    subject TEXT NOT NULL,
    requester TEXT NOT NULL,
    requester_email TEXT NOT NULL,
    status TEXT NOT NULL,
    priority TEXT NOT NULL,
    queue TEXT NOT NULL,
    assignee TEXT NOT NULL,
    url TEXT NOT NULL,
    UNIQUE (source, id)
) STRICT;

CREATE INDEX ticket_newest ON ticket (first_seen, created_at);
CREATE INDEX ticket_newest_of_source ON ticket (source, first_seen, created_at, arrival);

-- Counting millions of rows takes a second; status asks often.
CREATE TRIGGER ticket_counted AFTER INSERT ON ticket BEGIN
    INSERT INTO source (name, tickets) VALUES (new.source, 1)
    ON CONFLICT (name) DO UPDATE SET tickets = tickets + 1; END;

CREATE TABLE ticket_text (
    ticket INTEGER PRIMARY KEY REFERENCES ticket (row),
    first_seen INTEGER NOT NULL,
    body TEXT NOT NULL,
    fields TEXT NOT NULL
) STRICT;

CREATE INDEX ticket_text_age ON ticket_text (first_seen);

-- AUTOINCREMENT: the id of a trimmed delivery is never given again, as idempotency keys are made of it.
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind = 'ticket' OR kind = 'digest' OR kind = 'notice'),
    source TEXT NOT NULL,
    ticket TEXT NOT NULL,
    rule TEXT NOT NULL,
    mention TEXT NOT NULL,
    channel TEXT NOT NULL,
    rung TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state = 'queued' OR state = 'sending' OR state = 'sent' OR state = 'failed' OR state = 'unknown'),
    outcome TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    due INTEGER NOT NULL,
    last_answer TEXT NOT NULL,
    created INTEGER NOT NULL,
    finished INTEGER,
    content TEXT NOT NULL,
    fallback_of INTEGER NOT NULL
) STRICT;

CREATE INDEX delivery_queued ON delivery (channel, due) WHERE state = 'queued';
CREATE INDEX delivery_sending ON delivery (id) WHERE state = 'sending';
CREATE INDEX delivery_missed ON delivery (id) WHERE state IN ('failed', 'unknown');
CREATE INDEX delivery_sent ON delivery (channel, finished) WHERE state = 'sent';
CREATE INDEX delivery_of_ticket ON delivery (source, ticket);
CREATE INDEX delivery_age ON delivery (finished) WHERE finished IS NOT NULL;

-- How many there are of each state, as counting them takes 20 ms for every 100,000. (In a trigger no line but
-- the last may end with ';'.)
CREATE TABLE delivery_count (
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    deliveries INTEGER NOT NULL,
    PRIMARY KEY (channel, state)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER delivery_added AFTER INSERT ON delivery BEGIN
    INSERT INTO delivery_count (channel, state, deliveries) VALUES (new.channel, new.state, 1)
    ON CONFLICT (channel, state) DO UPDATE SET deliveries = deliveries + 1; END;

CREATE TRIGGER delivery_moved AFTER UPDATE OF state ON delivery WHEN old.state <> new.state BEGIN
    UPDATE delivery_count SET deliveries = deliveries - 1 WHERE channel = old.channel AND state = old.state
    ; INSERT INTO delivery_count (channel, state, deliveries) VALUES (new.channel, new.state, 1)
    ON CONFLICT (channel, state) DO UPDATE SET deliveries = deliveries + 1; END;

CREATE TRIGGER delivery_removed AFTER DELETE ON delivery BEGIN
    UPDATE delivery_count SET deliveries = deliveries - 1 WHERE channel = old.channel AND state = old.state; END;

CREATE TABLE attempt (
    delivery INTEGER NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    channel TEXT NOT NULL,
    rung TEXT NOT NULL,
    outcome TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT;

CREATE INDEX attempt_of_delivery ON attempt (delivery);

-- refused_until: JSON object, rung -> milliseconds.
CREATE TABLE channel_health (
    channel TEXT PRIMARY KEY,
    stopped INTEGER NOT NULL,
    reason TEXT NOT NULL,
    since INTEGER,
    paused_until INTEGER,
    refused_until TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- raw: JSON array of Set-Cookie lines, each byte as the character of that number.
CREATE TABLE cookie (
    source TEXT PRIMARY KEY,
    raw TEXT NOT NULL,
    signed_in_at INTEGER
) STRICT, WITHOUT ROWID;
