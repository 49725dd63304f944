-- A need's targets in numbers, and how it ended.
ALTER TABLE tech_need
    ADD COLUMN figures     jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN end_reason  text,
    ADD COLUMN end_note    text,
    ADD COLUMN met_by      uuid,
    ADD COLUMN met_kind    text,
    ADD COLUMN copied_from uuid;
ALTER TABLE tech_need DROP CONSTRAINT tech_need_state_check;
ALTER TABLE tech_need ADD CONSTRAINT tech_need_state_check
    CHECK (state IN ('DRAFT', 'OPEN', 'MET', 'CLOSED', 'WITHDRAWN'));
