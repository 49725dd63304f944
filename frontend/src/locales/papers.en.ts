/** Texts of evidence, contracts, their numbers and royalty reports. The keys are those of papers.zh.ts. */
export const papersTitles = { dealPapers: 'Contract, numbers and royalties', contract: 'Draft contract' }
export default {
  open: 'Draft contracts, register numbers and royalty reports', back: 'Back to the deal',
  kind: { LICENCE: 'Patent licence contract', TRANSFER: 'Patent transfer contract', TRIAL: 'Try first, pay later contract', PLEDGE: 'Patent pledge contract' },
  register: { RECORDAL: 'Recordal of the licence', TECHNOLOGY_CONTRACT: 'Registration as a technology contract' },
  drafts: {
    title: 'Draft contracts', draft: 'A draft, to be checked by a lawyer. It is filled from this deal; what the portal does not know stays blank for the two sides.', version: 'Version {n}', blank: '{n} paragraphs with blanks', word: 'Save as Word', none: 'No draft has been made yet.',
    kind: 'Kind of contract', unknown: 'Still blank: {list}.', make: 'Make a draft', making: 'Making it…', made: 'A new version was made.', same: 'The words are those of the last version: no new one was made.',
  },
  compare: { with: 'Compare with', none: 'No comparison', changed: '{n} paragraphs differ', added: 'Added: ', removed: 'Removed: ' },
  terms: { title: 'Sums agreed', lead: 'In yuan; empty means not known yet. The next draft uses them; the log keeps every earlier word.', amount: 'Contract amount (CNY)', base: 'Entry fee or lump sum (CNY)', royalty: 'Royalty (%)', signed: 'Signed on', keep: 'Save' },
  numbers: { title: 'Register numbers', lead: 'A number counts once: entered again for another register it leads to the first entry; one that belongs to another deal is refused.', register: 'Register', number: 'Number', on: 'Registered on', enter: 'Enter the number', none: 'No number yet.', same: 'The same number as under “{register}”; it counts once' },
  reports: {
    title: 'Royalty reports', none: 'No royalty report yet.', byLicensee: 'The licensee (the demanding side) gives the reports.', period: 'Period', base: 'Base', royalty: 'Royalty', from: 'From', until: 'Until', baseYuan: 'Base (CNY)', royaltyYuan: 'Royalty (CNY)', evidence: 'Evidence', noEvidence: 'Attach evidence below first', give: 'Give the report',
  },
  evidence: {
    title: 'Evidence', lead: 'Files that prove the steps. Both sides, their operation centre and the authority of their regions see them. A file can be withdrawn, never replaced; one that a step relies on stays.', none: 'No evidence yet.',
    withdraw: 'Withdraw', withdrawThis: 'Withdraw {name}', withdrawn: 'Withdrawn {at}', relied: 'A step relies on it', add: 'Add evidence', kind: 'What it proves', choose: 'Choose', file: 'File',
    types: 'PDF, PNG, JPEG, DOCX, XLSX, CSV or TXT of at most {most} MB, without macros or a password.', tooLarge: 'The file is larger than {most} MB.', send: 'Upload', sending: 'Uploading…', added: '{name} was added', unnamed: 'A side that is not named yet', chooseFirst: 'Choose a kind and a file first',
  },
}
