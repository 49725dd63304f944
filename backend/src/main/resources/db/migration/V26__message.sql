-- What people are told. The reader "messages" writes it from the log; a row is for one person.
CREATE TABLE message (
    id           uuid        PRIMARY KEY,
    account      uuid        NOT NULL REFERENCES account (id),
    organisation uuid        REFERENCES organisation (id),
    kind         text        NOT NULL CHECK (kind IN ('DEALS', 'MATCHES', 'LICENCES', 'IMPORTS', 'MEMBERS')),
    -- What is told once: an event, or all events of a run.
    bundle       text        NOT NULL,
    -- The last event that it tells of: what a rewound reader brings again changes nothing.
    seq          bigint      NOT NULL,
    count        integer     NOT NULL,
    title_zh     text        NOT NULL,
    title_en     text        NOT NULL,
    body_zh      text        NOT NULL,
    body_en      text        NOT NULL,
    link         text        NOT NULL,
    at           timestamptz NOT NULL,
    read_at      timestamptz,
    UNIQUE (account, bundle)
);
CREATE INDEX message_latest ON message (account, at DESC, id DESC);
CREATE INDEX message_bundle ON message (bundle, seq);
CREATE INDEX message_unread ON message (account) WHERE read_at IS NULL;

-- Who stated an interest in what, as the log tells it: they are told what becomes of it.
CREATE TABLE message_follower (
    thing        uuid NOT NULL,
    organisation uuid NOT NULL,
    PRIMARY KEY (thing, organisation)
);

-- How a person wants to be told of what; the kind's own way where there is no row.
CREATE TABLE message_preference (
    account uuid NOT NULL REFERENCES account (id),
    kind    text NOT NULL CHECK (kind IN ('DEALS', 'MATCHES', 'LICENCES', 'IMPORTS', 'MEMBERS')),
    channel text NOT NULL CHECK (channel IN ('MAIL', 'PORTAL', 'NONE')),
    PRIMARY KEY (account, kind)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON message, message_follower, message_preference TO ${app};
