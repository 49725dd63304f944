-- What each side of a match has to answer, one row for each side that an organisation here holds. Built from the log, and written by
-- whoever answers a match that was merely shown. Demand and supply are listings, which several features own, so no foreign key.
CREATE TABLE inbox_item (
    id                 uuid             PRIMARY KEY,
    demand             uuid             NOT NULL,
    supply             uuid             NOT NULL,
    side               text             NOT NULL CHECK (side IN ('DEMAND', 'SUPPLY')),
    organisation       uuid             NOT NULL REFERENCES organisation (id),
    other_organisation uuid,
    match              uuid             NOT NULL,
    campaign           uuid,
    centre             uuid,
    score              double precision NOT NULL,
    weights            text             NOT NULL,
    nodes              jsonb            NOT NULL,
    chains             text[]           NOT NULL,
    demand_region      text,
    supply_region      text,
    arrived_at         timestamptz      NOT NULL,
    -- from when this side is waited for; none where nobody was ever asked, as of who answered what a page showed
    waiting_since      timestamptz,
    answer             text             CHECK (answer IN ('INTERESTED', 'NOT_FOR_US')),
    code               text             CHECK (code IN ('TOO_EARLY', 'BENEFIT_UNCLEAR', 'ROUTE_UNCLEAR', 'TOO_VAGUE', 'FEE', 'REGION',
                                                        'ALREADY_SOLVED', 'OTHER')),
    note               text,
    answered_at        timestamptz,
    answered_by        uuid             REFERENCES account (id),
    first_answered_at  timestamptz,
    deal               uuid,
    -- the side spoke in the deal instead: it began it, agreed, or declined with the reason
    spoke_in_deal      boolean          NOT NULL DEFAULT false,
    deal_reason        text,
    reminded_at        timestamptz,
    closed             text             CHECK (closed IN ('UNANSWERED', 'GONE')),
    closed_at          timestamptz,
    demonstration      boolean          NOT NULL,
    UNIQUE (demand, supply, side),
    CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CHECK ((answer = 'NOT_FOR_US') = (code IS NOT NULL)),
    CHECK ((closed IS NULL) = (closed_at IS NULL))
);
CREATE INDEX inbox_item_of ON inbox_item (organisation, score DESC, id);
CREATE INDEX inbox_item_silent ON inbox_item (waiting_since, id) WHERE answer IS NULL AND NOT spoke_in_deal AND closed IS NULL;
CREATE INDEX inbox_item_demand ON inbox_item (demand);
CREATE INDEX inbox_item_supply ON inbox_item (supply);
CREATE INDEX inbox_item_chains ON inbox_item USING gin (chains);
CREATE INDEX inbox_item_account ON inbox_item (answered_by) WHERE answered_by IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON inbox_item TO ${app};
