-- The library of stock patents: what a holder surveyed. One row per holder and patent: co-owners survey each for themselves.
CREATE TABLE stock_patent (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    patent        uuid        NOT NULL REFERENCES patent (id),
    number        text        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('INVENTION', 'UTILITY_MODEL', 'DESIGN', 'OTHER')),
    title         text        NOT NULL,
    summary       text        NOT NULL,
    ipc           text[]      NOT NULL,
    holder        uuid        NOT NULL REFERENCES organisation (id),
    holder_name   text        NOT NULL,
    holder_kind   text        NOT NULL,
    region        text        NOT NULL,
    patentees     text[]      NOT NULL,
    granted_on    date,
    ends_on       date,
    note          text        NOT NULL,
    willingness   text[]      NOT NULL,
    shown         boolean     NOT NULL,
    shown_at      timestamptz,
    nodes         jsonb       NOT NULL,
    nodes_kept    boolean     NOT NULL,
    created_at    timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    demonstration boolean     NOT NULL,
    UNIQUE (holder, number)
);
CREATE INDEX stock_patent_patent ON stock_patent (patent);
CREATE INDEX stock_patent_newest ON stock_patent (created_at DESC, id);
CREATE INDEX stock_patent_shown ON stock_patent (id) WHERE shown;

-- Names of natural persons, apart from the rest, so that they can be erased by id and the log stays whole.
CREATE TABLE stock_inventor (
    stock uuid   PRIMARY KEY REFERENCES stock_patent (id),
    names text[] NOT NULL
);

-- What somebody thinks of a stock patent; only ever added to. An assessor is an organisation: its newest word counts.
CREATE TABLE stock_assessment (
    id                uuid        PRIMARY KEY,
    stock             uuid        NOT NULL REFERENCES stock_patent (id),
    maturity          integer     NOT NULL CHECK (maturity BETWEEN 0 AND 100),
    fit               integer     NOT NULL CHECK (fit BETWEEN 0 AND 100),
    prospect          integer     NOT NULL CHECK (prospect BETWEEN 0 AND 100),
    maturity_evidence text        NOT NULL,
    fit_evidence      text        NOT NULL,
    prospect_evidence text        NOT NULL,
    organisation      uuid        NOT NULL REFERENCES organisation (id),
    organisation_name text        NOT NULL,
    account           uuid,
    at                timestamptz NOT NULL
);
CREATE INDEX stock_assessment_newest ON stock_assessment (stock, organisation, at DESC, id DESC);

-- How a score is made of the three and where the tiers begin; versions are only added.
CREATE TABLE stock_tier_setting (
    version         integer     PRIMARY KEY,
    maturity_weight integer     NOT NULL CHECK (maturity_weight >= 0),
    fit_weight      integer     NOT NULL CHECK (fit_weight >= 0),
    prospect_weight integer     NOT NULL CHECK (prospect_weight >= 0),
    tier_a          integer     NOT NULL,
    tier_b          integer     NOT NULL,
    reason          text        NOT NULL,
    organisation    uuid,
    account         uuid,
    at              timestamptz NOT NULL DEFAULT now(),
    CHECK (maturity_weight + fit_weight + prospect_weight = 100),
    CHECK (100 >= tier_a AND tier_a > tier_b AND tier_b > 0)
);
INSERT INTO stock_tier_setting (version, maturity_weight, fit_weight, prospect_weight, tier_a, tier_b, reason)
VALUES (1, 40, 30, 30, 80, 60, '初始设置：河东措施没有规定分层标准');

-- Where a stock patent stands by its assessments; kept is a person's tier, which outlives every reckoning.
CREATE TABLE stock_standing (
    stock       uuid         PRIMARY KEY REFERENCES stock_patent (id),
    assessors   integer      NOT NULL,
    maturity    numeric(4,1),
    fit         numeric(4,1),
    prospect    numeric(4,1),
    score       numeric(4,1),
    tier        text         CHECK (tier IN ('A', 'B', 'C')),
    setting     integer      NOT NULL REFERENCES stock_tier_setting (version),
    kept        text         CHECK (kept IN ('A', 'B', 'C')),
    kept_reason text,
    kept_by     uuid,
    kept_at     timestamptz,
    CHECK ((kept IS NULL) = (kept_reason IS NULL))
);

-- The background work that follows a new setting: goes through the standings in the order of their ids.
CREATE TABLE stock_retiering (
    setting    integer     PRIMARY KEY REFERENCES stock_tier_setting (version),
    cursor     uuid,
    total      bigint,
    done       bigint      NOT NULL DEFAULT 0,
    changed    bigint      NOT NULL DEFAULT 0,
    started_at timestamptz NOT NULL DEFAULT now(),
    ended_at   timestamptz
);

-- Registered on the national platform for patent navigation (国家专利导航综合服务平台, 河东 measure 3).
CREATE TABLE stock_registration (
    stock         uuid        PRIMARY KEY REFERENCES stock_patent (id),
    registered_on date        NOT NULL,
    reference     text        NOT NULL,
    organisation  uuid        NOT NULL,
    account       uuid,
    at            timestamptz NOT NULL
);

-- What the log told of standing declarations: which stock patents have gone on to an open licence.
CREATE TABLE stock_licence (
    licence uuid PRIMARY KEY,
    patent  uuid NOT NULL,
    holder  uuid NOT NULL
);
CREATE INDEX stock_licence_patent ON stock_licence (patent, holder);

-- What the log told of open needs: which nodes of the chains a firm asks for. Anonymous askers are left out.
CREATE TABLE asked_node (
    need         uuid NOT NULL,
    organisation uuid NOT NULL,
    node         text NOT NULL,
    PRIMARY KEY (need, node)
);
CREATE INDEX asked_node_organisation ON asked_node (organisation);
GRANT SELECT, INSERT, UPDATE, DELETE ON stock_registration, stock_licence, asked_node TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON stock_patent, stock_inventor TO ${app};
GRANT SELECT, INSERT ON stock_assessment, stock_tier_setting TO ${app};
GRANT SELECT, INSERT, UPDATE ON stock_standing, stock_retiering TO ${app};
