-- Who may sign in, and for which organisation.
CREATE TABLE account (
    id            uuid        PRIMARY KEY,
    login         text        NOT NULL,
    password_hash text        NOT NULL,
    display_name  text        NOT NULL,
    operator      boolean     NOT NULL DEFAULT false,
    demonstration boolean     NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX account_login ON account (lower(login));

CREATE TABLE membership (
    account      uuid NOT NULL REFERENCES account (id),
    organisation uuid NOT NULL REFERENCES organisation (id),
    role         text NOT NULL CHECK (role IN ('VIEWER', 'EDITOR', 'OWNER')),
    PRIMARY KEY (account, organisation)
);

-- The token itself lies only in the browser's cookie; here is its SHA-256.
CREATE TABLE session (
    token_sha256 bytea       PRIMARY KEY,
    account      uuid        NOT NULL REFERENCES account (id),
    organisation uuid        REFERENCES organisation (id),
    begun_at     timestamptz NOT NULL DEFAULT now(),
    ends_at      timestamptz NOT NULL
);
CREATE INDEX session_account ON session (account);
GRANT SELECT, INSERT, UPDATE ON account TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON membership, session TO ${app};
