/** The texts of the pages on financing needs and finance products. */
export const titles = { financingNew: 'Ask for finance', financing: 'Financing need', productNew: 'Offer a finance product', product: 'Finance product', myFinance: 'Finance' }

export default {
  nav: 'Finance', kind: {
    PLEDGE_LOAN: 'Pledge loan', BUNDLED_PLEDGE: 'Bundled pledge', EQUITY: 'Equity', LOAN_AND_EQUITY: 'Loan and equity', INSURANCE: 'IP insurance', SECURITISATION: 'Securitisation', GUARANTEE: 'Guarantee',
  },
  right: { INVENTION: 'Invention', UTILITY_MODEL: 'Utility model', DESIGN: 'Design', TRADE_MARK: 'Trade mark', COPYRIGHT: 'Copyright' },
  encumbrance: { UNKNOWN: 'Not stated', NONE: 'None', PLEDGED: 'Pledged', EXCLUSIVELY_LICENSED: 'Exclusive or sole licence', OPENLY_LICENSED: 'Open licence' },
  bearer: { POOL: 'Risk-compensation pool', BANK: 'Bank', GUARANTOR: 'Guarantor', INSURER: 'Insurer', VALUER: 'Valuer' },
  paper: {
    BUSINESS_LICENCE: 'Business licence', ARTICLES: 'Articles of association', REPRESENTATIVE_PROOF: 'Proof of the legal representative', BOARD_RESOLUTION: 'Resolution of shareholders or board', FINANCIAL_STATEMENTS: 'Financial statements of two years', TAX_PROOF: 'Proof of tax paid',
    CREDIT_REPORT: 'Credit report', PURPOSE_PROOF: 'Proof of the purpose', BUSINESS_PLAN: 'Business plan', RIGHT_CERTIFICATES: 'Certificates of the rights', REGISTER_EXTRACT: 'Extract of the patent register', ANNUAL_FEE_RECEIPT: 'Receipt of the annual fee',
    VALUATION_REPORT: 'Valuation report', CO_OWNER_CONSENT: 'Written consent of co-owners', LICENSEE_CONSENT: 'Word or consent of licensees', LABEL_CERTIFICATES: 'Certificates of labels (high-tech and others)', DISPUTE_DECLARATION: 'Declaration that nothing is disputed', OTHER_SECURITY: 'Papers of other security',
  },
  state: { DRAFT: 'Draft', OPEN: 'Open', MET: 'Met', CLOSED: 'Closed', WITHDRAWN: 'Withdrawn' },
  months: '{n} months', years: '{n} years', anonymous: '{kind}, anonymous (verified when it posted)', unvalued: 'not all of them are valued', unknown: 'not known', range: '{from} to {to}', from: 'from {x}', upTo: 'up to {x}', open: 'negotiable', any: 'no limit', bp: '{n} %', none: 'none',
  short: { amount: 'Amount', term: 'Term', rate: 'Yearly rate', rights: 'Intellectual property' },
  field: {
    financing: 'Form of financing', title: 'Title', purpose: 'Purpose', amount: 'Amount (CNY 10,000)', term: 'Term (months)', rate: 'Highest acceptable yearly rate (%)', collateral: 'Rights to pledge or insure', labels: 'Labels of the firm', guarantees: 'Other security', deadline: 'Deadline', papers: 'Documents that are there',
    number: 'Patent or registration number', right: 'Kind of right', name: 'Name', valuation: 'Valuation (CNY 10,000)', endsOn: 'Ends on', rests: 'What rests on it', remaining: 'Shortest remaining life', valued: 'Valued at together',
  },
  hint: {
    title: 'In one line: what for, and how much', purpose: 'What the money is for and how it is repaid; the place in the chain is read from it', rate: 'Leave it out if it is open', collateral: 'Patent numbers are checked by their check digit.', endsOn: 'Reckoned from the number if left out, which may be too long',
    guarantees: 'Receivables, real estate, a guarantor; nothing if there is none', papers: 'Institutions see which are still missing', deadline: 'None if left out',
  },
  need: {
    lead: 'Say what for, how much and which rights secure it; beside it you see which products fit, and where the others fail.', who: 'An editor of an enterprise or institute signs in to ask for finance.', do: 'Post the financing need', draft: 'Keep as a draft', busy: 'Sending…', anonymous: 'Anonymous to the public (institutions see amount, term and documents only)',
    add: 'Add another right', remove: 'Remove', onlyOwner: 'Numbers and names are seen by you and by financial institutions only', hidden: 'The public does not see which rights', fits: 'Finance products that fit', noFit: 'No product fits at present. New products are matched as they come.', checks: 'Checks before a pledge', checksHint: 'What the register told, and the licences here, looked at from both sides; unknown stays unknown.', clear: 'Nothing was found.',
    missing: '{n} documents missing: {list}', complete: 'All {n} documents are there', noPapers: 'The product names no documents', publish: 'Publish', withdraw: 'Withdraw', met: 'It was met', close: 'No longer looked for', reason: 'Reason', metBy: 'Met by which product', metElsewhere: 'Elsewhere, or not said', end: 'End this need', sureWithdraw: 'It will no longer be shown. Withdraw it?', edit: 'Change', save: 'Save the changes', closedBecause: 'Closed because: {reason}',
    remainingAsOf: 'as of {day}', guaranteed: 'Other security is offered', step: { what: 'What is asked', secured: 'What secures it', papers: 'Documents and display' },
  },
  preview: { title: 'Products that fit', quiet: 'Choose a form of financing and an amount, and products that fit appear here.', looking: 'Looking…', failed: 'No match can be made just now.', found: '{n} product fits | {n} products fit', none: 'No product fits entirely', unfit: 'Where the others fail', checks: 'Checks of the rights' },
  product: {
    lead: 'Say whom it serves, how much, and which documents are needed. These terms are hard limits in matching, and firms see where they fail.', who: 'Only verified, licensed institutions offer finance products.', do: 'Publish the product', title: 'Name of the product', summary: 'Description', amount: 'Amount (CNY 10,000)', term: 'Term (months)', rate: 'Yearly rate (%)', least: 'From', most: 'To', rangeHint: 'No limit where left out',
    ratio: 'Pledge ratio (%)', ratioHint: 'How much of the value is lent at most', life: 'Least remaining life (months)', rights: 'Accepted rights', rightsHint: 'All where none is chosen', labels: 'Labels it is meant for', labelsHint: 'Any of them is enough; none chosen: no limit', regions: 'Regions served', regionsHint: 'No limit where none is chosen', addRegion: 'Add the region', chains: 'Chains it is meant for', papers: 'Documents needed',
    pool: 'Risk-compensation pool', hasPool: 'There is a risk-compensation pool', poolName: 'Name of the pool', balance: 'Balance of the pool (CNY 10,000)', bound: 'Bound already (CNY 10,000)', left: 'Left in the pool', shares: 'Shares of the risk (100 % together)', sum: '{n} % together', subsidy: 'Interest subsidy (yearly rate, %)', subsidyNote: 'About the subsidy', permit: 'Financial permit', permitNumber: 'Number', permitIssuer: 'Issued by', permitUntil: 'Valid until',
    permitStated: 'As the institution states; looked at when it is verified', provider: 'Institution', fits: 'Financing needs that fit', noFit: 'No financing need fits at present.', affinity: 'The institution\'s affinity to industry chains', noAffinity: 'No product of the institution names a chain, and none is named as having met a need: there is no affinity yet.', naming: 'Products for the chain', met: 'Needs met', score: 'Affinity', chain: 'Chain', of: '{a} of {b}', asOf: 'Counted {time}',
    forYou: 'Your financing needs and this product', whyNot: 'Does not fit:', seeAll: 'See all finance products',
  },
  mine: {
    lead: 'Your organisation\'s financing needs and finance products.', who: 'This page is for enterprises and institutes that ask for finance, and for financial institutions.', needs: 'My financing needs', noNeeds: 'No financing need yet.', products: 'My finance products', noProducts: 'No finance product yet.', newNeed: 'Ask for finance', newProduct: 'Offer a product', all: 'See finance products', allNeeds: 'See financing needs',
    fits: 'Financing needs that fit my products', fitsHint: 'By product, the best first; each with the documents that are missing.', noneFits: 'No financing need fits this product at present.', total: '{n} need | {n} needs',
  },
}
