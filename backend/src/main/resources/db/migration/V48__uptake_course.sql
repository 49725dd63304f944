-- A firm's written notice that it takes a licence on the announced terms, with those terms as it read them.
CREATE TABLE uptake_notice (
    id              uuid        PRIMARY KEY,
    licence         uuid        NOT NULL REFERENCES licence (id),
    licensee        uuid        NOT NULL,
    holder          uuid        NOT NULL,
    fee_terms       jsonb       NOT NULL,
    licence_version bigint      NOT NULL,
    starts_on       date        NOT NULL,
    note            text        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('GIVEN', 'TAKEN', 'TAKEN_BACK')),
    given_at        timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL
);
CREATE UNIQUE INDEX uptake_notice_once ON uptake_notice (licence, licensee) WHERE state = 'GIVEN';
CREATE INDEX uptake_notice_holder ON uptake_notice (holder, given_at DESC);
CREATE INDEX uptake_notice_licensee ON uptake_notice (licensee, given_at DESC);
GRANT SELECT, INSERT, UPDATE ON uptake_notice TO ${app};

-- What follows an uptake: its certificate's number, payment, trial, recordal. The uptake itself is never changed.
CREATE TABLE uptake_course (
    uptake        uuid        PRIMARY KEY REFERENCES uptake (id),
    number        text        NOT NULL UNIQUE,
    holder        uuid        NOT NULL,
    licensee      uuid        NOT NULL,
    fee_terms     jsonb       NOT NULL,
    notice        uuid        REFERENCES uptake_notice (id),
    paid_on       date,
    paid_fen      bigint      CHECK (paid_fen >= 0),
    trial_ends    date,
    due_told      boolean     NOT NULL DEFAULT false,
    record_number text,
    recorded_on   date,
    changed_at    timestamptz NOT NULL
);
CREATE INDEX uptake_course_holder ON uptake_course (holder);
CREATE INDEX uptake_course_licensee ON uptake_course (licensee);
CREATE INDEX uptake_course_due ON uptake_course (trial_ends) WHERE trial_ends IS NOT NULL AND NOT due_told;
GRANT SELECT, INSERT, UPDATE ON uptake_course TO ${app};

-- The last number given out in a year; its row is the queue of those who want the next.
CREATE TABLE certificate_count (
    year integer PRIMARY KEY,
    last integer NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON certificate_count TO ${app};
