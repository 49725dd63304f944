-- Organisations (主体): enterprises, institutes, operation centres, financiers, service agencies, authorities.
CREATE TABLE organisation (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL DEFAULT 1,
    name          text        NOT NULL,
    name_en       text,
    kind          text        NOT NULL CHECK (kind IN
        ('ENTERPRISE', 'INSTITUTE', 'OPERATION_CENTRE', 'FINANCIER', 'SERVICE_AGENCY', 'AUTHORITY')),
    credit_code   text        UNIQUE,
    region        text        NOT NULL,
    park          text,
    demonstration boolean     NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX organisation_name ON organisation (name);
GRANT SELECT, INSERT, UPDATE ON organisation TO ${app};
