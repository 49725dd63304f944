-- The ledger worked out again from the log, beside the one that stands: never in its place. ledger_rebuilt holds the newest rebuild's rows, in the
-- ledger's own form, and what differs is kept with each rebuild.
CREATE TABLE ledger_rebuild (
    generation  bigint      PRIMARY KEY,
    state       text        NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED')),
    up_to       bigint      NOT NULL,
    read_to     bigint      NOT NULL DEFAULT 0,
    entries     bigint      NOT NULL DEFAULT 0,
    aside       bigint      NOT NULL DEFAULT 0,
    rule_version text       NOT NULL,
    started_by  uuid,
    started_at  timestamptz NOT NULL,
    moved_at    timestamptz NOT NULL,
    ended_at    timestamptz,
    differences bigint,
    problem     text
);
-- One at a time.
CREATE UNIQUE INDEX ledger_rebuild_running ON ledger_rebuild (state) WHERE state = 'RUNNING';
CREATE TABLE ledger_rebuilt (LIKE ledger_entry INCLUDING INDEXES INCLUDING CONSTRAINTS);
CREATE TABLE ledger_difference (
    generation bigint NOT NULL REFERENCES ledger_rebuild (generation),
    n          bigint NOT NULL,
    kind       text   NOT NULL CHECK (kind IN ('MISSING', 'SURPLUS', 'AMOUNT', 'DIMENSIONS', 'TOTAL')),
    measure    text   NOT NULL,
    fact       text,
    entry      bigint,
    rule_version text,
    ledger     bigint,
    rebuilt    bigint,
    detail     text,
    PRIMARY KEY (generation, n)
);
GRANT SELECT, INSERT, UPDATE ON ledger_rebuild TO ${app};
GRANT SELECT, INSERT, TRUNCATE, DELETE ON ledger_rebuilt TO ${app};
GRANT SELECT, INSERT ON ledger_difference TO ${app};
