-- Running totals by month of China and by park. What the ledger has so far is added up anew from its entries.
DROP TABLE measure_total;
CREATE TABLE measure_total (
    measure       text    NOT NULL,
    month         int     NOT NULL,   -- 202611
    supply_region text,
    demand_region text,
    supply_park   text,
    demand_park   text,
    centre        uuid,
    campaign      uuid,
    basis         text,
    demonstration boolean NOT NULL,
    value         bigint  NOT NULL,
    entries       bigint  NOT NULL,
    UNIQUE NULLS NOT DISTINCT
        (measure, month, supply_region, demand_region, supply_park, demand_park, centre, campaign, basis, demonstration)
);

-- The same by the places of one side: a park, a region, and all that contain it, '' being everywhere; of either side each place once. The
-- scoreboard reads these: as many rows as there are measures, places and months, however many entries. centre: null for all of them
-- together, and again by each centre that is told.
CREATE TABLE place_total (
    place         text    NOT NULL,
    measure       text    NOT NULL,
    side          text    NOT NULL CHECK (side IN ('SUPPLY', 'DEMAND', 'EITHER')),
    centre        uuid,
    month         int     NOT NULL,
    basis         text,
    demonstration boolean NOT NULL,
    value         bigint  NOT NULL,
    entries       bigint  NOT NULL,
    UNIQUE NULLS NOT DISTINCT (place, measure, side, centre, month, basis, demonstration)
);

-- Of measures whose subjects count once: what each subject counts in a month, and how many subjects count in a month that last counted in
-- `previous` (0: never). The subjects of a time are those of its months whose previous one lies before it.
CREATE TABLE measure_subject (
    measure text   NOT NULL,
    subject text   NOT NULL,
    place   text   NOT NULL,
    month   int    NOT NULL,
    value   bigint NOT NULL,
    real    bigint NOT NULL,
    PRIMARY KEY (measure, subject, place, month)
);
CREATE TABLE subject_total (
    place         text    NOT NULL,
    measure       text    NOT NULL,
    month         int     NOT NULL,
    previous      int     NOT NULL,
    demonstration boolean NOT NULL,
    subjects      bigint  NOT NULL,
    PRIMARY KEY (place, measure, month, previous, demonstration)
);

-- Of measures that are looked at one by one: each fact, from when until when it stands, and its row in the ledger.
CREATE TABLE measure_item (
    measure       text    NOT NULL,
    fact          text    NOT NULL,
    subject       text,
    region        text,
    park          text,
    on_day        date    NOT NULL,
    until_day     date,
    basis         text,
    value         bigint  NOT NULL,
    demonstration boolean NOT NULL,
    entry         bigint  NOT NULL,
    PRIMARY KEY (measure, fact)
);

INSERT INTO measure_total
SELECT measure, to_char(occurred_at AT TIME ZONE 'Asia/Shanghai', 'YYYYMM')::int, supply_region, demand_region, supply_park, demand_park,
       centre, campaign, basis, demonstration, sum(amount), count(*)
FROM ledger_entry GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;

WITH places AS (
    SELECT t.*, s.side, p.place
    FROM measure_total t
    CROSS JOIN (VALUES ('SUPPLY', true, false), ('DEMAND', false, true), ('EITHER', true, true)) AS s (side, supply, demand)
    CROSS JOIN LATERAL (
        SELECT '' AS place
        UNION SELECT unnest(ARRAY[t.supply_region, substr(t.supply_region, 1, 4) || '00', substr(t.supply_region, 1, 2) || '0000',
            t.supply_park]) WHERE s.supply
        UNION SELECT unnest(ARRAY[t.demand_region, substr(t.demand_region, 1, 4) || '00', substr(t.demand_region, 1, 2) || '0000',
            t.demand_park]) WHERE s.demand) AS p
    WHERE p.place IS NOT NULL)
INSERT INTO place_total
SELECT place, measure, side, c.centre, month, basis, demonstration, sum(value), sum(entries)
FROM places CROSS JOIN LATERAL (SELECT NULL::uuid AS centre UNION SELECT places.centre) AS c
GROUP BY 1, 2, 3, 4, 5, 6, 7;

-- Measures that are new read what the log already holds; what has its entry is left out.
UPDATE event_reader SET seq = 0 WHERE name = 'ledger';

GRANT SELECT, INSERT, UPDATE ON measure_total, place_total, measure_subject, subject_total, measure_item TO ${app};
