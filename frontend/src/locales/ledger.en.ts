/** The ledger: one entry and what it rests on, corrections. */
export const ledgerTitles = { ledgerEntry: 'Entry of the ledger', corrections: 'Corrections of the ledger' }

export default {
  nav: 'Corrections',
  entry: {
    title: 'Row {n} of the ledger', lead: 'An entry counts one fact. Here is the event that it was read from, what it rests on, and the other entries of the same fact.', measure: 'Measure', amount: 'Amount', occurred: 'Happened', recorded: 'Written',
    event: 'Source event', eventAt: '{type}, place {n} of the log', place: 'Counts for', supply: 'Supply side: {place}', demand: 'Demand side: {place}', node: 'Chain node', basis: 'Kind', rule: 'Version of the rule', of: 'What it is about', open: 'Open it',
    hidden: 'What it is about, and who took part, is shown to the parties, to the centre that earned it and to authorities.', evidence: 'Evidence', thisFile: 'what this row rests on', hashOf: 'SHA-256 on record:', why: { signIn: 'Evidence is open to the parties, the centre that brought them together and the region’s authorities: sign in first.', notYours: 'Evidence is open to the parties, the centre that brought them together and the region’s authorities; your account is none of them.', noFile: 'There is no file for this: it came about by what was done in the portal itself, which you can open above.', cited: 'No file was uploaded; the record rests on the public source that it names. Open it above.' }, hash: 'Hash of this row', chain: 'Hash chain',
    text: 'The text that is hashed', textHint: 'SHA-256 of this text, as UTF-8, is the hash of this row.', same: 'All entries of the same fact', counted: 'Adds up to {n}', this: 'this row', noEntry: 'The ledger has no such row.',
    corrects: 'Counters row {n}: {why}', correctedBy: 'Countered by row {n}: {why}', toScoreboard: 'Scoreboard',
  },
  ask: {
    title: 'Ask for a correction', lead: 'A correction changes no entry: when another entitled person approves it, an entry of the opposite amount is added, and both stay.', reason: 'Reason', choose: 'Please choose', words: 'Explanation', wordsHint: 'Say what it rests on and name no person. Only those concerned read it; it does not go into the ledger.', send: 'Ask for it', sent: 'Asked. Another entitled person decides now.', see: 'See the request', who: 'Editors of authorities and centres of the entry’s region ask for corrections and decide them.',
  },
  reason: { NOT_A_FACT: 'It did not happen', COUNTED_TWICE: 'Counted twice', WRONG_AMOUNT: 'Wrong amount', WRONG_PLACE: 'Wrong place or party', EVIDENCE_FAILED: 'The evidence does not hold', CORRECTED_WRONGLY: 'An earlier correction was wrong' },
  state: { ASKED: 'To be decided', APPROVED: 'Approved', REFUSED: 'Refused', WITHDRAWN: 'Withdrawn' },
  list: {
    lead: 'One person asks that a wrong entry be countered, another one decides. Nobody decides their own request, or an entry that their organisation has a part in.', who: 'Corrections are shown to those concerned and to authorities and centres of the region: please sign in.', which: 'By state', all: 'All', none: 'There is no such request. To correct an entry, open the entries on the scoreboard and follow the number of the row.', all_of: 'See all corrections',
    row: 'Row {n}', asked: 'Asked on {time}', yours: 'by you', decided: 'Decided on {time}', counter: 'Counter-entry: row {n}', pending: 'Approved; the ledger is about to read it.', answer: 'What you decide, and why', answerHint: 'A refusal needs its reason; name no person.', approve: 'Approve and counter', refuse: 'Refuse', withdraw: 'Withdraw the request', cannot: 'You can’t decide it:',
  },
  closings: 'Closings of its months (open data):',
}
