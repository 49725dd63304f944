-- The event log: what happened, in the order in which it was committed. Facts are only added.
CREATE SEQUENCE event_log_seq;

CREATE TABLE event_log (
    seq     bigint      PRIMARY KEY,
    id      uuid        NOT NULL UNIQUE,
    type    text        NOT NULL,
    subject uuid        NOT NULL,
    at      timestamptz NOT NULL,
    actor   jsonb       NOT NULL,
    body    jsonb       NOT NULL
);
CREATE INDEX event_log_subject ON event_log (subject, seq);
CREATE INDEX event_log_type ON event_log (type, seq);

-- The only way to write: one advisory lock for all appenders, held from here to the commit, makes the order of the
-- sequence the order of the commits. A bare sequence is not: a lower number may commit later and be skipped by readers.
CREATE FUNCTION event_append(ids uuid[], types text[], subjects uuid[], bodies text[], actor text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    last bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(7115112);
    INSERT INTO event_log (seq, id, type, subject, at, actor, body)
    SELECT nextval('event_log_seq'), e.id, e.type, e.subject, clock_timestamp(), event_append.actor::jsonb, e.body::jsonb
    FROM (SELECT * FROM unnest(ids, types, subjects, bodies) WITH ORDINALITY AS u (id, type, subject, body, n) ORDER BY n) e;
    last := currval('event_log_seq');
    PERFORM pg_notify('event_log', last::text);
    RETURN last;
END
$$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: facts are only added', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER event_log_is_append_only BEFORE UPDATE OR DELETE ON event_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_log_is_never_emptied BEFORE TRUNCATE ON event_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- How far each reader has come: every event up to seq has had its effect or is parked.
CREATE TABLE event_reader (
    name     text        PRIMARY KEY,
    seq      bigint      NOT NULL DEFAULT 0,
    moved_at timestamptz NOT NULL DEFAULT now()
);

-- Events that a reader could not take in, and the later events of the same subject waiting behind them.
CREATE TABLE event_parked (
    reader    text        NOT NULL,
    seq       bigint      NOT NULL REFERENCES event_log (seq),
    subject   uuid        NOT NULL,
    reason    text        NOT NULL,
    retry     boolean     NOT NULL DEFAULT false,
    parked_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (reader, seq)
);
CREATE INDEX event_parked_subject ON event_parked (reader, subject);

-- A repeated request gets the first answer again.
CREATE TABLE idempotency (
    actor       text        NOT NULL,
    key         text        NOT NULL,
    fingerprint text        NOT NULL,
    answer      jsonb,
    at          timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (actor, key)
);

REVOKE ALL ON FUNCTION event_append FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_append TO ${app};
GRANT SELECT ON event_log TO ${app};
GRANT SELECT, INSERT, UPDATE ON event_reader TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON event_parked, idempotency TO ${app};
