-- Targets as they were set after the documents, whose own are version 0 (kpi/indicators.yaml): who changed what, when, why. Only added to.
CREATE TABLE target_change (
    version           bigint      PRIMARY KEY CHECK (version > 0),
    id                uuid        NOT NULL UNIQUE,
    indicator         text        NOT NULL,
    place             text        NOT NULL,
    period_from       date        NOT NULL,
    period_to         date        NOT NULL CHECK (period_to >= period_from),
    yearly            boolean     NOT NULL,
    value             numeric,
    word              text,
    direction         text        NOT NULL CHECK (direction IN ('>=', '>', '=')),
    document          text        NOT NULL,
    clause            text        NOT NULL,
    withdrawn         boolean     NOT NULL,
    why               text        NOT NULL CHECK (why <> ''),
    organisation      uuid        REFERENCES organisation (id),
    organisation_name text,
    account           uuid,
    at                timestamptz NOT NULL,
    CHECK (withdrawn OR (value IS NULL) <> (word IS NULL))
);
CREATE INDEX target_change_place ON target_change (indicator, place, version DESC);

CREATE FUNCTION target_change_is_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'target_change is only ever added to: % is refused; set the target again', TG_OP
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER target_change_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON target_change
    FOR EACH STATEMENT EXECUTE FUNCTION target_change_is_only_added();
ALTER TABLE target_change ENABLE ALWAYS TRIGGER target_change_refuses_change;

GRANT SELECT, INSERT ON target_change TO ${app};
