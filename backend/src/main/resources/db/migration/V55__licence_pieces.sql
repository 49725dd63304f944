-- Pieces of titles, as numbers, by which a reader of the log finds nearly equal titles of one holder: what is kept is only looked up,
-- so a piece of a licence that was renamed or taken back does no harm.
CREATE TABLE licence_piece (
    key     bigint NOT NULL,
    licence uuid   NOT NULL,
    PRIMARY KEY (key, licence)
);
GRANT SELECT, INSERT ON licence_piece TO ${app};

-- What is there already gets its pieces from the log; pairs that are known stay as they are.
UPDATE event_reader SET seq = 0 WHERE name = 'duplicates';
