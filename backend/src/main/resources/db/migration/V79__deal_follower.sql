-- The operation centre that follows up a deal which no centre's campaign brought about: chosen when the portal first escalates it. It is no party:
-- it reads where the deal stands and answers the cards, and nothing counts for it.
ALTER TABLE deal ADD COLUMN follower uuid REFERENCES organisation (id), ADD CHECK (follower IS NULL OR centre IS NULL);
CREATE INDEX deal_follower ON deal (follower, changed_at DESC) WHERE follower IS NOT NULL;
