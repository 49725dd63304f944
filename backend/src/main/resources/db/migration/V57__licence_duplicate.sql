-- That a person said it is the same as another listing: it leaves the search, and its page leads to the one that is kept.
ALTER TABLE licence ADD COLUMN duplicate_of uuid REFERENCES licence (id) CHECK (duplicate_of <> id);
CREATE INDEX licence_duplicate_of ON licence (duplicate_of) WHERE duplicate_of IS NOT NULL;
