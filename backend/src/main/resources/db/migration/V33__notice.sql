-- Public notices, news and cases.
CREATE TABLE notice (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    state            text        NOT NULL CHECK (state IN ('DRAFT', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN')),
    kind             text        NOT NULL CHECK (kind IN ('PUBLIC_NOTICE', 'NEWS', 'CASE')),
    title            text        NOT NULL,
    summary          text        NOT NULL,
    body             text        NOT NULL,
    region           text,
    objections_until date,
    objections_to    text        NOT NULL,
    clauses          jsonb       NOT NULL,
    author           uuid        NOT NULL,
    author_name      text        NOT NULL,
    author_kind      text        NOT NULL,
    created_at       timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL,
    due_at           timestamptz,
    published_at     timestamptz,
    withdrawn_why    text,
    demonstration    boolean     NOT NULL,
    CHECK (state <> 'SCHEDULED' OR due_at IS NOT NULL)
);
CREATE INDEX notice_newest ON notice (published_at DESC, id) WHERE state = 'PUBLISHED';
CREATE INDEX notice_author ON notice (author, changed_at DESC);
CREATE INDEX notice_due ON notice (due_at) WHERE state = 'SCHEDULED';
GRANT SELECT, INSERT, UPDATE ON notice TO ${app};
