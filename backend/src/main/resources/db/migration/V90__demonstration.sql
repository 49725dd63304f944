-- Whether the demonstration data have been loaded, and the day from which their terms and deadlines count: a load that was
-- interrupted goes on with the same day, so that it ends as an undisturbed one does.
CREATE TABLE demonstration_load (
    one         boolean     PRIMARY KEY DEFAULT true CHECK (one),
    day         date        NOT NULL,
    finished_at timestamptz
);
GRANT SELECT, INSERT, UPDATE ON demonstration_load TO ${app};
