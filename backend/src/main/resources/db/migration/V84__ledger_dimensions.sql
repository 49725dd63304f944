-- More to count by, and what a correction counters. Rows that stand here were hashed in form 1, which has no line for these columns; what is
-- written from now on is hashed in form 2 (lianqiao.kpi.CanonicalText). The default is for those rows alone.
ALTER TABLE ledger_entry
    ADD COLUMN form        int NOT NULL DEFAULT 1,
    ADD COLUMN supply_park text,
    ADD COLUMN demand_park text,
    ADD COLUMN subject     text,
    ADD COLUMN size        text,
    ADD COLUMN evidence    text,
    ADD COLUMN corrects    bigint,
    ADD COLUMN reason      text;
ALTER TABLE ledger_entry ALTER COLUMN form DROP DEFAULT;
CREATE INDEX ledger_entry_supply_park ON ledger_entry (supply_park, seq) WHERE supply_park IS NOT NULL;
CREATE INDEX ledger_entry_demand_park ON ledger_entry (demand_park, seq) WHERE demand_park IS NOT NULL;
-- An entry is corrected once; whoever was wrong corrects the correction.
CREATE UNIQUE INDEX ledger_entry_corrects ON ledger_entry (corrects) WHERE corrects IS NOT NULL;
