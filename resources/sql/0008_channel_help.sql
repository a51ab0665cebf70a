-- Step 8: what to do about the refusal that stopped a channel, and the messenger's page about it.

ALTER TABLE channel_health ADD COLUMN hint TEXT NOT NULL DEFAULT '';
ALTER TABLE channel_health ADD COLUMN documentation TEXT NOT NULL DEFAULT '';
