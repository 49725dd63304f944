-- Financing needs and finance products. The terms of both are one JSON column: they are read whole, and the index does the finding.
CREATE TABLE financing_need (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    state         text        NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'MET', 'CLOSED', 'WITHDRAWN')),
    asked         jsonb       NOT NULL CHECK ((asked ->> 'amountFen')::bigint > 0),
    asker         uuid        NOT NULL,
    asker_name    text        NOT NULL,
    asker_kind    text        NOT NULL,
    anonymous     boolean     NOT NULL,
    nodes         jsonb       NOT NULL,
    nodes_kept    boolean     NOT NULL,
    reason        text        NOT NULL CHECK (state <> 'CLOSED' OR reason <> ''),
    met_by        uuid,
    created_at    timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    published_at  timestamptz,
    ended_at      timestamptz,
    demonstration boolean     NOT NULL
);
CREATE INDEX financing_need_newest ON financing_need (published_at DESC, id);
CREATE INDEX financing_need_asker ON financing_need (asker, created_at DESC);
CREATE TABLE finance_product (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    state         text        NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'WITHDRAWN')),
    offered       jsonb       NOT NULL,
    provider      uuid        NOT NULL,
    provider_name text        NOT NULL,
    region        text,
    created_at    timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    published_at  timestamptz,
    ended_at      timestamptz,
    demonstration boolean     NOT NULL
);
CREATE INDEX finance_product_newest ON finance_product (published_at DESC, id);
CREATE INDEX finance_product_provider ON finance_product (provider, created_at DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON financing_need, finance_product TO ${app};
