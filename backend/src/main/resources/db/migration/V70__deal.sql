-- A need and a licence on their way to a contract. Titles, parties and regions are as they were when it began.
CREATE TABLE deal (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    state          text        NOT NULL CHECK (state IN ('INTERESTED', 'NEGOTIATING', 'CONCLUDED', 'DECLINED')),
    demand         uuid        NOT NULL,
    demand_title   text        NOT NULL,
    demander       uuid,
    demand_region  text,
    supply         uuid        NOT NULL,
    supply_title   text        NOT NULL,
    supplier       uuid,
    supply_region  text,
    campaign       uuid,
    centre         uuid,
    nodes          jsonb       NOT NULL,
    reason         text        CHECK (reason IN ('TOO_EARLY', 'BENEFIT_UNCLEAR', 'ROUTE_UNCLEAR', 'TOO_VAGUE', 'FEE', 'REGION',
                                                 'ALREADY_SOLVED', 'OTHER')),
    note           text,
    effective_date date,
    amount_fen     bigint      CHECK (amount_fen >= 0),
    uptake         uuid        UNIQUE,
    begun_at       timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    demonstration  boolean     NOT NULL,
    CHECK ((campaign IS NULL) = (centre IS NULL)),
    CHECK ((state = 'DECLINED') = (reason IS NOT NULL)),
    CHECK ((state = 'CONCLUDED') = (uptake IS NOT NULL))
);
-- The same two can't be on two ways at once.
CREATE UNIQUE INDEX deal_one_open ON deal (demand, supply) WHERE state IN ('INTERESTED', 'NEGOTIATING');
CREATE INDEX deal_demander ON deal (demander, changed_at DESC) WHERE demander IS NOT NULL;
CREATE INDEX deal_supplier ON deal (supplier, changed_at DESC) WHERE supplier IS NOT NULL;
CREATE INDEX deal_centre ON deal (centre, changed_at DESC) WHERE centre IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON deal TO ${app};
