-- Which revision of the industry chains a stored match was scored by: 0 as shipped.
ALTER TABLE match ADD COLUMN taxonomy integer NOT NULL DEFAULT 0;
