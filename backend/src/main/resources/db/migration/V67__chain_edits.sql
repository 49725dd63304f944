-- Edits of the taxonomy that ships with the portal (which is revision 0). What an edit takes away and adds are facts: see lianqiao.chain.ChainEdit.
CREATE TABLE chain_revision (
    number            integer     PRIMARY KEY CHECK (number > 0),
    id                uuid        NOT NULL UNIQUE,
    chain             text        NOT NULL,
    edit              jsonb       NOT NULL,
    why               text        NOT NULL CHECK (why <> ''),
    undoes            integer     REFERENCES chain_revision (number),
    organisation      uuid        REFERENCES organisation (id),
    organisation_name text,
    account           uuid,
    at                timestamptz NOT NULL
);
CREATE INDEX chain_revision_chain ON chain_revision (chain, number DESC);

-- Edits that don't hold yet. An organisation's own; those without one are the operator's.
CREATE TABLE chain_draft (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    chain        text        NOT NULL,
    edit         jsonb       NOT NULL,
    why          text        NOT NULL CHECK (why <> ''),
    state        text        NOT NULL CHECK (state IN ('OPEN', 'APPLIED', 'DISCARDED')),
    revision     integer     REFERENCES chain_revision (number),
    organisation uuid        REFERENCES organisation (id),
    changed_at   timestamptz NOT NULL,
    CHECK ((state = 'APPLIED') = (revision IS NOT NULL))
);
CREATE INDEX chain_draft_open ON chain_draft (chain, changed_at DESC) WHERE state = 'OPEN';

GRANT SELECT, INSERT ON chain_revision TO ${app};
GRANT SELECT, INSERT, UPDATE ON chain_draft TO ${app};
