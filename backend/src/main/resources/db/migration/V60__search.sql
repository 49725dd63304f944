-- Which indexes of Elasticsearch are kept. The one that is searched is LIVE; beside it at most one is BUILDING, and the
-- reader of the log writes to both. A build that gave up is FAILED until the next one starts; one that was replaced is
-- RETIRED until it is dropped.
CREATE TABLE search_index (
    name        text PRIMARY KEY,
    state       text        NOT NULL CHECK (state IN ('LIVE', 'BUILDING', 'FAILED', 'RETIRED')),
    mapping     int         NOT NULL,
    copied      bigint      NOT NULL DEFAULT 0,
    started_at  timestamptz NOT NULL DEFAULT now(),
    touched_at  timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    error       text
);
-- One of each, so two portals never build at once.
CREATE UNIQUE INDEX search_index_one_of_a_kind ON search_index (state) WHERE state IN ('LIVE', 'BUILDING');

GRANT SELECT, INSERT, UPDATE, DELETE ON search_index TO ${app};
