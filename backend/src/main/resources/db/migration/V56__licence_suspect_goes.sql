-- A pair goes with a licence that an import takes back: who decided that two are one decided nothing about what never was.
ALTER TABLE licence_suspect
    DROP CONSTRAINT licence_suspect_one_fkey,
    DROP CONSTRAINT licence_suspect_other_fkey,
    ADD CONSTRAINT licence_suspect_one_fkey FOREIGN KEY (one) REFERENCES licence (id) ON DELETE CASCADE,
    ADD CONSTRAINT licence_suspect_other_fkey FOREIGN KEY (other) REFERENCES licence (id) ON DELETE CASCADE;
