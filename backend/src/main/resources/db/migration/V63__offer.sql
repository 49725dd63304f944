-- Needs for conditions (资金、场地、合作方) and offers of conditions, trade marks, software copyrights and bundles of patents:
-- two tables of one shape.
CREATE TABLE condition_need (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    state          text        NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'MET', 'CLOSED', 'WITHDRAWN')),
    title          text        NOT NULL,
    details        text        NOT NULL,
    conditions     jsonb       NOT NULL,
    pricing        text        NOT NULL CHECK (pricing IN ('FREE', 'ONCE', 'PER_MONTH', 'PER_YEAR', 'NEGOTIABLE')),
    price_fen      bigint      CHECK (price_fen > 0),
    place          text        NOT NULL,
    deadline       date,
    region         text,
    about          uuid,
    about_kind     text,
    asker          uuid        NOT NULL,
    asker_name     text        NOT NULL,
    asker_kind     text        NOT NULL,
    anonymous      boolean     NOT NULL,
    nodes          jsonb       NOT NULL,
    nodes_kept     boolean     NOT NULL,
    created_at     timestamptz NOT NULL,
    published_at   timestamptz,
    ended_at       timestamptz,
    changed_at     timestamptz NOT NULL,
    end_reason     text,
    end_note       text,
    met_by         uuid,
    met_kind       text,
    copied_from    uuid,
    demonstration  boolean     NOT NULL
);
CREATE TABLE offer (LIKE condition_need INCLUDING ALL);
CREATE INDEX condition_need_newest ON condition_need (published_at DESC, id);
CREATE INDEX condition_need_asker ON condition_need (asker, created_at DESC);
CREATE INDEX offer_newest ON offer (published_at DESC, id);
CREATE INDEX offer_asker ON offer (asker, created_at DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON condition_need, offer TO ${app};
