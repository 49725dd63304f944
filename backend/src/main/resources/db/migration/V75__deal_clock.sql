-- A deal that is not finished after 30, 90 or 180 days (its route says which): both sides are asked what became of it.
CREATE TABLE deal_checkpoint (
    deal    uuid        NOT NULL REFERENCES deal (id),
    days    integer     NOT NULL,
    told_at timestamptz NOT NULL,
    PRIMARY KEY (deal, days)
);
GRANT SELECT, INSERT ON deal_checkpoint TO ${app};

-- What a side answered.
CREATE TABLE deal_card (
    deal    uuid        NOT NULL,
    days    integer     NOT NULL,
    part    text        NOT NULL CHECK (part IN ('DEMANDER', 'SUPPLIER', 'CENTRE')),
    outcome text        NOT NULL CHECK (outcome IN ('ON_TRACK', 'SLOW', 'NEEDS_HELP', 'OVER')),
    note    text        NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (deal, days, part),
    FOREIGN KEY (deal, days) REFERENCES deal_checkpoint (deal, days)
);
GRANT SELECT, INSERT ON deal_card TO ${app};

-- Who looks after a deal at each part's organisation.
CREATE TABLE deal_person (
    deal    uuid NOT NULL REFERENCES deal (id),
    part    text NOT NULL CHECK (part IN ('DEMANDER', 'SUPPLIER', 'CENTRE')),
    account uuid NOT NULL REFERENCES account (id),
    PRIMARY KEY (deal, part)
);
CREATE INDEX deal_person_account ON deal_person (account);
GRANT SELECT, INSERT, UPDATE, DELETE ON deal_person TO ${app};
