-- What a declaration may say beside patent and fee; the codes for which a published one is suspended; the other end of a claim.
ALTER TABLE licence ADD COLUMN particulars jsonb NOT NULL DEFAULT '{}';
ALTER TABLE licence ADD COLUMN suspended text[] NOT NULL DEFAULT '{}';
ALTER TABLE licence ADD COLUMN claim uuid REFERENCES licence (id);
CREATE INDEX licence_holder_name ON licence (holder_name);

-- Whom to call: personal data, so it lies apart from what is public and never enters the log.
CREATE TABLE licence_contact (
    licence uuid PRIMARY KEY REFERENCES licence (id),
    name    text NOT NULL,
    phone   text NOT NULL,
    mail    text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON licence_contact TO ${app};
