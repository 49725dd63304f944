-- Reviews of every published licence, by night or on the operator's word. The row is the lock and the cursor: whoever holds it
-- goes on where the last page ended.
CREATE TABLE legal_review (
    id          uuid        PRIMARY KEY,
    night       date        UNIQUE,
    cursor      uuid        NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    examined    integer     NOT NULL DEFAULT 0,
    suspended   integer     NOT NULL DEFAULT 0,
    restored    integer     NOT NULL DEFAULT 0,
    expired     integer     NOT NULL DEFAULT 0,
    begun_at    timestamptz NOT NULL,
    finished_at timestamptz
);
GRANT SELECT, INSERT, UPDATE ON legal_review TO ${app};

-- By an authority's word: this organisation may claim that licence, though its name is not among the patentees.
CREATE TABLE licence_claimant (
    licence      uuid        NOT NULL REFERENCES licence (id),
    organisation uuid        NOT NULL,
    confirmed_by uuid        NOT NULL,
    confirmed_at timestamptz NOT NULL,
    PRIMARY KEY (licence, organisation)
);
GRANT SELECT, INSERT ON licence_claimant TO ${app};

-- Pairs that may be the same licence, found by a reader of the log; the smaller id stands first.
CREATE TABLE licence_suspect (
    id          uuid        PRIMARY KEY,
    one         uuid        NOT NULL REFERENCES licence (id),
    other       uuid        NOT NULL REFERENCES licence (id),
    likeness    double precision NOT NULL,
    same_patent boolean     NOT NULL,
    verdict     text        NOT NULL CHECK (verdict IN ('OPEN', 'SAME', 'DIFFERENT')),
    found_at    timestamptz NOT NULL,
    decided_by  uuid,
    decided_at  timestamptz,
    UNIQUE (one, other),
    CHECK (one < other)
);
CREATE INDEX licence_suspect_other ON licence_suspect (other);
CREATE INDEX licence_suspect_newest ON licence_suspect (found_at DESC, id);
GRANT SELECT, INSERT, UPDATE ON licence_suspect TO ${app};

CREATE INDEX licence_nodes ON licence USING gin (nodes jsonb_path_ops);
