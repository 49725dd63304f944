-- Open licences. The fee terms are one JSON value; mode and fixed sum are repeated beside it for lists.
CREATE TABLE licence (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    state         text        NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN', 'EXPIRED')),
    basis         text        NOT NULL CHECK (basis IN ('STATUTORY', 'BY_ANALOGY', 'EXTERNAL')),
    patent        uuid        NOT NULL REFERENCES patent (id),
    title         text        NOT NULL,
    summary       text        NOT NULL,
    ipc           text[]      NOT NULL,
    patentees     text[]      NOT NULL,
    fee_terms     jsonb       NOT NULL,
    fee_mode      text        NOT NULL,
    fixed_fen     bigint,
    valid_from    date,
    valid_until   date,
    territory     text        NOT NULL,
    know_how      text        NOT NULL,
    holder        uuid,
    holder_name   text        NOT NULL,
    holder_kind   text,
    region        text,
    nodes         jsonb       NOT NULL,
    nodes_kept    boolean     NOT NULL,
    source        text,
    source_number text,
    source_as_of  date,
    source_hash   text,
    created_at    timestamptz NOT NULL,
    published_at  timestamptz,
    withdrawn_at  timestamptz,
    changed_at    timestamptz NOT NULL,
    demonstration boolean     NOT NULL,
    -- What nobody here has declared has a source, and what somebody here declares has a holder.
    CHECK ((basis = 'EXTERNAL') = (holder IS NULL)),
    CHECK (basis <> 'EXTERNAL' OR (source IS NOT NULL AND source_number IS NOT NULL AND source_hash IS NOT NULL)),
    UNIQUE (source, source_number)
);
-- Two standing declarations of one patent would contradict each other.
CREATE UNIQUE INDEX licence_one_declaration ON licence (patent) WHERE state = 'PUBLISHED' AND basis = 'STATUTORY';
CREATE INDEX licence_patent ON licence (patent);
CREATE INDEX licence_newest ON licence (published_at DESC, id);
CREATE INDEX licence_holder ON licence (holder, created_at DESC) WHERE holder IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON licence TO ${app};

-- Who has taken a licence: once per licensee and patent, for ever.
CREATE TABLE uptake (
    id             uuid        PRIMARY KEY,
    licence        uuid        NOT NULL REFERENCES licence (id),
    patent         uuid        NOT NULL REFERENCES patent (id),
    licensee       uuid        NOT NULL,
    effective_date date        NOT NULL,
    fee_fen        bigint      CHECK (fee_fen >= 0),
    recorded_at    timestamptz NOT NULL,
    CONSTRAINT uptake_once UNIQUE (patent, licensee)
);
CREATE INDEX uptake_licence ON uptake (licence, recorded_at);
GRANT SELECT, INSERT ON uptake TO ${app};
