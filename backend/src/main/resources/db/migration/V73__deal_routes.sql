-- A deal goes by a route of its own, step after step. Until now all went by that of an open licence.
ALTER TABLE deal
    ADD COLUMN route         text    NOT NULL DEFAULT 'open-licence',
    ADD COLUMN route_version integer NOT NULL DEFAULT 1,
    ADD COLUMN step          text,
    ADD COLUMN demand_kind   text    NOT NULL DEFAULT 'TECH_NEED',
    ADD COLUMN supply_kind   text    NOT NULL DEFAULT 'LICENCE',
    ADD COLUMN demand_hidden boolean NOT NULL DEFAULT false,
    ADD COLUMN financing     text,
    ADD COLUMN standing      jsonb   NOT NULL DEFAULT '[]',
    ADD COLUMN responsible   text    CHECK (responsible IN ('DEMANDER', 'SUPPLIER', 'CENTRE')),
    ADD COLUMN due_on        date,
    DROP CONSTRAINT deal_state_check,
    DROP CONSTRAINT deal_check2;
UPDATE deal SET
    step = lower(state),
    standing = CASE state
        WHEN 'CONCLUDED' THEN jsonb_build_array(
            '{"step": "interested", "by": "DEMANDER", "values": {}}'::jsonb,
            jsonb_build_object('step', 'concluded', 'by', 'DEMANDER', 'values', jsonb_strip_nulls(jsonb_build_object(
                'effectiveDate', effective_date::text, 'amountFen', amount_fen::text))))
        WHEN 'NEGOTIATING' THEN
            '[{"step": "interested", "by": "DEMANDER", "values": {}}, {"step": "negotiating", "by": "DEMANDER", "values": {}}]'
        WHEN 'DECLINED' THEN
            '[{"step": "interested", "by": "DEMANDER", "values": {}}, {"step": "declined", "by": "DEMANDER", "values": {}}]'
        ELSE '[{"step": "interested", "by": "DEMANDER", "values": {}}]' END;
-- An asker without a name in its listing wished to stay unknown, and nobody has asked it since.
UPDATE deal SET demand_hidden = true FROM tech_need
    WHERE tech_need.id = deal.demand AND tech_need.anonymous AND deal.state IN ('INTERESTED', 'NEGOTIATING');
UPDATE deal SET responsible = 'SUPPLIER', due_on = (changed_at AT TIME ZONE 'Asia/Shanghai')::date + 30
    WHERE state IN ('INTERESTED', 'NEGOTIATING');
ALTER TABLE deal
    ALTER COLUMN step SET NOT NULL,
    ALTER COLUMN route DROP DEFAULT,
    ALTER COLUMN route_version DROP DEFAULT,
    ALTER COLUMN demand_kind DROP DEFAULT,
    ALTER COLUMN supply_kind DROP DEFAULT,
    ALTER COLUMN demand_hidden DROP DEFAULT,
    ALTER COLUMN standing DROP DEFAULT,
    ADD CONSTRAINT deal_state CHECK (state IN
        ('INTERESTED', 'NEGOTIATING', 'CONCLUDED', 'COMPLETED', 'DECLINED', 'CANCELLED', 'DEFAULTED')),
    ADD CONSTRAINT deal_due CHECK ((responsible IS NULL) = (due_on IS NULL)),
    DROP COLUMN effective_date,
    DROP COLUMN amount_fen;
CREATE INDEX deal_overdue ON deal (due_on) WHERE due_on IS NOT NULL;

-- What was done in a deal, step after step: added to, never changed.
CREATE TABLE deal_step (
    deal         uuid        NOT NULL REFERENCES deal (id),
    number       bigint      NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('ON', 'BACK', 'NAMED')),
    step         text        NOT NULL,
    from_step    text,
    part         text        NOT NULL CHECK (part IN ('DEMANDER', 'SUPPLIER', 'CENTRE')),
    organisation uuid,
    account      uuid,
    values_told  jsonb       NOT NULL,
    reason       text,
    note         text,
    due_on       date,
    at           timestamptz NOT NULL,
    PRIMARY KEY (deal, number)
);
CREATE INDEX deal_step_account ON deal_step (account) WHERE account IS NOT NULL;
GRANT SELECT, INSERT ON deal_step TO ${app};

-- The deals of before: who began each, and what it came to, as the log tells it.
INSERT INTO deal_step (deal, number, kind, step, from_step, part, organisation, account, values_told, reason, note, at)
SELECT deal.id, row_number() OVER (PARTITION BY deal.id ORDER BY log.seq), 'ON',
    CASE log.type WHEN 'DealBegun' THEN 'interested' WHEN 'DealNegotiated' THEN 'negotiating'
        WHEN 'DealConcluded' THEN 'concluded' ELSE 'declined' END,
    NULL,
    CASE (log.actor ->> 'organisation')::uuid WHEN deal.demander THEN 'DEMANDER' WHEN deal.supplier THEN 'SUPPLIER' ELSE 'CENTRE' END,
    (log.actor ->> 'organisation')::uuid, (log.actor ->> 'account')::uuid, '{}',
    CASE log.type WHEN 'DealDeclined' THEN deal.reason END, CASE log.type WHEN 'DealDeclined' THEN deal.note END, log.at
FROM deal JOIN event_log AS log ON log.subject = deal.id
WHERE log.type IN ('DealBegun', 'DealNegotiated', 'DealConcluded', 'DealDeclined');
