-- What a month of the ledger was when it was over: its rows, and the hash that the last of them had. Closings are chained to each other, only ever
-- added, and published: whoever rewrites the ledger's rows afterwards doesn't fit what others have kept.
CREATE TABLE ledger_closing (
    month     text        PRIMARY KEY CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    first_seq bigint      NOT NULL,
    last_seq  bigint      NOT NULL,
    entries   bigint      NOT NULL,
    last_hash text        NOT NULL CHECK (last_hash ~ '^[0-9a-f]{64}$'),
    closed_at timestamptz NOT NULL,
    prev_hash text        NOT NULL CHECK (prev_hash ~ '^[0-9a-f]{64}$'),
    hash      text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$')
);
CREATE FUNCTION ledger_closing_is_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ledger_closing is only ever added to: % is refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER ledger_closing_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_closing
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_closing_is_only_added();
ALTER TABLE ledger_closing ENABLE ALWAYS TRIGGER ledger_closing_refuses_change;
GRANT SELECT, INSERT ON ledger_closing TO ${app};
