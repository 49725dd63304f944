-- A number of a public register may be written among a deal's papers, by a step of its route, or at a certificate. All of them stand here, so that
-- one number counts once. A wrong one is taken back with its reason and stays listed.
ALTER TABLE contract_number
    -- the deal; of an uptake that came without a deal, the uptake
    ADD COLUMN contract           uuid,
    ADD COLUMN uptake             uuid        REFERENCES uptake (id),
    ADD COLUMN place              text        NOT NULL DEFAULT 'PAPERS' CHECK (place IN ('PAPERS', 'STEP', 'UPTAKE')),
    ADD COLUMN taken_back_at      timestamptz,
    ADD COLUMN taken_back_because text,
    ADD COLUMN taken_back_note    text        NOT NULL DEFAULT '',
    ALTER COLUMN deal DROP NOT NULL;
UPDATE contract_number SET contract = deal;
ALTER TABLE contract_number
    ALTER COLUMN contract SET NOT NULL,
    ALTER COLUMN place DROP DEFAULT,
    DROP CONSTRAINT contract_number_deal_register_number_key_key,
    ADD CHECK (contract = coalesce(deal, uptake)),
    ADD CHECK ((taken_back_at IS NULL) = (taken_back_because IS NULL));
DROP INDEX contract_number_once;
CREATE UNIQUE INDEX contract_number_once ON contract_number (number_key) WHERE same_as IS NULL AND taken_back_at IS NULL;
CREATE UNIQUE INDEX contract_number_place ON contract_number (contract, place, register, number_key) WHERE taken_back_at IS NULL;
GRANT UPDATE (same_as, taken_back_at, taken_back_because, taken_back_note) ON contract_number TO ${app};

ALTER TABLE royalty_report
    ADD COLUMN taken_back_at      timestamptz,
    ADD COLUMN taken_back_because text,
    ADD COLUMN taken_back_note    text NOT NULL DEFAULT '',
    ADD CHECK ((taken_back_at IS NULL) = (taken_back_because IS NULL));
GRANT UPDATE (taken_back_at, taken_back_because, taken_back_note) ON royalty_report TO ${app};
