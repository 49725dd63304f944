-- A measure that is new (patent_policies), and loans of deals from before their events told what was agreed: both lie in the log. The reader
-- goes through it once more and adds what has no entry yet; what has one is left out.
UPDATE event_reader SET seq = 0 WHERE name = 'ledger';
