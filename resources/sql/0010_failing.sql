-- Step 10: that a channel cannot be reached was said, so that a restart neither repeats it nor forgets to say that it is reached again.

ALTER TABLE channel_health ADD COLUMN failing INTEGER NOT NULL DEFAULT 0;
