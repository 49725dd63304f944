-- Drafts of a deal's contract, one row a version; the Word file lies with the evidence, once by its content.
CREATE TABLE contract_version (
    id       uuid        PRIMARY KEY,
    deal     uuid        NOT NULL REFERENCES deal (id),
    kind     text        NOT NULL CHECK (kind IN ('LICENCE', 'TRANSFER', 'TRIAL', 'PLEDGE')),
    number   integer     NOT NULL,
    template integer     NOT NULL,
    lines    jsonb       NOT NULL,
    sha256   text        NOT NULL REFERENCES evidence_content (sha256),
    made_by  uuid        REFERENCES organisation (id),
    made_at  timestamptz NOT NULL,
    UNIQUE (deal, kind, number)
);
GRANT SELECT, INSERT ON contract_version TO ${app};

-- What the two sides say was agreed; the log has every earlier word.
CREATE TABLE contract_terms (
    deal         uuid        PRIMARY KEY REFERENCES deal (id),
    version      bigint      NOT NULL,
    amount_fen   bigint      CHECK (amount_fen >= 0),
    base_fee_fen bigint      CHECK (base_fee_fen >= 0),
    royalty_bp   integer     CHECK (royalty_bp BETWEEN 0 AND 10000),
    signed_on    date,
    changed_by   uuid        REFERENCES organisation (id),
    changed_at   timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON contract_terms TO ${app};

-- Under which number a contract stands in a register. The first entry of a number is its own; every other one leads to it.
CREATE TABLE contract_number (
    id            uuid        PRIMARY KEY,
    deal          uuid        NOT NULL REFERENCES deal (id),
    register      text        NOT NULL CHECK (register IN ('RECORDAL', 'TECHNOLOGY_CONTRACT')),
    number        text        NOT NULL,
    number_key    text        NOT NULL,
    registered_on date        NOT NULL,
    same_as       uuid        REFERENCES contract_number (id),
    entered_by    uuid        REFERENCES organisation (id),
    entered_at    timestamptz NOT NULL,
    UNIQUE (deal, register, number_key)
);
CREATE UNIQUE INDEX contract_number_once ON contract_number (number_key) WHERE same_as IS NULL;
GRANT SELECT, INSERT ON contract_number TO ${app};

-- What the licensee says it earned and owes for a time.
CREATE TABLE royalty_report (
    id          uuid        PRIMARY KEY,
    deal        uuid        NOT NULL REFERENCES deal (id),
    from_day    date        NOT NULL,
    until_day   date        NOT NULL,
    base_fen    bigint      NOT NULL CHECK (base_fen >= 0),
    royalty_fen bigint      NOT NULL CHECK (royalty_fen >= 0),
    evidence    uuid        NOT NULL REFERENCES evidence (id),
    reported_by uuid        NOT NULL REFERENCES organisation (id),
    reported_at timestamptz NOT NULL,
    CHECK (from_day <= until_day)
);
CREATE INDEX royalty_report_deal ON royalty_report (deal, from_day);
GRANT SELECT, INSERT ON royalty_report TO ${app};
