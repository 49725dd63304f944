-- Of which indicator, place and period somebody was told that its forecast misses the target: each once.
CREATE TABLE target_warning (
    figure    text        NOT NULL,   -- the indicator, with its part if it has several: F2-A02a
    place     text        NOT NULL,
    horizon   date        NOT NULL,   -- the end of the period
    told_at   timestamptz NOT NULL,
    PRIMARY KEY (figure, place, horizon)
);
GRANT SELECT, INSERT ON target_warning TO ${app};

-- Messages about targets are a kind of their own.
ALTER TABLE message DROP CONSTRAINT message_kind_check,
    ADD CONSTRAINT message_kind_check CHECK (kind IN ('DEALS', 'MATCHES', 'LICENCES', 'IMPORTS', 'MEMBERS', 'TARGETS'));
ALTER TABLE message_preference DROP CONSTRAINT message_preference_kind_check,
    ADD CONSTRAINT message_preference_kind_check CHECK (kind IN ('DEALS', 'MATCHES', 'LICENCES', 'IMPORTS', 'MEMBERS', 'TARGETS'));
ALTER TABLE unsubscribe DROP CONSTRAINT unsubscribe_kind_check,
    ADD CONSTRAINT unsubscribe_kind_check CHECK (kind IN ('DEALS', 'MATCHES', 'LICENCES', 'IMPORTS', 'MEMBERS', 'TARGETS'));
