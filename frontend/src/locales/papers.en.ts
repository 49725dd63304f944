/** Texts of evidence, contracts, their numbers and royalty reports. The keys are those of papers.zh.ts. */
export default {
  evidence: {
    title: 'Evidence', lead: 'Files that prove the steps. Both sides, their operation centre and the authority of their regions see them. A file can be withdrawn, never replaced; one that a step relies on stays.', none: 'No evidence yet.',
    withdraw: 'Withdraw', withdrawThis: 'Withdraw {name}', withdrawn: 'Withdrawn {at}', relied: 'A step relies on it', add: 'Add evidence', kind: 'What it proves', choose: 'Choose', file: 'File',
    types: 'PDF, PNG, JPEG, DOCX, XLSX, CSV or TXT of at most {most} MB, without macros or a password.', tooLarge: 'The file is larger than {most} MB.', send: 'Upload', sending: 'Uploading…', added: '{name} was added', chooseFirst: 'Choose a kind and a file first',
  },
}
