/** Texts of the pages about stock patents. */
export const stockTitles = { stock: 'Library of stock patents', stockPatent: 'Stock patent', stockNew: 'Enter a stock patent', stockTiers: 'How tiers are made', promotions: 'Promotion lists', promotion: 'Promotion list' }

export default {
  lead: 'Survey the patents you hold, assess maturity, fit and prospect, promote them by tier, and declare an open licence when the time is ripe.', who: 'The library is open to institutes, enterprises, operation centres and authorities that have signed in.',
  nav: 'Stock patents', enter: 'Enter a patent', import: 'Import a survey', importMarks: 'Import marks', counts: 'The library in figures', countBy: 'Count by', by: { holder: 'Holder', chain: 'Chain' }, all: 'All', together: 'Together',
  asOf: 'As of {time}. Each figure leads to those patents.', twoChains: 'A patent of two chains counts in both.', list: 'Patents', find: 'Title or number', findHint: 'such as 液冷板', any: 'Any', tierName: 'Tier', willingness: 'Willingness', licence: 'Open licence',
  park: 'Park', forFirm: 'Asked for by the firm', parkHint: 'Chains that its firms ask for', sort: { newest: 'Newest', score: 'Score', title: 'Title', ends: 'Ending date' }, none: 'No patent fits. Drop a filter, or import a survey.',
  choose: 'Choose {title}', chooseFirst: 'Tick patents to declare or register them', choosePage: 'Choose this page', chosen: '{n} chosen', deed: { declare: 'Declare open licences', promote: 'Make a promotion list', register: 'Register on the national platform' }, export: 'Export {format}', patents: '{n} patents',
  tier: { A: 'Tier A', B: 'Tier B', C: 'Tier C', NONE: 'Not assessed' }, tierMeans: { A: 'Pushed one to one to leading firms, roadshow', B: 'Park campaign', C: 'Listed only', NONE: 'Nobody has assessed it yet' }, kept: 'by hand', registered: 'On the navigation platform', declared: 'Open licence declared', notDeclared: 'Not declared',
  willing: { LICENCE: 'Licence', TRANSFER: 'Transfer', EQUITY: 'Equity', JOINT_DEVELOPMENT: 'Joint development', OWN_USE: 'Own use', NONE: 'None' }, busy: 'Sending…',
  nodesKept: 'set by you', nodesWrong: 'Placed wrongly?', firm: { hint: 'Part of the firm’s name', none: 'No firm of that name.', more: '{n} more: type on. | {n} more: type on.' },
  facts: 'Facts', legal: 'Legal state', standing: { IN_FORCE: 'In force', NOT_GRANTED: 'Not granted', ENDED: 'Ended', UNKNOWN: 'Unknown' }, patentees: 'Patentees', dates: 'Granted / ends', granted: 'Grant announced', ends: 'Ends', note: 'Industrialisation', inventors: 'Inventors',
  onlyYou: 'Seen by your organisation only, and kept out of the event log', public: 'Visibility', isShown: 'Title and summary are open to the public', isHidden: 'Seen by the holder, centres and authorities only', number: 'Patent number', numberHint: 'As on the certificate, with its check digit', title: 'Title', summary: 'Abstract', severalHint: 'Several are set apart by semicolons',
  show: 'Show title and summary to the public (to be found and matched)', save: 'Save', edit: 'Change the entry', newLead: 'The number is checked by its check digit; chain nodes are found from title, abstract and classes; you may correct them.', declareOne: 'Declare an open licence', toLicence: 'See the declared licence',
  standingNow: 'Standing', maturity: 'Technical maturity', fit: 'Fit with the district', prospect: 'Prospect', score: 'Score', how: 'by setting {n}', notAssessed: 'Nobody has assessed it yet. Give the first assessment below.', keptBecause: 'The marks make it {tier}; kept by hand because: ',
  keep: { tier: 'Set the tier by hand', none: 'No, by its marks', reason: 'Reason', do: 'Save the tier' }, words: 'Assessments', wordsHint: 'The newest word of each organisation counts, averaged over all; the history is only added to.', byHolder: 'by the holder', assess: 'Submit the assessment', markHint: '0 to 100', evidence: 'What shows it',
  evidenceHint: { maturity: 'such as a pilot report, a prototype, series production', fit: 'such as firms of that kind here, the industry plan', prospect: 'such as trials by customers, the market' },
  declare: {
    lead: 'Declares the {n} chosen patents as open licences on the same terms. Title, abstract, classes and patentees are carried over.', everywhere: '全国', mode: 'Fee mode', yuan: 'Fee (CNY)', until: 'Term ends', territory: 'Territory', asOf: 'The register said “in force” on', asOfHint: 'Clear it if you have not looked: the legal state is unknown then',
    done: '{n} of {of} published.', drafts: 'What was not published is kept as a draft, with its reason below; complete it under “My licences”.',
    do: 'Declare {n}', state: { PUBLISHED: 'Published', DRAFT: 'Kept as a draft', NONE: 'Not declared' },
  },
  promote: {
    lead: 'Push tiered patents to parks and firms, and keep what was sent to whom, when, and what they answered.', chosen: 'The {n} chosen patents.', found: 'The {n} patents found by the filters.', willing: 'A patent whose holder is unwilling is left out.', title: 'Name of the list', do: 'Make the list', total: '{n} lists', toStock: 'Make one from the library', mine: 'Your list',
    from: 'From', sent: 'sent {n} times, {answered} answered', none: 'No list yet.', sendings: 'Sent to', unsent: 'Not sent to anybody yet.', toFirm: 'To one organisation', toPark: 'To a park', firm: 'Firm', chooseFirm: 'Choose', message: 'Message', send: 'Send', note: 'A word with the answer (optional)',
  },
  answer: { INTERESTED: 'Interested', LATER: 'Later', NOT_FOR_US: 'Not for us' },
  register: { lead: 'Download the table of fields, register the patents on the national platform for patent navigation, then keep the day here.', table: 'Download the table ({n})', on: 'Registered on', reference: 'Number on the platform', do: 'Keep the day', done: '{n} kept.' },
  tiers: {
    lead: 'A score is made of three marks; it reaches a tier at its threshold. A change goes through the whole library in the background and leaves a record for each patent that moves; a tier set by hand stays.', now: 'In force: setting {n}', formula: 'Score = maturity × {m} % + fit × {f} % + prospect × {p} %, rounded half up to one decimal.', a: 'Tier A: {n} and above; pushed one to one to leading firms, roadshow',
    b: 'Tier B: {n} and above; park campaign', c: 'Tier C: the rest; listed only', work: 'Progress', running: 'Reckoning anew: {n} of {total}. You may leave this page.', done: 'Last reckoned: {n}, of which {changed} moved; done {time}.', change: 'Change it',
    field: { maturityWeight: 'Weight of maturity', fitWeight: 'Weight of fit', prospectWeight: 'Weight of prospect', tierA: 'Tier A begins at', tierB: 'Tier B begins at' }, reasonHint: 'Kept for good, for everybody to see', do: 'Save and reckon anew', history: 'All settings',
  },
}
