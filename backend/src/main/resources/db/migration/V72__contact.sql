-- Who looked at whose contact data.
CREATE TABLE contact_look (
    id      uuid        PRIMARY KEY,
    deal    uuid        NOT NULL REFERENCES deal (id),
    listing uuid        NOT NULL,
    title   text        NOT NULL,
    owner   uuid        NOT NULL REFERENCES organisation (id),
    looker  uuid        NOT NULL REFERENCES organisation (id),
    account uuid        REFERENCES account (id),
    at      timestamptz NOT NULL
);
CREATE INDEX contact_look_owner ON contact_look (owner, at DESC);
CREATE INDEX contact_look_account ON contact_look (account) WHERE account IS NOT NULL;
GRANT SELECT, INSERT ON contact_look TO ${app};
