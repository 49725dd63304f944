-- Policy clauses that a campaign serves, by name: SEED-001/16.
ALTER TABLE campaign ADD COLUMN clauses text[] NOT NULL DEFAULT '{}';
