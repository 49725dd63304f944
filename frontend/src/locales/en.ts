/** English texts. The same keys as zh.ts (a test holds them to it). */
import telling, { tellingTitles } from './telling.en'
import inbox, { inboxTitles } from './inbox.en'
import book, { ledgerTitles } from './ledger.en'
import taxonomy, { taxonomyTitles } from './taxonomy.en'
import atlas from './atlas.en'
import papers, { papersTitles } from './papers.en'
import imports from './imports.en'
import records, { recordsTitles } from './records.en'
import * as told from './message.en'
import stock, { stockTitles } from './stock.en'
import board from './board.en'
import targets, { targetTitles } from './targets.en'
import people, { titles as peopleTitles } from './people.en'
import law, { titles as lawTitles } from './law.en'
import demand, { titles as demandTitles } from './demand.en'
import finance, { titles as financeTitles } from './finance.en'
import dealing, { dealingTitles } from './dealing.en'

export default {
  ...people,
  atlas,
  telling,
  papers,
  taxonomy,
  stock,
  board,
  targets,
  records,
  name: 'LianQiao',
  law,
  demand,
  finance,
  inbox,
  book,
  titles: {
    ...inboxTitles,
    ...ledgerTitles,
    ...tellingTitles,
    ...told.titles,
    ...stockTitles,
    ...targetTitles,
    ...peopleTitles,
    ...lawTitles,
    ...demandTitles,
    ...financeTitles,
    ...dealingTitles,
    ...taxonomyTitles,
    ...papersTitles,
    ...recordsTitles,
    home: 'Patents and needs, matched along the chain', search: 'Search', licence: 'Licence', needNew: 'Post a need', need: 'Technology need', deals: 'My deals',
    deal: 'Deal', campaigns: 'Campaigns', campaignNew: 'New campaign', campaign: 'Campaign', scoreboard: 'Scoreboard', chains: 'Industry chains',
    chain: 'Industry chain', imports: 'Imports', signIn: 'Sign in', missing: 'No such page',
  },
  frame: {
    work: 'Workbench', skip: 'Skip to content', menu: 'Menu', closeMenu: 'Close', navigation: 'Main', otherLanguage: '中文',
    about: 'LianQiao is a public portal that matches patents and needs along the industry chain: institutes publish what may be licensed, enterprises what they need, operation centres run campaigns, and every step is written into an append-only ledger.',
    sources: 'What comes from another platform names its source; a legal state that nobody has checked is shown as unknown. Items marked “Demo” are demonstration data and stand for no real transaction.',
  },
  nav: { search: 'Search', chains: 'Chains', campaigns: 'Campaigns', scoreboard: 'Scoreboard', deals: 'My deals', imports: 'Imports', audit: 'Audit', deliveries: 'Mail', directory: 'Agencies' },
  session: { in: 'Sign in', out: 'Sign out' },
  demo: { badge: 'Demo', why: 'Demonstration data: no real patent, need or transaction' },
  money: { wan: 'CNY {n}0,000', yuan: 'CNY {n}' },
  state: { failed: 'Nothing came back.', again: 'Try again', waiting: 'Loading…', toSearch: 'Go to search', none: 'None yet' },
  problem: {
    UNREACHABLE: 'The portal can’t be reached. Check the connection and try again.', UNEXPECTED: 'Something unexpected happened. Reload the page and try again.',
    NOT_FOUND: 'This doesn’t exist, or has been withdrawn.', other: 'The portal gave no reason. Try again later.', fields: 'See the notes at the fields below.', SIGN_IN_REQUIRED: 'Sign in first.', CSRF_TOKEN_WRONG: 'The page is too old. Reload it and try again.',
  },
  home: {
    over: 'Patents and needs, along the chain', title: 'Every patent has a place/in an industry chain. Find it.',
    lead: 'Search patents open for licence and real technology needs; see who supplies and who needs, from upstream to downstream; and go from a match to a contract.',
    try: 'Try:', words: '动力电池、热管理、医用敷料、激光雷达', figures: 'Live figures', asOf: 'As of {time}. Each figure opens its list.', listings: 'listings',
    figure: { licences: 'patents open for licence', needs: 'technology needs open', concluded: 'deals concluded' },
    roles: 'Enter by who you are', chains: 'Enter by industry chain', allChains: 'All {n} chains', regions: 'Enter by region',
    role: {
      ENTERPRISE: { who: 'Enterprise', what: 'Describe the problem you need solved; patents that fit appear while you type, with the reasons.', do: 'Post a need' },
      INSTITUTE: { who: 'Institute', what: 'See what enterprises are looking for, and license your patents to those who can use them.', do: 'See open needs' },
      OPERATION_CENTRE: { who: 'Operation centre', what: 'Choose chains and regions; one run matches every need, and every match is entered in the ledger.', do: 'Run a campaign' },
      FINANCIER: { who: 'Financier', what: 'Offer finance products, and see the financing needs that fit, why, and which documents are missing.', do: 'See financing needs' },
    },
  },
  search: {
    label: 'Search patents, needs and holders', placeholder: 'Patent title, problem, chain node or holder', short: 'Search', header: 'Search, in the header', do: 'Search', suggestions: 'Suggestions', results: 'Results',
    type: { TITLE: 'Title', NODE: 'Chain node', HOLDER: 'Holder' }, total: '{n} listing | {n} listings', totalAbout: 'More than {n} listing | More than {n} listings', sort: 'Sort by',
    by: { relevance: 'Relevance', newest: 'Newest', fee: 'Lowest fee' }, nothing: 'Nothing fits these conditions',
    nothingHint: 'Remove a filter or use other words. You can also post it as a technology need: it will be matched when a suitable patent appears.',
    postIt: 'Post it as a need', clear: 'Clear all filters', more: 'Show more ({shown} of {n} shown)',
  },
  facet: {
    all: 'Filters', open: 'Show filters', close: 'Hide filters', kind: 'Kind', chain: 'Industry chain', node: 'Chain node', region: 'Region', feeMode: 'Fee', basis: 'Basis',
    holderKind: 'Holder', condition: 'Condition', ipc: 'IPC', maxFee: 'Fee at most (CNY)', upTo: 'At most {fee}', more: '{n} more', fewer: 'Fewer', chosen: 'Chosen filters', remove: 'Remove',
  },
  export: {
    all: 'Export {n} (CSV)', first: 'Export the first {n} (CSV)', busy: 'Exporting…', failed: 'The export failed. Try again.', title: 'Title', kind: 'Kind', basis: 'Basis',
    holder: 'Holder', region: 'Region', nodes: 'Chain nodes', ipc: 'IPC', fee: 'Fee', feeText: 'Fee as published', legal: 'Legal state', published: 'Published', demonstration: 'Demo', id: 'Id',
  },
  listing: { published: 'Published {day}' },
  kind: {
    LICENCE: 'Licence', STOCK_PATENT: 'Stock patent', TECH_NEED: 'Technology need', CONDITION_NEED: 'Need for conditions', OFFER: 'Offer', FINANCING_NEED: 'Financing need',
    FINANCE_PRODUCT: 'Finance product', NOTICE: 'Notice',
  },
  basis: { STATUTORY: 'Statutory open licence', BY_ANALOGY: 'By analogy to an open licence', EXTERNAL: 'Published elsewhere' },
  feeMode: {
    FREE: 'Free', LUMP_SUM: 'One payment', INSTALMENTS: 'Instalments', YEARLY: 'By the year', ROYALTY: 'Royalty', ENTRY_PLUS_ROYALTY: 'Entry fee and royalty', TRIAL: 'Use first, pay later',
    NEGOTIABLE: 'Negotiable', UNPARSED: 'As published',
  },
  holderKind: { ENTERPRISE: 'Enterprise', INSTITUTE: 'Institute', OPERATION_CENTRE: 'Operation centre', FINANCIER: 'Financier', SERVICE_AGENCY: 'Service agency', AUTHORITY: 'Authority' },
  legal: {
    short: { PASSED: 'In force', REFUSED: 'Not in force', UNKNOWN: 'Legal state unknown' }, long: { PASSED: 'In force', REFUSED: 'Ended or not granted', UNKNOWN: 'Unknown' },
    asOf: 'as told on {day}', neverHeard: 'no source has ever told it',
  },
  region: {
    choose: 'Choose', whole: 'All of it', province: 'Province', city: 'City or district',
    110000: 'Beijing', 120000: 'Tianjin', 130000: 'Hebei', 140000: 'Shanxi', 150000: 'Inner Mongolia', 210000: 'Liaoning', 220000: 'Jilin', 230000: 'Heilongjiang', 310000: 'Shanghai',
    320000: 'Jiangsu', 330000: 'Zhejiang', 340000: 'Anhui', 350000: 'Fujian', 360000: 'Jiangxi', 370000: 'Shandong', 410000: 'Henan', 420000: 'Hubei', 430000: 'Hunan', 440000: 'Guangdong',
    450000: 'Guangxi', 460000: 'Hainan', 500000: 'Chongqing', 510000: 'Sichuan', 520000: 'Guizhou', 530000: 'Yunnan', 540000: 'Tibet', 610000: 'Shaanxi', 620000: 'Gansu', 630000: 'Qinghai',
    640000: 'Ningxia', 650000: 'Xinjiang', 710000: 'Taiwan', 810000: 'Hong Kong', 820000: 'Macao', 120101: 'Heping', 120102: 'Hedong', 120103: 'Hexi', 120104: 'Nankai', 120105: 'Hebei District',
    120106: 'Hongqiao', 120110: 'Dongli', 120111: 'Xiqing', 120112: 'Jinnan', 120113: 'Beichen', 120114: 'Wuqing', 120115: 'Baodi', 120116: 'Binhai New Area', 120117: 'Ninghe', 120118: 'Jinghai',
    120119: 'Jizhou', 110108: 'Haidian', 510100: 'Chengdu', 510500: 'Luzhou', 510700: 'Mianyang', 511500: 'Yibin', 510300: 'Zigong', 510600: 'Deyang',
  },
  chain: {
    position: { UPSTREAM: 'Upstream', MIDSTREAM: 'Midstream', DOWNSTREAM: 'Downstream' }, nodes: 'Nodes and supply edges',
    lead: 'A chain is made of nodes and of who supplies whom. Open one to see supply and demand at each node, and the gaps.',
  },
  signIn: {
    title: 'Sign in', lead: 'Reading needs no account; posting a need, following a deal and running a campaign do.', login: 'Login', password: 'Password', do: 'Sign in', busy: 'Signing in…',
    demo: 'Demonstration accounts', demoHint: 'Choose one to fill it in. The password of all is lianqiao-demo.',
    who: { enterprise: 'Enterprise', institute: 'Institute', centre: 'Operation centre', centre2: 'Operation centre (second)', financier: 'Financier', authority: 'Authority', operator: 'Operator of the portal' },
  },
  licence: {
    untitled: '(The source gives no title)', summary: 'What it is', knowHow: 'Comes with the licence', terms: 'Terms', feeIs: '{fee}.', feeUnread: 'The published fee has not been read into a standard form yet; the source’s own words count.',
    feeText: 'Fee, as the source published it', term: 'The licence runs from {from} to {until}.', termUntil: 'The licence runs until {until}.', termUnknown: 'The source states no term.', territory: 'Territory: {where}.', territoryUnknown: 'The source states no territory.',
    facts: 'The patent', legal: 'Legal state', number: 'Patent no.', kind: 'Kind', patentees: 'Patentees', published: 'Published', granted: 'Granted', ends: 'Patent ends', endsAtLatest: '{day} at the latest', findings: 'What the check found', level: { REFUSAL: 'Refused', UNKNOWN: 'Unknown', WARNING: 'Warning' }, clause: 'Source: {source}', feeUntold: 'The source states no fee.', withdrawn: 'Withdrawn', origin: 'Source', asOf: 'as of {day}',
    state: { DRAFT: 'Draft', PUBLISHED: 'Open', WITHDRAWN: 'Withdrawn', EXPIRED: 'Expired' },
  },
  patentKind: { INVENTION: 'Invention', UTILITY_MODEL: 'Utility model', DESIGN: 'Design', OTHER: 'Other' },
  basisNote: {
    BY_ANALOGY: 'A licence “by analogy to an open licence”. It is no statutory declaration under Patent Law art. 50, and the two are counted apart.',
    EXTERNAL: 'Published on another platform. Its patentee hasn’t claimed it here and nobody has checked its legal state. You may state an interest; it counts towards no indicator.',
  },
  place: { title: 'Its place in the chain', suppliers: 'Suppliers', here: 'This node', customers: 'Customers', also: 'Also in:', graph: 'The node with its suppliers and customers' },
  match: { score: 'Score {n} of 100', reasons: 'Reasons' },
  interest: {
    title: 'Who needs it', how: 'Interested in this patent? Describe the problem you want solved: the portal begins a deal with it at once, and the patentee sees your need.', signIn: 'Sign in to state an interest', post: 'Describe the need and begin',
    needs: 'Needs that match', none: 'No public need matches it at the moment.',
  },
  need: {
    budget: 'Budget', atLeast: 'At least {fee}', state: { DRAFT: 'Draft', OPEN: 'Open', MET: 'Met', CLOSED: 'Closed', WITHDRAWN: 'Withdrawn' }, matches: 'Patents that fit', noMatch: 'No patent fits yet. It is matched again when new ones are published.',
    signInToBegin: 'The poster of the need or the patentee can begin a deal from a match.',
  },
  needNew: {
    title: 'Post a technology need', lead: 'The more precise, the better the matches. Patents that fit appear beside the form while you type.', leadFor: 'Describe the problem; once posted, a deal with the patent you chose begins at once.', who: 'Posting a need takes an account of an enterprise or institute.',
    name: 'What has to be solved', nameHint: 'One sentence, such as: fast low-temperature heating of a battery pack', text: 'Details', textHint: 'Where you stand, what has to be reached, where it is used, what you have tried',
    region: 'Region', regionHint: 'Used to match nearby', ipc: 'IPC symbols', ipcHint: 'If you know them; separate several by spaces', optional: 'optional', targets: 'What has to be reached', targetsHint: 'One per line', cooperation: 'Ways of working together', budget: 'Budget at most (CNY 10,000)', deadline: 'Deadline',
    do: 'Post the need', doFor: 'Post and begin the deal', busy: 'Posting…',
  },
  cooperation: {
    LICENCE: 'Licence', TRANSFER: 'Transfer', JOINT_DEVELOPMENT: 'Joint development', COMMISSIONED_DEVELOPMENT: 'Commissioned development', TECHNICAL_SERVICE: 'Technical service', EQUITY: 'Contribution in kind',
  },
  preview: {
    title: 'Matches while you type', quiet: 'Begin to write: what fits appears here, with the reasons.', looking: 'Looking…', failed: 'No preview at the moment. You can post all the same.', none: 'Nothing fits yet. Try to be more specific.',
    found: '{n} match | {n} matches',
  },
  deal: {
    lead: 'From a match to a contract, or to a reasoned no.', who: 'Deals are seen by enterprises, institutes and operation centres that have signed in.', total: '{n} deal | {n} deals', none: 'No deals yet. Begin the first from a need’s matches.', toSearch: 'See open needs',
    for: 'For the need:', begun: 'Begun {day}', begin: 'Begin a deal', beginning: 'Beginning…', saving: 'Saving…', fromCampaign: 'From a campaign', supply: 'Supply', demand: 'Need',
    next: 'What next', negotiate: 'Begin talks', negotiateHint: 'Are both sides in touch? Mark it as negotiating.', concludeTitle: 'Conclude', concludeHint: 'Records that the licensee has the licence. It can’t be changed afterwards and is entered in the ledger.',
    effective: 'Effective from', amount: 'Fee', amountYuan: 'Fee (CNY)', conclude: 'Conclude the deal', declineTitle: 'Decline', declineHint: 'The reason helps to match better next time.', reasonLabel: 'Reason', chooseReason: 'Choose one',
    note: 'Note', decline: 'Decline the deal', result: 'Result', entered: 'It stands in the ledger as one uptake, and only one.', whyNot: 'Why not', notTold: 'not stated',
    reason: {
      FEE: 'No agreement on the fee', TOO_EARLY: 'The technology is too early', BENEFIT_UNCLEAR: 'The benefit is unclear', ROUTE_UNCLEAR: 'The way to use it is unclear', TOO_VAGUE: 'Too vague', REGION: 'Wrong region', ALREADY_SOLVED: 'Solved already', OTHER: 'Other (say what)',
    },
    notHere: 'Not claimed here by its holder yet',
  },
  campaign: {
    title: 'Campaigns', lead: 'An operation centre chooses chains and regions; one run matches every need in that scope with licensable patents, stores the matches with their reasons and enters them in the ledger.', new: 'New campaign', total: '{n} campaign | {n} campaigns', none: 'No campaigns yet.', matches: 'matches',
    created: 'Created {day}', chains: 'Chains', regions: 'Regions', allChains: 'All chains', allRegions: 'Everywhere', comma: '; ', chainsHint: 'None chosen means all chains', regionsHint: 'None chosen means everywhere; you may add several', addRegion: 'Add {name}',
    chosen: '{n} chain chosen | {n} chains chosen', name: 'Name', newLead: 'Choose the scope first; run the matching afterwards.', who: 'A campaign takes an account of an operation centre.', create: 'Create the campaign', run: 'Matching run', runNow: 'Run it', runAgain: 'Run it again', running: 'Running…',
    runHint: 'Another run adds new matches only; what is stored is neither doubled nor counted twice.', neverRun: 'Not run yet.', progress: 'Progress of the run', done: '{done} needs done', doneOf: '{done} of {needs} needs done', storedNow: '{n} new match | {n} new matches',
    endedAt: 'Finished {time}', failedAt: 'Broke off {time}; run it again to go on from there', leave: 'You may leave this page; the work goes on.', stored: 'Stored matches', noMatches: 'Matches appear here after a run.', forNeed: 'Need', gone: 'The patent has been withdrawn since (it scored {n}).',
  },
  paging: { label: 'Pages', before: 'Previous', next: 'Next', at: 'Page {page} of {pages}' },
  score: {
    title: 'Scoreboard', lead: 'Every figure is the sum of ledger entries; open it to see them. Targets are quoted from the policy documents, each for itself, never merged.', asOf: 'As of {time}', pending: '{n} event not entered yet | {n} events not entered yet', region: 'Region', centre: 'Operation centre', allCentres: 'All centres', allRegions: 'All regions',
    own: 'What the portal and its centres count', ofDemo: '{n} of it demonstration', targets: 'Policy targets', noTargets: 'No policy target holds for this region.', table: 'Values against targets', value: 'Value', target: 'Target', share: 'Progress', demo: 'Demonstration', beside: 'By analogy (apart)',
    undefined: 'no base', everywhere: 'Everywhere', noShare: 'undefined', reached: '{p}, reached', under: '{p}', more: '{n} more regions',
  },
  ledger: {
    sound: 'Ledger intact', checked: 'hash chain of {n} entry checked just now | hash chain of {n} entries checked just now', last: 'last', broken: 'The check of the ledger found something', checking: 'Checking the ledger…', unchecked: 'The ledger can’t be checked at the moment.', entries: 'Entries: {measure}', count: '{n} entry | {n} entries', close: 'Close', table: 'Ledger entries',
    no: 'No.', when: 'When', supply: 'Supply region', demand: 'Demand region', amount: 'Counts', hash: 'Hash',
  },
  imports,
  dealing,
  missing: { title: 'No such page', text: 'The address may be wrong, or what stood here has been withdrawn.', home: 'Go to the home page' },
  message: told.message, audit: told.audit, contact: told.contact, personal: told.personal,
}
