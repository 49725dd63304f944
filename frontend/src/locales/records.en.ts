/** Texts of the register's pages. Types and fields have their names from the portal's data. */
export const recordsTitles = { records: 'Register', recordNew: 'Enter a record', recordEdit: 'Revise a record', record: 'Record', recordReview: 'Records to review' }
export default {
  nav: 'Register', lead: 'Facts beside listings and deals: filings, navigation projects, trusteeships, certificates, alliances, outside statistics. One person enters a fact, another accepts it; only then does it count. Cancelling takes two people too.',
  who: 'Entering takes an editor of an authority, an operation centre or the organisation concerned.', judgeWho: 'Reviewing takes an editor of an authority or an operation centre.',
  enter: 'Enter a record', review: 'Waiting for me', import: 'Import a table', mine: 'Of my organisation', export: 'Export {format}', count: '{n} record | {n} records', none: 'No record fits.', noneWaits: 'Nothing waits for you. What you entered, revised or asked to cancel is for another person.',
  any: 'Any', find: 'Number or organisation', typeName: 'Type', stateName: 'State', place: 'Region', park: 'Park', from: 'Happened from', until: 'Until', sortName: 'Order', filter: 'Filter', clear: 'Clear',
  sort: { newest: 'Entered last', latest: 'Latest first', earliest: 'Earliest first', type: 'By type', place: 'By place' },
  state: { ENTERED: 'Waits for review', RETURNED: 'Returned', ACCEPTED: 'Accepted', CANCELLED: 'Cancelled' }, waitsCancel: 'Cancellation waits',
  public: 'The public sees accepted records only, and nothing that names a person.', hidden: 'Organisation not public',
  fact: { number: 'Number', on: 'Date', region: 'Place', organisation: 'Organisation', creditCode: 'Credit code', source: 'Source', produces: 'Counts as', acceptedAt: 'Accepted', cancelledAt: 'Cancelled', evidence: 'Evidence (SHA-256)', personal: 'People (not public)', reason: 'Reason', importId: 'Import' },
  evidenceLead: 'Files that prove this fact: seen by who entered it, whom it is about, and the authority and centres of the region. Once it is accepted they stay.', byImport: 'Records of the same import', ledger: 'See it in the ledger',
  form: {
    type: 'Type', choose: 'Choose', about: 'One record is:', number: 'Number', numberMade: 'The number is made of {of}: the same is entered once.', scope: { EVERYWHERE: 'Unique in the whole portal', PLACE: 'Unique in its place' },
    part: { creditCode: 'organisation', place: 'place', on: 'date' }, region: 'Where it happened', park: 'Park, if it is in one', noPark: 'In no park', organisation: 'Name of the organisation', creditCode: 'Unified social credit code', creditHint: '18 characters, as on the business licence', source: 'Source that can be looked up', sourceHint: 'A notice, its number and its address', citation: 'Where there is no file, a source will do.', filesLater: 'Evidence asked for: {kinds}. Attach it on the record’s page once it is saved.',
    yuan: 'In yuan', personal: 'Names a person; never public', confidential: 'Seen by those concerned only', optional: 'optional', save: 'Save for another person’s review', saving: 'Saving…', taken: 'See the record that has it', noType: 'Your account may enter none of the types.', ownOnly: 'You may enter your own organisation’s facts; the credit code must be that of your profile.', parts: { what: 'What', where: 'When and where', whom: 'Whom it is about', more: 'Particulars', proof: 'Proof' }, indicators: 'Unit: {unit}. Scope: {scope}',
  },
  deed: { ACCEPT: 'Accept', RETURN: 'Return', WITHDRAW: 'Withdraw', ASK: 'Ask for cancellation', AGREE: 'Agree to cancel', DECLINE: 'Decline, keep it', revise: 'Revise' },
  colon: ': ', deeds: 'What to do', reason: 'Reason', reasonHint: 'The others see it; 500 characters at most, and nothing personal', sure: 'Do it', keep: 'Leave it', busy: 'Sending…',
  acceptHint: 'From then on it counts and can’t be changed; a mistake is cancelled by two people.', cancelHint: 'What was counted is countered by an entry of its own; the first entry stays.', waitsHint: 'Somebody wants this fact cancelled. Another person decides; until then it counts.',
  secondPerson: 'Who entered or revised it can’t review it: another person does.', history: 'History',
  step: { ENTERED: 'Entered', REVISED: 'Revised', WITHDRAWN: 'Withdrawn', ACCEPTED: 'Accepted', RETURNED: 'Returned', CANCELLATION_ASKED: 'Cancellation asked', CANCELLATION_DECLINED: 'Cancellation declined', CANCELLED: 'Cancelled' },
  bulk: { choosePage: 'Choose this page', chosen: '{n} chosen', accept: 'Accept those chosen', import: 'By import: what waits for you', acceptImport: 'Accept this import', report: '{n} accepted', refused: 'Not accepted: {n}', choose: 'Choose {title}', working: 'Accepting one by one…' },
}
