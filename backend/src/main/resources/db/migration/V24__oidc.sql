-- A sign-in with an OpenID provider that is under way; its key lies in the browser's cookie, here is the key's SHA-256.
CREATE TABLE oidc_request (
    key_sha256 bytea       PRIMARY KEY,
    request    jsonb       NOT NULL,
    ends_at    timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON oidc_request TO ${app};
