-- Who has left an organisation: whoever asks to be forgotten is found by name where they once were, too.
CREATE TABLE past_membership (
    account      uuid        NOT NULL REFERENCES account (id),
    organisation uuid        NOT NULL REFERENCES organisation (id),
    left_at      timestamptz NOT NULL,
    PRIMARY KEY (account, organisation)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON past_membership TO ${app};

INSERT INTO past_membership (account, organisation, left_at)
SELECT account.id, organisation.id, max(gone.at)
FROM event_log AS gone
    JOIN account ON account.id::text = gone.body ->> 'account'
    JOIN organisation ON organisation.id::text = gone.body ->> 'organisation'
WHERE gone.type = 'MemberRemoved' AND account.erased_at IS NULL
GROUP BY account.id, organisation.id;

CREATE VIEW membership_ever AS
    SELECT account, organisation FROM membership UNION SELECT account, organisation FROM past_membership;
GRANT SELECT ON membership_ever TO ${app};

-- Its file names somebody who asked to be forgotten: every instance removes it from its folder.
ALTER TABLE import_job ADD COLUMN forgotten_at timestamptz;
GRANT UPDATE ON import_row_outcome TO ${app};
