-- The register (台账): facts that no listing and no deal produces. What its types are, resources register/types say.
CREATE TABLE register_record (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    type              text        NOT NULL,
    state             text        NOT NULL CHECK (state IN ('ENTERED', 'RETURNED', 'ACCEPTED', 'CANCELLED')),
    number            text        NOT NULL,
    number_key        text        NOT NULL,
    happened_on       date        NOT NULL,
    region            text        NOT NULL,
    park              text,
    organisation_name text,
    credit_code       text,
    organisation      uuid,
    source            text        NOT NULL,
    told              jsonb       NOT NULL,
    evidence          text,
    -- whose hands it went through before it was accepted: none of them accepts it
    authors           uuid[]      NOT NULL,
    entered_for       uuid,
    reason            text        NOT NULL,
    cancel_asked_by   uuid,
    import_id         uuid,
    created_at        timestamptz NOT NULL,
    changed_at        timestamptz NOT NULL,
    accepted_at       timestamptz,
    cancelled_at      timestamptz,
    demonstration     boolean     NOT NULL,
    CHECK (state <> 'ACCEPTED' OR accepted_at IS NOT NULL),
    CHECK (state NOT IN ('RETURNED', 'CANCELLED') OR reason <> '')
);
CREATE INDEX register_record_newest ON register_record (created_at DESC, id);
CREATE INDEX register_record_type ON register_record (type, happened_on DESC);
CREATE INDEX register_record_waits ON register_record (region) WHERE state = 'ENTERED' OR cancel_asked_by IS NOT NULL;
CREATE INDEX register_record_organisation ON register_record (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX register_record_entered_for ON register_record (entered_for);
CREATE INDEX register_record_import ON register_record (import_id) WHERE import_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON register_record TO ${app};

-- Which record has a number; one that is cancelled has none any more. Two that enter the same at once meet here.
CREATE TABLE register_number (
    type       text NOT NULL,
    number_key text NOT NULL,
    record     uuid NOT NULL UNIQUE,
    PRIMARY KEY (type, number_key)
);
GRANT SELECT, INSERT, DELETE ON register_number TO ${app};

-- What was done with a record: lines are added, never changed.
CREATE TABLE register_step (
    record       uuid        NOT NULL REFERENCES register_record (id),
    number       bigint      NOT NULL,
    step         text        NOT NULL CHECK (step IN ('ENTERED', 'REVISED', 'WITHDRAWN', 'ACCEPTED', 'RETURNED',
                                 'CANCELLATION_ASKED', 'CANCELLATION_DECLINED', 'CANCELLED')),
    organisation uuid,
    account      uuid,
    reason       text,
    at           timestamptz NOT NULL,
    PRIMARY KEY (record, number)
);
CREATE INDEX register_step_account ON register_step (account) WHERE account IS NOT NULL;
GRANT SELECT, INSERT ON register_step TO ${app};

-- What a record says of people (a contact, a lecturer): beside it, so that it can go while the fact stays.
CREATE TABLE register_person (
    record uuid  PRIMARY KEY REFERENCES register_record (id),
    told   jsonb NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON register_person TO ${app};
