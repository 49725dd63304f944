-- A concluded licence that both sides cancelled: the row stays, with the time of it, and the firm may take the licence again.
ALTER TABLE uptake ADD COLUMN cancelled_at timestamptz, DROP CONSTRAINT uptake_once;
CREATE UNIQUE INDEX uptake_once ON uptake (patent, licensee) WHERE cancelled_at IS NULL;
GRANT UPDATE (cancelled_at) ON uptake TO ${app};
