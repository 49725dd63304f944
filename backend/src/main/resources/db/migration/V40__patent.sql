-- A patent, as far as the portal has been told; told_by is the organisation whose word the facts are.
CREATE TABLE patent (
    id             uuid        PRIMARY KEY,
    number         text        NOT NULL UNIQUE,
    kind           text        NOT NULL CHECK (kind IN ('INVENTION', 'UTILITY_MODEL', 'DESIGN', 'OTHER')),
    title          text,
    granted_on     date,
    ends_on        date,
    standing       text        NOT NULL CHECK (standing IN ('IN_FORCE', 'NOT_GRANTED', 'ENDED', 'UNKNOWN')),
    standing_as_of date,
    told_by        uuid,
    changed_at     timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON patent TO ${app};
