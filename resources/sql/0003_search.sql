-- Step 3: searching tickets. The words of a ticket are indexed some time after it was recorded, in small
-- steps, so that a burst is recorded as fast as before: ticket_unindexed says which are still to come.

CREATE VIRTUAL TABLE ticket_search USING fts5 (words, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE ticket_unindexed (
    ticket INTEGER PRIMARY KEY REFERENCES ticket (row)
) STRICT;

INSERT INTO ticket_unindexed (ticket) SELECT row FROM ticket;

CREATE TRIGGER ticket_added_to_search AFTER INSERT ON ticket BEGIN
    INSERT OR IGNORE INTO ticket_unindexed (ticket) VALUES (new.row); END;

CREATE TRIGGER ticket_changed_for_search AFTER UPDATE OF subject, queue, assignee ON ticket BEGIN
    INSERT OR IGNORE INTO ticket_unindexed (ticket) VALUES (new.row); END;

CREATE TRIGGER ticket_text_trimmed_from_search AFTER DELETE ON ticket_text BEGIN
    INSERT OR IGNORE INTO ticket_unindexed (ticket) VALUES (old.ticket); END;

CREATE INDEX ticket_queue ON ticket (queue);
