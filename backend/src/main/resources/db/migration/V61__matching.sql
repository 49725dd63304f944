-- Matches that were stored: by a campaign's run, or without a campaign. Demand and supply are listings, which several features
-- own, so no foreign key; the versions say which state of them was scored.
CREATE TABLE match (
    id             uuid PRIMARY KEY,
    campaign       uuid,
    demand         uuid             NOT NULL,
    supply         uuid             NOT NULL,
    demand_version bigint           NOT NULL,
    supply_version bigint           NOT NULL,
    score          double precision NOT NULL CHECK (score > 0 AND score <= 100),
    reasons        jsonb            NOT NULL,
    weights        text             NOT NULL,
    stored_at      timestamptz      NOT NULL DEFAULT now(),
    UNIQUE NULLS NOT DISTINCT (campaign, demand, supply)
);
CREATE INDEX match_best_of_campaign ON match (campaign, score DESC, id);
CREATE INDEX match_of_demand ON match (demand);
CREATE INDEX match_of_supply ON match (supply);

GRANT SELECT, INSERT ON match TO ${app};
