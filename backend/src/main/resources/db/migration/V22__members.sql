-- Where mail to an account goes (empty where none is known), and for which of several organisations it acted last.
ALTER TABLE account ADD COLUMN address text NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN last_organisation uuid REFERENCES organisation (id);
UPDATE account SET address = login WHERE login LIKE '%_@_%';
CREATE INDEX membership_organisation ON membership (organisation);

-- Someone forgot a password. The token is made when it is mailed; here is its SHA-256.
CREATE TABLE password_reset (
    id           uuid        PRIMARY KEY,
    account      uuid        NOT NULL REFERENCES account (id),
    token_sha256 bytea       UNIQUE,
    asked_at     timestamptz NOT NULL DEFAULT now(),
    ends_at      timestamptz NOT NULL,
    used_at      timestamptz
);
CREATE INDEX password_reset_account ON password_reset (account);
GRANT SELECT, INSERT, UPDATE, DELETE ON password_reset TO ${app};

-- Someone is asked to join an organisation. The token is made when it is mailed.
CREATE TABLE invitation (
    id           uuid        PRIMARY KEY,
    organisation uuid        NOT NULL REFERENCES organisation (id),
    address      text        NOT NULL,
    role         text        NOT NULL CHECK (role IN ('VIEWER', 'EDITOR', 'OWNER')),
    invited_by   uuid        REFERENCES account (id),
    token_sha256 bytea       UNIQUE,
    invited_at   timestamptz NOT NULL DEFAULT now(),
    ends_at      timestamptz NOT NULL,
    accepted_at  timestamptz
);
CREATE INDEX invitation_organisation ON invitation (organisation);
GRANT SELECT, INSERT, UPDATE, DELETE ON invitation TO ${app};
