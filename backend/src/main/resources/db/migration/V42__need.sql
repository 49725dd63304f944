-- Technology needs: posted here, or brought by an import (then without an organisation, but with a source).
CREATE TABLE tech_need (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    state          text        NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED', 'WITHDRAWN')),
    title          text        NOT NULL,
    problem        text        NOT NULL,
    targets        text[]      NOT NULL,
    ipc            text[]      NOT NULL,
    budget_min_fen bigint      CHECK (budget_min_fen > 0),
    budget_max_fen bigint      CHECK (budget_max_fen > 0),
    cooperation    text[]      NOT NULL,
    deadline       date,
    region         text,
    asker          uuid,
    asker_name     text        NOT NULL,
    asker_kind     text,
    anonymous      boolean     NOT NULL,
    nodes          jsonb       NOT NULL,
    nodes_kept     boolean     NOT NULL,
    source         text,
    source_number  text,
    source_hash    text,
    created_at     timestamptz NOT NULL,
    published_at   timestamptz,
    ended_at       timestamptz,
    changed_at     timestamptz NOT NULL,
    demonstration  boolean     NOT NULL,
    CHECK ((asker IS NULL) = (source IS NOT NULL)),
    UNIQUE (source, source_number)
);
CREATE INDEX tech_need_newest ON tech_need (published_at DESC, id);
CREATE INDEX tech_need_asker ON tech_need (asker, created_at DESC) WHERE asker IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON tech_need TO ${app};
