-- What left the map of a chain lately: the index keeps no closed listings, the log keeps every closing. Few events are one.
CREATE INDEX event_log_closing ON event_log (at) WHERE body -> 'listing' ->> 'open' = 'false';
