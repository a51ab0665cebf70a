-- Step 5: the polls of the last day, for the Status page and the plot of the interval. Written many at a time and
-- never waited for: what a power cut takes back is missed by a picture only. Older ones are removed.

-- at: when the poll ended. interval: milliseconds until the next one, as planned then. sight: what was seen, a word
-- of Sight. not_modified: the desk answered 304 and sent no list. rang: tickets that were new.
CREATE TABLE poll (
    row INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    sight TEXT NOT NULL,
    latency INTEGER NOT NULL,
    interval INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    not_modified INTEGER NOT NULL,
    rang INTEGER NOT NULL
) STRICT;

CREATE INDEX poll_time ON poll (at);
