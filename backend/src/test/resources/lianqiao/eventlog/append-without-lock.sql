-- Mutation for EventOrderTests: event_append as it would be if a sequence alone were trusted.
CREATE OR REPLACE FUNCTION event_append(ids uuid[], types text[], subjects uuid[], bodies text, actor text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    last bigint;
BEGIN
    INSERT INTO event_log (seq, id, type, subject, at, actor, body)
    SELECT nextval('event_log_seq'), e.id, e.type, e.subject, clock_timestamp(), event_append.actor::jsonb, e.body::jsonb
    FROM (SELECT * FROM ROWS FROM (unnest(ids), unnest(types), unnest(subjects), string_to_table(bodies, chr(30)))
              WITH ORDINALITY AS u (id, type, subject, body, n) ORDER BY n) e;
    last := currval('event_log_seq');
    PERFORM pg_notify('event_log', last::text);
    RETURN last;
END
$$
