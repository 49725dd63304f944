/** English texts. The same keys as zh.ts (a test holds them to it). */
export default {
  name: 'LianQiao',
  titles: {
    home: 'Patents and needs, matched along the chain', search: 'Search', licence: 'Licence', needNew: 'Post a need', need: 'Technology need', deals: 'My deals',
    deal: 'Deal', campaigns: 'Campaigns', campaignNew: 'New campaign', campaign: 'Campaign', scoreboard: 'Scoreboard', chains: 'Industry chains',
    chain: 'Industry chain', imports: 'Imports', signIn: 'Sign in', missing: 'No such page',
  },
  frame: {
    skip: 'Skip to content', menu: 'Menu', closeMenu: 'Close', navigation: 'Main', otherLanguage: '中文',
    about: 'LianQiao is a public portal that matches patents and needs along the industry chain: institutes publish what may be licensed, enterprises what they need, operation centres run campaigns, and every step is written into an append-only ledger.',
    sources: 'What comes from another platform names its source; a legal state that nobody has checked is shown as unknown. Items marked “Demo” are demonstration data and stand for no real transaction.',
  },
  nav: { search: 'Search', chains: 'Chains', campaigns: 'Campaigns', scoreboard: 'Scoreboard', deals: 'My deals', imports: 'Imports' },
  session: { in: 'Sign in', out: 'Sign out' },
  demo: { badge: 'Demo', why: 'Demonstration data: no real patent, need or transaction' },
  money: { wan: 'CNY {n}0,000', yuan: 'CNY {n}' },
  state: { failed: 'Nothing came back.', again: 'Try again', waiting: 'Loading…', toSearch: 'Go to search', none: 'None yet' },
  problem: {
    UNREACHABLE: 'The portal can’t be reached. Check the connection and try again.', UNEXPECTED: 'Something unexpected happened. Reload the page and try again.',
    NOT_FOUND: 'This doesn’t exist, or has been withdrawn.', other: 'The portal gave no reason. Try again later.', signInFirst: 'Sign in first.',
  },
  home: {
    over: 'Patents and needs, along the chain', title: 'Every patent has a place in an industry chain. Find it.',
    lead: 'Search patents open for licence and real technology needs; see who supplies and who needs, from upstream to downstream; and go from a match to a contract.',
    try: 'Try:', words: '动力电池、热管理、医用敷料、激光雷达', figures: 'Live figures', asOf: 'As of {time}. Each figure opens its list.', listings: 'listings',
    figure: { licences: 'patents open for licence', needs: 'technology needs open', concluded: 'deals concluded' },
    roles: 'Enter by who you are', chains: 'Enter by industry chain', allChains: 'All {n} chains', regions: 'Enter by region',
    role: {
      ENTERPRISE: { who: 'Enterprise', what: 'Describe the problem you need solved; patents that fit appear while you type, with the reasons.', do: 'Post a need' },
      INSTITUTE: { who: 'Institute', what: 'See what enterprises are looking for, and license your patents to those who can use them.', do: 'See open needs' },
      OPERATION_CENTRE: { who: 'Operation centre', what: 'Choose chains and regions; one run matches every need, and every match is entered in the ledger.', do: 'Run a campaign' },
      FINANCIER: { who: 'Financier', what: 'See fee, term and legal state of licensable patents, and judge how liquid the asset is.', do: 'See newest licences' },
    },
  },
  search: {
    label: 'Search patents, needs and holders', placeholder: 'Patent title, problem, chain node or holder', short: 'Search', do: 'Search', suggestions: 'Suggestions', results: 'Results',
    type: { TITLE: 'Title', NODE: 'Chain node', HOLDER: 'Holder' }, total: '{n} listing | {n} listings', totalAbout: 'More than {n} listing | More than {n} listings', sort: 'Sort by',
    by: { relevance: 'Relevance', newest: 'Newest', fee: 'Lowest fee' }, nothing: 'Nothing fits these conditions',
    nothingHint: 'Remove a filter or use other words. You can also post it as a technology need: it will be matched when a suitable patent appears.',
    postIt: 'Post it as a need', clear: 'Clear all filters', more: 'Show more ({shown} of {n} shown)',
  },
  facet: {
    all: 'Filters', open: 'Show filters', close: 'Hide filters', kind: 'Kind', chain: 'Industry chain', node: 'Chain node', region: 'Region', feeMode: 'Fee', basis: 'Basis',
    holderKind: 'Holder', ipc: 'IPC', maxFee: 'Fee at most (CNY)', upTo: 'At most {fee}', more: '{n} more', fewer: 'Fewer', chosen: 'Chosen filters', remove: 'Remove',
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
    FREE: 'Free', LUMP_SUM: 'One payment', INSTALMENTS: 'Instalments', ROYALTY: 'Royalty', ENTRY_PLUS_ROYALTY: 'Entry fee and royalty', TRIAL: 'Trial, then pay',
    NEGOTIABLE: 'Negotiable', UNPARSED: 'As published',
  },
  holderKind: { ENTERPRISE: 'Enterprise', INSTITUTE: 'Institute', OPERATION_CENTRE: 'Operation centre', FINANCIER: 'Financier', SERVICE_AGENCY: 'Service agency', AUTHORITY: 'Authority' },
  legal: { short: { PASSED: 'In force', REFUSED: 'Not in force', UNKNOWN: 'Legal state unknown' } },
  chain: { position: { UPSTREAM: 'Upstream', MIDSTREAM: 'Midstream', DOWNSTREAM: 'Downstream' }, size: '{nodes} nodes, {edges} supply edges' },
  missing: { title: 'No such page', text: 'The address may be wrong, or what stood here has been withdrawn.', home: 'Go to the home page' },
}
