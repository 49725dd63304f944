-- What was said of one fact: its entry, and what took it back or told it again, behind the same key and a '#'.
CREATE INDEX ledger_entry_said ON ledger_entry (measure, split_part(fact, '#', 1));
