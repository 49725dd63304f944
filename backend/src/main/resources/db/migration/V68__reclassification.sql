-- The background work that follows each revision of the taxonomy: goes through the features one after the other, in the order of ids.
CREATE TABLE reclassification (
    revision   integer     PRIMARY KEY REFERENCES chain_revision (number),
    feature    text,
    cursor     uuid,
    total      bigint      NOT NULL,
    done       bigint      NOT NULL DEFAULT 0,
    changed    bigint      NOT NULL DEFAULT 0,
    kept       bigint      NOT NULL DEFAULT 0,
    overtaken  boolean     NOT NULL DEFAULT false,
    started_at timestamptz NOT NULL DEFAULT now(),
    ended_at   timestamptz
);
GRANT SELECT, INSERT, UPDATE ON reclassification TO ${app};
