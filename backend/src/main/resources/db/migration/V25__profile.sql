-- Whether somebody who may say so has looked at the registration. What was entered by the operator counts as looked at.
ALTER TABLE organisation ADD COLUMN verification text NOT NULL DEFAULT 'VERIFIED'
    CHECK (verification IN ('PENDING', 'VERIFIED', 'REFUSED'));
ALTER TABLE organisation ADD COLUMN verified_at timestamptz;
CREATE INDEX organisation_unverified ON organisation (region) WHERE verification <> 'VERIFIED';

-- Asked once, offered to every form. The contact is personal: it stands in no event, and only here.
CREATE TABLE organisation_profile (
    organisation  uuid        PRIMARY KEY REFERENCES organisation (id),
    version       bigint      NOT NULL DEFAULT 1,
    intro         text        NOT NULL DEFAULT '',
    website       text        NOT NULL DEFAULT '',
    chains        text[]      NOT NULL DEFAULT '{}',
    contact_name  text        NOT NULL DEFAULT '',
    contact_phone text        NOT NULL DEFAULT '',
    contact_mail  text        NOT NULL DEFAULT '',
    post_address  text        NOT NULL DEFAULT '',
    changed_at    timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, UPDATE ON organisation_profile TO ${app};

-- 专精特新, 高新 …: stated by the organisation, confirmed by an authority of its region or the operator.
CREATE TABLE organisation_label (
    organisation uuid        NOT NULL REFERENCES organisation (id),
    label        text        NOT NULL,
    valid_from   date        NOT NULL,
    valid_until  date        NOT NULL CHECK (valid_until >= valid_from),
    evidence     text        NOT NULL DEFAULT '',
    confirmed_at timestamptz,
    PRIMARY KEY (organisation, label)
);
CREATE INDEX organisation_label_label ON organisation_label (label, valid_until);
GRANT SELECT, INSERT, UPDATE, DELETE ON organisation_label TO ${app};

-- What an organisation, or a technology manager in it, offers to others.
CREATE TABLE directory_entry (
    id            uuid   PRIMARY KEY,
    organisation  uuid   NOT NULL REFERENCES organisation (id),
    position      int    NOT NULL,
    person        text   NOT NULL DEFAULT '',
    qualification text   NOT NULL DEFAULT '',
    services      text[] NOT NULL,
    chains        text[] NOT NULL DEFAULT '{}',
    offer         text   NOT NULL DEFAULT ''
);
CREATE INDEX directory_entry_organisation ON directory_entry (organisation);
CREATE INDEX directory_entry_services ON directory_entry USING gin (services);
GRANT SELECT, INSERT, UPDATE, DELETE ON directory_entry TO ${app};
