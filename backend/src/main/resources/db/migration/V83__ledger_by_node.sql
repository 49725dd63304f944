-- The chain map counts the ledger's deals node by node.
CREATE INDEX ledger_entry_node ON ledger_entry (measure, node) WHERE node IS NOT NULL;
