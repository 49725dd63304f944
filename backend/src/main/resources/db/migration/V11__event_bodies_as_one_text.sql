-- The bodies of a batch come as one text, each after the sign that JSON never holds as it is (U+001E): an array of texts would have each
-- quote of each body escaped by the one side and read back by the other.
DROP FUNCTION event_append(uuid[], text[], uuid[], text[], text);

CREATE FUNCTION event_append(ids uuid[], types text[], subjects uuid[], bodies text, actor text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    last bigint;
    who  jsonb := event_append.actor::jsonb;
BEGIN
    PERFORM pg_advisory_xact_lock(7115112);
    INSERT INTO event_log (seq, id, type, subject, at, actor, body)
    SELECT nextval('event_log_seq'), e.id, e.type, e.subject, clock_timestamp(), who, e.body::jsonb
    FROM (SELECT * FROM ROWS FROM (unnest(ids), unnest(types), unnest(subjects), string_to_table(bodies, chr(30)))
              WITH ORDINALITY AS u (id, type, subject, body, n) ORDER BY n) e;
    last := currval('event_log_seq');
    PERFORM pg_notify('event_log', last::text);
    RETURN last;
END
$$;
REVOKE ALL ON FUNCTION event_append FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_append TO ${app};
