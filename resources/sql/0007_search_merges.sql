-- Step 7: the search index is merged in small steps of its own (storage/searchindex.h), as FTS5 by itself merges
-- whenever it pleases within an INSERT or COMMIT, for tens of milliseconds with 100,000 tickets.

INSERT INTO ticket_search (ticket_search, rank) VALUES ('automerge', 0);
-- The most that FTS5 takes: it never comes to that many segments.
INSERT INTO ticket_search (ticket_search, rank) VALUES ('crisismerge', 1999);
