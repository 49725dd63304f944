/** Texts of declaring, taking, reckoning and comparing licences. */
export const titles = { licenceNew: 'Publish a licence', myLicences: 'My licences', notice: 'Licence notice', uptake: 'Licence certificate', duplicates: 'Possible duplicates' }
export default {
  optional: 'optional',
  check: { title: 'Checked as you type', quiet: 'Give the patent number, and each rule of the law is checked here.', ready: 'Nothing stands in the way of publishing.', open: '{n} thing to mend | {n} things to mend', other: 'Open the other one', counted: 'Checked: {refusals} refused, {warnings} warned of. See what' },
  fee: {
    title: 'Licence fee', mode: 'Mode of payment', months: 'Months of trial', later: 'After the trial', parts: 'Number of payments', base: 'Royalty on', rate: 'Rate (%)', rateTo: 'up to (%)', perUnit: 'CNY per unit',
    modes: { LUMP_SUM: 'One payment', INSTALMENTS: 'Instalments of a total', YEARLY: 'By the year', ROYALTY: 'Royalty', ENTRY_PLUS_ROYALTY: 'Entry fee and royalty', TRIAL: 'Trial, then pay', FREE: 'Free', NEGOTIABLE: 'To be negotiated' },
    yuan: { LUMP_SUM: 'Amount (CNY)', INSTALMENTS: 'Total (CNY)', YEARLY: 'A year (CNY)', ENTRY_PLUS_ROYALTY: 'Entry fee (CNY)' }, bases: { NET_SALES: 'Net sales', PROFIT: 'Profit', UNIT: 'Each unit' },
  },
  form: {
    lead: 'Checked against the Patent Law and its Implementing Rules while you write; everything is told at once, each with its clause.', who: 'To publish a licence, sign in for an institute or an enterprise.', claiming: 'You are claiming what another platform published. Once you publish, your declaration takes its place; until then it stays as it is.', fromStock: 'Brought over from the stock patent: please check and complete it.',
    basis: 'What kind of licence', basisHint: 'An open-licence declaration is made by the patentee to the patent office; an offer by analogy is none. The two are shown apart.', bases: { STATUTORY: 'Open-licence declaration (Patent Law art. 50)', BY_ANALOGY: 'Offer by analogy' },
    patent: 'Patent', number: 'Patent number', numberHint: 'With or without ZL, spaces and the dot', title: 'Title', titleEn: 'English title', patentees: 'Patentees', patenteesHint: 'One a line, as the register has them', coOwners: 'Co-owners who agreed in writing', coOwnersHint: 'One a line, where there are co-owners',
    granted: 'Grant announced on', ends: 'Protected until', standing: 'Legal state', asOf: 'Date of the register extract', unknown: 'Unknown', standings: { IN_FORCE: 'In force', NOT_GRANTED: 'Not granted', ENDED: 'Ended' },
    report: 'Evaluation report no.', reportHint: 'Needed for utility models and designs', favourable: 'Its result', positive: 'No ground against the grant', negative: 'Grant not deserved', consent: 'Pledgee’s consent no.', consentHint: 'Where the patent is pledged',
    technology: 'Technology and benefit', summary: 'Abstract', knowHow: 'Know-how and help offered', benefit: 'Benefit in numbers', benefitHint: 'Figures that can be checked, no advertising', level: 'Technology readiness (1–9)', unsaid: 'Not said', evidence: 'What shows it',
    term: 'Term and territory', from: 'Licence from', until: 'Licence until', territory: 'Territory', announcement: 'Announcement no.', annDate: 'Announced on', contact: 'Contact', contactHint: 'Shown only to signed-in organisations that stated an interest; you see who looked, and when.', contactName: 'Name', phone: 'Telephone', mail: 'E-mail',
    benefitTitle: 'Benefit and readiness', ready: 'Technology readiness {level} of 9.',
    publish: 'Check and publish', save: 'Keep as a draft', busy: 'Sending…',
  },
  mine: {
    lead: 'What your organisation declares, the notices it gave and received, and the licences concluded.', who: 'To see your licences, sign in for an enterprise or an institute.', new: 'Publish a licence', duplicates: 'Possible duplicates', declared: 'Declared', none: 'Nothing declared yet.', goOn: 'Go on writing', withdraw: 'Withdraw',
    sure: 'Nobody can take it after the withdrawal; licences concluded before stay valid. Withdraw it?', notices: 'Notices', noNotices: 'No notices yet.', from: 'from {who}', to: 'to {who}', uptakes: 'Concluded licences', noUptakes: 'No licence concluded yet.',
  },
  suspended: { short: 'suspended', note: 'Suspended because its legal state changed: nobody can take it meanwhile. Licences concluded before are not touched.', claimed: 'Its holder has claimed it here and published a declaration.', toClaim: 'I am the holder: claim it', open: 'Open the holder’s licence', duplicate: 'This was found to be the same as another listing, and only that one is found by a search. Licences concluded before are not touched.', kept: 'Open the one that is kept' },
  notice: {
    title: 'Take it on the announced terms', how: { STATUTORY: 'By written notice to the patentee and payment as announced you have the licence (Patent Law art. 51); nothing is negotiated.', BY_ANALOGY: 'Offered by analogy to an open licence: notice and payment on the stated terms conclude an ordinary licence. It is no statutory open licence.' },
    startsOn: 'First day of use', note: 'Note', accept: 'I have read these terms, accept them and will pay accordingly', give: 'Give notice', terms: 'Terms accepted', given: 'Given on', next: 'What comes next', state: { GIVEN: 'open', TAKEN: 'concluded', TAKEN_BACK: 'taken back' },
    holderPaid: 'When the fee has arrived, give day and amount: the licence is concluded and its certificate numbered.', holderTrial: 'With your word the trial begins; the fee is due after it.', holderFree: 'It is free: confirm, and the certificate is made.', firmPay: 'Pay the holder as announced; with its word the licence is concluded and the certificate made.', firmTrial: 'With the holder’s word the trial begins.', firmFree: 'It is free: you may conclude it yourself.',
    conclude: 'Confirm and make the certificate', takeBack: 'Take the notice back', toCertificate: 'See the certificate', toLicence: 'See the licence',
  },
  stage: { FREE: 'free', PAID: 'paid', ON_TRIAL: 'on trial', DUE: 'fee due' },
  pay: { title: 'Enter a payment', on: 'Received on', yuan: 'Amount (CNY)', do: 'Enter the payment' },
  record: { title: 'Enter the recordal', how: 'A concluded licence is recorded with the patent office (Implementing Rules art. 87). The form above is filled in as far as the portal knows.', number: 'Record no.', on: 'Recorded on', do: 'Enter the recordal', again: 'Correct the record number', wrong: 'If the number is wrong, give the right one here; the wrong one is taken back with it and counts no longer.', replace: 'Replace the number' },
  paper: {
    draft: 'Draft: to be checked by a lawyer before use', title: { STATUTORY: 'Certificate of an open patent licence', BY_ANALOGY: 'Certificate of an ordinary patent licence (by analogy)', EXTERNAL: 'Certificate of a patent licence' }, patent: 'Patent', holder: 'Patentee', licensee: 'Licensee', fee: 'Fee', stage: 'Payment', trial: 'Trial', trialUntil: 'until {day}; the fee is due from {due}',
    term: 'Term', territory: 'Territory', unsaid: 'Not stated', record: 'Recordal', notRecorded: 'Not entered yet', concluded: 'Concluded on', stays: 'A later withdrawal of the declaration leaves this licence valid.',
    ground: { STATUTORY: 'The licensee gave written notice and has an ordinary licence under Patent Law art. 51.', BY_ANALOGY: 'An ordinary licence by analogy to an open licence; it is none under Patent Law art. 50.', EXTERNAL: '' }, cancelled: 'Both sides cancelled this licence on {day}; this page tells of a licence that once was, and proves none that is in force.', print: 'Print', word: 'Certificate (Word)', form: 'Recordal form, filled in (Word)',
  },
  cost: {
    title: 'What it would cost me', years: 'Years of use', sales: 'Sales a year (10,000 CNY)', profit: 'Profit a year (10,000 CNY)', units: 'Units a year', total: '{sum} over {years} years', unknown: 'No total: {why}', place: 'Of {n} comparable licences in “{node}”, about {p} % cost less for the same use.', few: 'Only {n} licences in “{node}” compare: too few for a rank.', left: '{n} more can’t be compared.',
    note: 'Added up line by line for the use you gave, undiscounted; a range stays a range.',
  },
  pairs: { lead: 'The same patent, or one holder under nearly the same title. Compare them side by side and decide.', who: 'Sign in to compare duplicates.', none: 'Nothing to compare.', samePatent: 'The same patent number', alike: 'Titles alike: {p}', beside: 'Side by side', what: 'What', here: 'This portal', same: 'They are one', different: 'They are two', which: 'By what was decided', verdict: { OPEN: 'To be compared', SAME: 'Found to be one', DIFFERENT: 'Found to be two' }, noneDecided: 'Nothing here yet.', kept: 'kept', ifSame: 'If they are one, a search finds only the one marked “kept”, and the page of the other leads to it; this can be taken back at any time.', isSame: 'A search finds only the one marked “kept”, and the page of the other leads to it. If that is wrong, say that they are two.' },
}
