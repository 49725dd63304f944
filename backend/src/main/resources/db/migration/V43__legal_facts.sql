-- What somebody told of a patent's legal state, word by word: rows are added, never changed.
CREATE TABLE legal_word (
    id          uuid        PRIMARY KEY,
    patent      uuid        NOT NULL REFERENCES patent (id),
    kind        text        NOT NULL CHECK (kind IN ('IN_FORCE', 'NOT_GRANTED', 'ENDED', 'FEE_OVERDUE', 'PLEDGED',
                                                     'EXCLUSIVE_LICENCE', 'PROCEEDINGS_SUSPENDED')),
    holds       boolean     NOT NULL,
    as_of       date        NOT NULL,
    source      text        NOT NULL,
    detail      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    -- the same word told twice is one word
    UNIQUE (patent, kind, as_of, source)
);
GRANT SELECT, INSERT ON legal_word TO ${app};

-- The newest word of each kind stands beside the patent, so that whoever reads the one has the other.
ALTER TABLE patent ADD COLUMN standing_source text;
ALTER TABLE patent ADD COLUMN facts jsonb NOT NULL DEFAULT '[]';
