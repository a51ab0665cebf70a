-- Step 6: lists that are recorded in parts; access tokens that are stored encrypted.

-- 1: one notice told of all moved tickets of a list that is not yet recorded to its end.
ALTER TABLE source ADD COLUMN moved_said INTEGER NOT NULL DEFAULT 0;

-- Those of earlier versions are readable, and named in another way. They are fetched anew.
DELETE FROM token;
