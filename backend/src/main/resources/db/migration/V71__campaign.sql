-- Campaigns of operation centres. Empty lists mean everything.
CREATE TABLE campaign (
    id            uuid        PRIMARY KEY,
    title         text        NOT NULL,
    chains        text[]      NOT NULL,
    regions       text[]      NOT NULL,
    centre        uuid        NOT NULL REFERENCES organisation (id),
    created_at    timestamptz NOT NULL,
    demonstration boolean     NOT NULL
);
CREATE INDEX campaign_newest ON campaign (created_at DESC, id DESC);

-- A run goes through the open needs in the order of their ids; cursor is the last one that is done with.
CREATE TABLE campaign_run (
    id         uuid        PRIMARY KEY,
    campaign   uuid        NOT NULL REFERENCES campaign (id),
    state      text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    cursor     uuid,
    needs      bigint,
    done       bigint      NOT NULL DEFAULT 0,
    stored     bigint      NOT NULL DEFAULT 0,
    problem    text,
    started_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    ended_at   timestamptz,
    CHECK ((ended_at IS NULL) = (state IN ('WAITING', 'RUNNING')))
);
-- Two runs of one campaign at once would only do each other's work.
CREATE UNIQUE INDEX campaign_run_one_under_way ON campaign_run (campaign) WHERE ended_at IS NULL;
CREATE INDEX campaign_run_newest ON campaign_run (campaign, started_at DESC);
GRANT SELECT, INSERT ON campaign TO ${app};
GRANT SELECT, INSERT, UPDATE ON campaign_run TO ${app};
