-- Mail, one row per mail. SENDING is committed before the server is given the text: what a dead portal left in it may or may not
-- have gone out, is UNKNOWN, and is sent again by a person only.
CREATE TABLE delivery (
    id         uuid        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('MESSAGE', 'PASSWORD_RESET', 'INVITATION')),
    -- The message, the reset or the invitation. Address and words are found when it is sent: none of them lies here.
    about      uuid        NOT NULL,
    state      text        NOT NULL CHECK (state IN ('DUE', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED')),
    due_at     timestamptz NOT NULL,
    -- How often it was begun: who began it last may say how it ended.
    attempt    integer     NOT NULL DEFAULT 0,
    refusals   integer     NOT NULL DEFAULT 0,
    problem    text,
    made_at    timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    UNIQUE (kind, about)
);
CREATE INDEX delivery_due ON delivery (due_at) WHERE state = 'DUE';
CREATE INDEX delivery_sending ON delivery (id) WHERE state = 'SENDING';
CREATE INDEX delivery_state ON delivery (state, changed_at DESC);

-- How a person is written to.
CREATE TABLE message_setting (
    account     uuid PRIMARY KEY REFERENCES account (id),
    language    text NOT NULL CHECK (language IN ('ZH', 'EN')),
    quiet_from  time,
    quiet_until time,
    CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
);

-- The link of a mail that ends mails of its kind. The token lies in the mail; here is its SHA-256.
CREATE TABLE unsubscribe (
    token_sha256 bytea       PRIMARY KEY,
    account      uuid        NOT NULL REFERENCES account (id),
    kind         text        NOT NULL CHECK (kind IN ('DEALS', 'MATCHES', 'LICENCES', 'IMPORTS', 'MEMBERS')),
    made_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX unsubscribe_account ON unsubscribe (account);
GRANT SELECT, INSERT, UPDATE, DELETE ON delivery, message_setting, unsubscribe TO ${app};
