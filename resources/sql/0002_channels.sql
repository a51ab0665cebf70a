-- Step 2: messages of several requests, access tokens, allowances of a day, and what channels have learned.

-- JSON: who was reached, how many parts went, the body that must stay the same, ids that the messenger gave;
-- '{}' for nothing. A retry repeats only what did not arrive.
ALTER TABLE delivery ADD COLUMN progress TEXT NOT NULL DEFAULT '{}';

-- proven: when the first message was accepted. spent: paused because an allowance is used up.
-- refused_words: JSON object, rung -> the messenger's words and what to do.
ALTER TABLE channel_health ADD COLUMN proven INTEGER;
ALTER TABLE channel_health ADD COLUMN spent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE channel_health ADD COLUMN refused_words TEXT NOT NULL DEFAULT '{}';

-- app: a hash. The value is a secret: the file is 0600, exports and logs never hold it.
CREATE TABLE token (
    app TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    use_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Requests counted on the calendar day that ends then. bucket: a hash.
CREATE TABLE rate_day (
    bucket TEXT PRIMARY KEY,
    ends INTEGER NOT NULL,
    requests INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
