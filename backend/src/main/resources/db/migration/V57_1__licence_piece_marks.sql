-- Which characters a title has, a bit for each of 64 classes: titles that share a piece and differ in more bits than so few changes can make
-- are passed over where they lie. The reader begins anew; it finds nothing twice.
TRUNCATE licence_piece;
ALTER TABLE licence_piece ADD COLUMN marks bigint NOT NULL;
UPDATE event_reader SET seq = 0 WHERE name = 'duplicates';
