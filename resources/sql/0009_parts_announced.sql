-- Step 9: parts of a list of which it was said that they cannot be read, one in each line.

ALTER TABLE source ADD COLUMN parts_announced TEXT NOT NULL DEFAULT '';
