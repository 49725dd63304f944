-- Who asks that an entry of the ledger be countered, and who decides it: two persons. The words stay here; the ledger has the reason's code.
CREATE TABLE ledger_correction (
    id          uuid        PRIMARY KEY,
    entry       bigint      NOT NULL,
    reason      text        NOT NULL,
    words       text        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    asked_by    uuid        NOT NULL,
    asked_for   uuid        NOT NULL,
    asked_at    timestamptz NOT NULL,
    decided_by  uuid,
    decided_for uuid,
    decided_at  timestamptz,
    answer      text,
    CHECK ((state = 'ASKED') = (decided_at IS NULL)),
    CHECK (state NOT IN ('APPROVED', 'REFUSED') OR decided_by <> asked_by)
);
-- An entry is corrected once, and asked about by one request at a time.
CREATE UNIQUE INDEX ledger_correction_entry ON ledger_correction (entry) WHERE state IN ('ASKED', 'APPROVED');
CREATE INDEX ledger_correction_asked ON ledger_correction (asked_at DESC, id);
GRANT SELECT, INSERT, UPDATE ON ledger_correction TO ${app};
