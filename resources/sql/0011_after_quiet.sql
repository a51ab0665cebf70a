-- Step 11: what a quiet time put off, and by how many milliseconds beyond its end (NULL: none did): one that ends early puts it off no longer.

ALTER TABLE reminder ADD COLUMN after_quiet INTEGER;
