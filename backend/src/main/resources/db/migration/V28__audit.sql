-- Who asked to be forgotten: the row stays, because the log names its id, and says nothing any more.
ALTER TABLE account ADD COLUMN erased_at timestamptz;

-- The audit trail asks what somebody did; the log itself has no index for it.
CREATE INDEX event_log_account ON event_log ((actor ->> 'account'), seq) WHERE actor ->> 'account' IS NOT NULL;
CREATE INDEX event_log_organisation ON event_log ((actor ->> 'organisation'), seq) WHERE actor ->> 'organisation' IS NOT NULL;
