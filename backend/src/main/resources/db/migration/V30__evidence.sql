-- Contents in the store, each once. Claimed before its file is put there, settled in the transaction of the first thing that names it;
-- a claim that nobody settled is swept with its file.
CREATE TABLE evidence_content (
    sha256     text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes      bigint      NOT NULL CHECK (bytes > 0),
    type       text        NOT NULL,
    claimed_at timestamptz NOT NULL,
    settled_at timestamptz
);
CREATE INDEX evidence_content_unsettled ON evidence_content (claimed_at) WHERE settled_at IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON evidence_content TO ${app};

-- What a content proves: attached to a subject, withdrawn, never changed. One that a step relied on stays.
CREATE TABLE evidence (
    id           uuid        PRIMARY KEY,
    subject      uuid        NOT NULL,
    kind         text        NOT NULL,
    sha256       text        NOT NULL REFERENCES evidence_content (sha256),
    file_name    text        NOT NULL,
    organisation uuid        REFERENCES organisation (id),
    account      uuid        REFERENCES account (id),
    attached_at  timestamptz NOT NULL,
    relied_at    timestamptz,
    withdrawn_at timestamptz,
    CHECK (relied_at IS NULL OR withdrawn_at IS NULL)
);
CREATE INDEX evidence_subject ON evidence (subject, attached_at);
CREATE INDEX evidence_account ON evidence (account) WHERE account IS NOT NULL;
CREATE UNIQUE INDEX evidence_once ON evidence (subject, kind, sha256) WHERE withdrawn_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON evidence TO ${app};
