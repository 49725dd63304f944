/** Texts of evidence, contracts, their numbers and royalty reports. The keys are those of papers.zh.ts. */
export const papersTitles = { dealPapers: 'Contract, numbers and royalties', contract: 'Draft contract' }
export default {
  open: 'Draft contracts, register numbers and royalty reports', toDeal: 'Back to the deal', audited: 'You read this as an authority: nothing can be changed, and each look is written down.',
  kind: { LICENCE: 'Patent licence contract', TRANSFER: 'Patent transfer contract', TRIAL: 'Try first, pay later contract', PLEDGE: 'Patent pledge contract' },
  register: { RECORDAL: 'Recordal of the licence', TECHNOLOGY_CONTRACT: 'Registration as a technology contract' },
  back: {
    do: 'Take back', of: 'Take back {what}', lead: 'It stays listed here and counts no longer; the ledger keeps both the entry and its counter-entry.', why: 'Why', note: 'Note', confirm: 'Take it back', leave: 'Leave it', state: 'State', stands: 'Stands', done: 'Taken back {at}: {why}',
    reason: { MISTYPED: 'Mistyped', OTHER_CONTRACT: 'It belongs to another contract', STRUCK_OUT: 'Struck out by the register', OTHER: 'Other', STEP_BACK: 'The step was taken back', REPLACED: 'Replaced by another', CONTRACT_CANCELLED: 'Both sides cancelled the contract' },
  },
  drafts: {
    title: 'Draft contracts', draft: 'A draft, to be checked by a lawyer. It is filled from this deal; what the portal does not know stays blank for the two sides.', version: 'Version {n}', blank: '{n} paragraphs with blanks', word: 'Save as Word', none: 'No draft has been made yet.',
    kind: 'Kind of contract', unknown: 'Still blank: {list}.', make: 'Make a draft', making: 'Making it…', made: 'A new version was made.', same: 'The words are those of the last version: no new one was made.',
  },
  compare: { with: 'Compare with', none: 'No comparison', changed: '{n} paragraphs differ', added: 'Added: ', removed: 'Removed: ' },
  terms: { title: 'Sums agreed', lead: 'In yuan; empty means not known yet. The next draft uses them; the log keeps every earlier word.', amount: 'Contract amount (CNY)', base: 'Entry fee or lump sum (CNY)', royalty: 'Royalty (%)', signed: 'Signed on', keep: 'Save' },
  numbers: { title: 'Register numbers', lead: 'A number counts once, whether it is written here, by a step or at the certificate; one that belongs to another contract is refused. A wrong one can be taken back.', place: { STEP: 'Recorded by a step', UPTAKE: 'Entered at the certificate' }, register: 'Register', number: 'Number', on: 'Registered on', enter: 'Enter the number', none: 'No number yet.', same: 'The same number as under “{register}”; it counts once' },
  reports: {
    title: 'Royalty reports', none: 'No royalty report yet.', byLicensee: 'The licensee (the demanding side) gives the reports.', period: 'Period', base: 'Base', royalty: 'Royalty', from: 'From', until: 'Until', baseYuan: 'Base (CNY)', royaltyYuan: 'Royalty (CNY)', evidence: 'Evidence', noEvidence: 'Attach evidence below first', give: 'Give the report',
  },
  evidence: {
    title: 'Evidence', lead: 'Files that prove the steps. Both sides, their operation centre and the authority of their regions see them. A file can be withdrawn, never replaced; one that a step relies on stays.', none: 'No evidence yet.',
    withdraw: 'Withdraw', withdrawThis: 'Withdraw {name}', withdrawn: 'Withdrawn {at}', relied: 'A step relies on it', add: 'Add evidence', kind: 'What it proves', choose: 'Choose', file: 'File',
    types: 'PDF, PNG, JPEG, DOCX, XLSX, CSV or TXT of at most {most} MB, without macros or a password.', tooLarge: 'The file is larger than {most} MB.', send: 'Upload', sending: 'Uploading…', added: '{name} was added', unnamed: 'A side that is not named yet', chooseFirst: 'Choose a kind and a file first',
  },
}
