-- The ledger: one row per fact and measure, only ever added. seq has no gap and the hash chain binds each row to
-- the one before (canonical text: lianqiao.kpi.CanonicalText).
CREATE TABLE ledger_entry (
    seq                bigint      PRIMARY KEY CHECK (seq > 0),
    measure            text        NOT NULL,
    fact               text        NOT NULL,
    event              uuid        NOT NULL,
    event_seq          bigint      NOT NULL,
    event_type         text        NOT NULL,
    amount             bigint      NOT NULL,
    occurred_at        timestamptz NOT NULL,
    supply_region      text,
    demand_region      text,
    centre             uuid,
    campaign           uuid,
    organisation       uuid,
    other_organisation uuid,
    node               text,
    basis              text,
    demonstration      boolean     NOT NULL,
    link               text        NOT NULL,
    rule_version       text        NOT NULL,
    recorded_at        timestamptz NOT NULL,
    prev_hash          text        NOT NULL CHECK (prev_hash ~ '^[0-9a-f]{64}$'),
    hash               text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    UNIQUE (measure, fact)
);
CREATE INDEX ledger_entry_centre ON ledger_entry (centre, seq) WHERE centre IS NOT NULL;
CREATE INDEX ledger_entry_campaign ON ledger_entry (campaign, seq) WHERE campaign IS NOT NULL;
CREATE INDEX ledger_entry_supply_region ON ledger_entry (supply_region, seq);
CREATE INDEX ledger_entry_demand_region ON ledger_entry (demand_region, seq);

CREATE FUNCTION ledger_entry_is_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ledger_entry is only ever added to: % is refused; correct it by a counter-entry', TG_OP
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER ledger_entry_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_entry_is_only_added();
-- ALWAYS: for a session that replays replication, too.
ALTER TABLE ledger_entry ENABLE ALWAYS TRIGGER ledger_entry_refuses_change;

-- Running totals, moved in the transaction of the entries: the scoreboard's cost doesn't depend on the ledger's length.
CREATE TABLE measure_total (
    measure       text    NOT NULL,
    year          int     NOT NULL,
    supply_region text,
    demand_region text,
    centre        uuid,
    campaign      uuid,
    basis         text,
    demonstration boolean NOT NULL,
    value         bigint  NOT NULL,
    entries       bigint  NOT NULL,
    UNIQUE NULLS NOT DISTINCT (measure, year, supply_region, demand_region, centre, campaign, basis, demonstration)
);

GRANT SELECT, INSERT ON ledger_entry TO ${app};
GRANT SELECT, INSERT, UPDATE ON measure_total TO ${app};
