-- An import of legal states or of marks can be taken back as a whole: then its words go; the log keeps that they were said.
GRANT DELETE ON legal_word, stock_assessment TO ${app};
