-- What a person needs to tell their sessions apart.
ALTER TABLE session ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE;
ALTER TABLE session ADD COLUMN browser text NOT NULL DEFAULT '';

-- Tries at the doors, by login and by network address (their SHA-256), as leaky buckets that all instances share.
-- Losing them in a crash costs nothing.
CREATE UNLOGGED TABLE throttle (
    bucket text             NOT NULL,
    whom   bytea            NOT NULL,
    level  double precision NOT NULL,
    at     timestamptz      NOT NULL,
    PRIMARY KEY (bucket, whom)
);
CREATE INDEX throttle_at ON throttle (at);
GRANT SELECT, INSERT, UPDATE, DELETE ON throttle TO ${app};

-- Keys for machines: what they may do is named, and never more than the person may.
CREATE TABLE api_token (
    id           uuid        PRIMARY KEY,
    token_sha256 bytea       NOT NULL UNIQUE,
    account      uuid        NOT NULL REFERENCES account (id),
    organisation uuid        REFERENCES organisation (id),
    name         text        NOT NULL,
    permissions  text[]      NOT NULL,
    made_at      timestamptz NOT NULL DEFAULT now(),
    ends_at      timestamptz NOT NULL,
    used_at      timestamptz
);
CREATE INDEX api_token_account ON api_token (account);
GRANT SELECT, INSERT, UPDATE, DELETE ON api_token TO ${app};

-- Who somebody is at an OpenID provider.
CREATE TABLE identity (
    issuer  text NOT NULL,
    subject text NOT NULL,
    account uuid NOT NULL REFERENCES account (id),
    PRIMARY KEY (issuer, subject)
);
GRANT SELECT, INSERT, DELETE ON identity TO ${app};
