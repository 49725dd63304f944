-- Promotion lists (差异化推广, 河东 measure 4): what was chosen, what was sent to whom and when, and what they answered.
CREATE TABLE promotion_list (
    id            uuid        PRIMARY KEY,
    title         text        NOT NULL,
    owner         uuid        NOT NULL REFERENCES organisation (id),
    account       uuid,
    -- the filters that it was made by, for whoever asks later why a patent is on it
    filter        jsonb       NOT NULL,
    created_at    timestamptz NOT NULL,
    demonstration boolean     NOT NULL
);
CREATE INDEX promotion_list_owner ON promotion_list (owner, created_at DESC, id);

-- What stood on the list when it was made: later changes of a tier don't change what was sent.
CREATE TABLE promotion_item (
    list     uuid    NOT NULL REFERENCES promotion_list (id),
    stock    uuid    NOT NULL REFERENCES stock_patent (id),
    position integer NOT NULL,
    tier     text,
    PRIMARY KEY (list, stock)
);

CREATE TABLE promotion_sending (
    id          uuid        PRIMARY KEY,
    list        uuid        NOT NULL REFERENCES promotion_list (id),
    target      uuid        REFERENCES organisation (id),
    park        text,
    message     text        NOT NULL,
    sent_at     timestamptz NOT NULL,
    account     uuid,
    answer      text        CHECK (answer IN ('INTERESTED', 'LATER', 'NOT_FOR_US')),
    answer_note text,
    answered_at timestamptz,
    answered_by uuid,
    CHECK ((target IS NULL) <> (park IS NULL)),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);
-- Once per list and target.
CREATE UNIQUE INDEX promotion_sending_target ON promotion_sending (list, target) WHERE target IS NOT NULL;
CREATE UNIQUE INDEX promotion_sending_park ON promotion_sending (list, park) WHERE park IS NOT NULL;
CREATE INDEX promotion_sending_received ON promotion_sending (target, sent_at DESC) WHERE target IS NOT NULL;
GRANT SELECT, INSERT ON promotion_list, promotion_item TO ${app};
GRANT SELECT, INSERT, UPDATE ON promotion_sending TO ${app};
