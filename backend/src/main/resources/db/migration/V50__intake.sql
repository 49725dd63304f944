-- Files that somebody gave to be imported. The cursor is the last row that is committed with all it brought; who works on
-- one holds it for a while and renews that with every batch, so that another instance goes on when this one dies.
CREATE TABLE import_job (
    id              uuid        PRIMARY KEY,
    kind            text        NOT NULL CHECK (kind IN ('LICENCES', 'NEEDS')),
    state           text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    file_name       text        NOT NULL,
    sha256          text        NOT NULL,
    bytes           bigint      NOT NULL,
    lines           bigint      NOT NULL,
    ignored_columns text[]      NOT NULL,
    actor           jsonb       NOT NULL,
    organisation    uuid,
    cursor          integer     NOT NULL DEFAULT 0,
    holder          uuid,
    held_until      timestamptz,
    failure         text,
    created_at      timestamptz NOT NULL,
    started_at      timestamptz,
    finished_at     timestamptz
);
CREATE INDEX import_job_newest ON import_job (created_at DESC, id);
CREATE INDEX import_job_open ON import_job (created_at) WHERE state IN ('WAITING', 'RUNNING');

-- How each row ended; findings is a list of {column, value, code}.
CREATE TABLE import_row_outcome (
    import   uuid    NOT NULL REFERENCES import_job (id),
    row      integer NOT NULL,
    region   text    NOT NULL,
    outcome  text    NOT NULL CHECK (outcome IN ('IMPORTED', 'WARNED', 'REJECTED')),
    change   text    NOT NULL CHECK (change IN ('ADDED', 'CHANGED', 'UNCHANGED', 'NONE')),
    subject  uuid,
    findings jsonb   NOT NULL,
    PRIMARY KEY (import, row)
);

-- The same added up, so that nobody counts a million rows to show progress. code is empty for the rows themselves.
CREATE TABLE import_tally (
    import  uuid    NOT NULL REFERENCES import_job (id),
    region  text    NOT NULL,
    outcome text    NOT NULL,
    change  text    NOT NULL,
    code    text    NOT NULL,
    rows    integer NOT NULL,
    PRIMARY KEY (import, region, outcome, change, code)
);
GRANT SELECT, INSERT, UPDATE ON import_job, import_tally TO ${app};
GRANT SELECT, INSERT ON import_row_outcome TO ${app};
