-- Kinds are what the code registers, by the names that addresses use. An import may be a trial that stores nothing until it is
-- applied; reading says what the file is and what its columns hold; folder is the spool folder that holds the file.
ALTER TABLE import_job DROP CONSTRAINT import_job_kind_check;
ALTER TABLE import_job DROP CONSTRAINT import_job_state_check;
UPDATE import_job SET kind = lower(kind);
ALTER TABLE import_job
    ADD CONSTRAINT import_job_state_check
        CHECK (state IN ('WAITING', 'RUNNING', 'MAPPING', 'CHECKED', 'DONE', 'FAILED', 'UNDOING', 'UNDONE')),
    ADD COLUMN dry_run boolean NOT NULL DEFAULT false,
    ADD COLUMN reading jsonb,
    ADD COLUMN folder  uuid;

-- Which column of a file holds what, as a person of the organisation said; found again by the heads of the file.
CREATE TABLE import_mapping (
    owner       uuid        NOT NULL,
    kind        text        NOT NULL,
    fingerprint text        NOT NULL,
    fields      jsonb       NOT NULL,
    changed_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (owner, kind, fingerprint)
);

-- The first changes that a trial found, as a person reads them.
CREATE TABLE import_change (
    import  uuid    NOT NULL REFERENCES import_job (id),
    row     integer NOT NULL,
    subject uuid    NOT NULL,
    change  text    NOT NULL,
    before  jsonb,
    after   jsonb   NOT NULL,
    PRIMARY KEY (import, row)
);

-- What stood there before an import changed it, so that it can be undone.
CREATE TABLE import_before (
    import  uuid    NOT NULL REFERENCES import_job (id),
    row     integer NOT NULL,
    subject uuid    NOT NULL,
    before  jsonb   NOT NULL,
    PRIMARY KEY (import, row)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON import_mapping, import_change, import_before TO ${app};
GRANT DELETE ON import_row_outcome, import_tally TO ${app};
