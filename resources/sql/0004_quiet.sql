-- Step 4: quiet times, muted tickets, and tickets that ring until someone takes them.

-- round: 0 for the ring of a new ticket, 1 and up for each later ring about it. passes_quiet: goes out in quiet
-- times, too. held: a quiet time held it back; it comes in the digest at the end.
ALTER TABLE delivery ADD COLUMN round INTEGER NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN passes_quiet INTEGER NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN held INTEGER NOT NULL DEFAULT 0;

CREATE INDEX delivery_passing ON delivery (channel, due) WHERE state = 'queued' AND passes_quiet = 1;
CREATE INDEX delivery_unheld ON delivery (due) WHERE state = 'queued' AND passes_quiet = 0 AND held = 0;

-- What Deskbell says of itself passes on the tray; what an older one still owes there, too.
UPDATE delivery SET passes_quiet = 1 WHERE state = 'queued' AND kind = 'notice' AND channel = 'tray';

ALTER TABLE ticket ADD COLUMN muted INTEGER;

-- What will ring again at `due`. rings: how often it has. absent: complete looks in a row at the desk's list that
-- did not find the ticket there. written: when `due` was set; in the future, the clock was set back since.
CREATE TABLE reminder (
    kind TEXT NOT NULL CHECK (kind IN ('until taken', 'snooze')),
    source TEXT NOT NULL,
    ticket TEXT NOT NULL,
    rule TEXT NOT NULL,
    rings INTEGER NOT NULL,
    due INTEGER NOT NULL,
    written INTEGER NOT NULL,
    absent INTEGER NOT NULL,
    PRIMARY KEY (source, ticket, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX reminder_due ON reminder (due);
