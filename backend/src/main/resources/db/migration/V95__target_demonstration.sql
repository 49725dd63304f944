-- Set by an invented organisation: shown as such wherever the target is.
ALTER TABLE target_change ADD COLUMN demonstration boolean NOT NULL DEFAULT false;
