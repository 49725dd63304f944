/** Needs and offers: forms, states, lists. */
export const titles = { needEdit: 'Change a technology need', myNeeds: 'My needs and offers', conditionNeedNew: 'Post a need for conditions', conditionNeedEdit: 'Change a need for conditions', conditionNeed: 'Need for conditions', offerNew: 'Post an offer', offerEdit: 'Change an offer', offer: 'Offer' }

export default {
  nodes: {
    label: 'Nodes of the industry chain', guessed: 'Guessed from what you wrote; remove what is wrong, add what is missing, or weigh them.', yours: 'Your choice holds: neither a later change of the text nor a new classification touches it.', waiting: 'Suggestions come once you begin to write; you can choose now, too.', none: 'It belongs to no node and is matched by text and symbols.',
    add: 'Add a node (three at most)', example: 'Such as 电池管理', noHit: 'No node has that name', remove: 'Remove', removeOne: 'Remove “{node}”', removed: '“{node}” removed', added: '“{node}” added', weigh: 'How much it belongs to “{node}”', back: 'Back to the suggestions',
    level: { HIGH: 'mainly', MIDDLE: 'also', LOW: 'slightly' },
  },
  figures: {
    label: 'Targets in numbers', hint: 'One a row, so that they can be compared; what has no number goes into the text below.', name: 'Target {n}: what is measured', nameExample: 'Such as shrinkage', comparison: 'Target {n}: how it is reached', value: 'Target {n}: value', upper: 'Target {n}: upper end', unit: 'Target {n}: unit', unitExample: 'Unit',
    removeOne: 'Remove target {n}', add: 'Add a target',
  },
  comparison: { AT_LEAST: 'at least', AT_MOST: 'at most', MORE_THAN: 'more than', LESS_THAN: 'less than', EQUAL: 'equal to', BETWEEN: 'between' },
  form: {
    problem: 'What has to be solved', targets: 'What has to be reached', terms: 'Budget, cooperation and time', place: 'Where it stands in the chain', otherTargets: 'Other targets, in words', budgetMin: 'Budget at least (CNY 10,000)', anonymous: 'Show it anonymously: the public sees “a verified enterprise in …” and never your name', save: 'Save the changes', draft: 'Keep as a draft',
  },
  held: { verifiedIn: 'A verified {kind} in {region} (anonymous)', verified: 'A verified {kind} (anonymous)', unverified: 'An unverified {kind} {region} (anonymous)', notVerified: 'Not verified', onlyYou: 'The public doesn’t see your name', elsewhere: 'Published elsewhere' },
  kind: { ENTERPRISE: 'enterprise', INSTITUTE: 'institute', OPERATION_CENTRE: 'operation centre', FINANCIER: 'financier', SERVICE_AGENCY: 'service agency', AUTHORITY: 'authority', OTHER: 'organisation' },
  reason: { SOLVED_ELSEWHERE: 'Solved elsewhere', SOLVED_IN_HOUSE: 'Solved in house', PROJECT_CHANGED: 'The project changed or ended', BUDGET_GONE: 'The budget is gone', NOTHING_FITS: 'Nothing fits', OVERDUE: 'The deadline has passed', OTHER: 'Other' },
  endedBecause: 'Closed because: {reason}', metBy: 'Met by:', open: 'open it',
  deeds: {
    label: 'What you can do', edit: 'Change', publish: 'Publish', close: 'Close', withdraw: 'Withdraw', reopen: 'Take it up again (a draft copied from it)', sure: 'Nobody else will see it any more. Withdraw it?', reason: 'Why it is closed', note: 'Note', noteHint: 'Only your organisation reads it', doMeet: 'Confirm', doClose: 'Close it',
    meet: { needs: 'Mark as met', 'condition-needs': 'Mark as met', offers: 'Mark as taken' }, by: { needs: 'By which patent or offer', 'condition-needs': 'By which offer', offers: 'By which need' }, byHint: 'Choose one of the matches; leave it out if it isn’t on this portal.', elsewhere: 'Not on this portal, or not to be said',
  },
  of: { needs: 'Technology needs', 'condition-needs': 'Needs for conditions', offers: 'Offers' },
  sort: { newest: 'Newest', deadline: 'Deadline', title: 'Title' },
  column: { title: 'Title', state: 'State', deadline: 'Deadline', changed: 'Last changed', reason: 'Reason for closing' },
  mine: {
    lead: 'What your organisation needs and offers, each with its state.', who: 'Your needs and offers are seen by those who have signed in.', kinds: 'Kinds', new: { needs: 'Post a technology need', 'condition-needs': 'Post a need for conditions', offers: 'Post an offer' }, state: 'State', all: 'All', sort: 'Order', words: 'Title contains', find: 'Filter', total: '{n} in all | {n} in all',
    none: 'Nothing here fits the filter.', untitled: '(no title)', changed: 'Changed {day}', until: 'Until {day}', anonymous: 'Anonymous', editOne: 'Change “{title}”', export: 'Export as a table', exportFailed: 'The export wasn’t finished. Please try again.',
  },
  conditionKind: { FUNDS: 'Funds', SITE: 'Site', PARTNER: 'Partner', EQUIPMENT: 'Equipment', PILOT_PLANT: 'Pilot plant', TESTING: 'Testing and certification', TALENT: 'Team', MARKET: 'Market channel', SUPPORTING_FACILITIES: 'Supporting facilities', TRADE_MARK: 'Trade mark', SOFTWARE_COPYRIGHT: 'Software copyright', PATENT_BUNDLE: 'Bundle of patents' },
  conditionExample: {
    FUNDS: 'Such as: running costs of the pilot stage', SITE: 'Such as: a hall of 8 m, explosion-proof', PARTNER: 'Such as: a rehabilitation hospital', EQUIPMENT: 'Such as: a five-axis machine', PILOT_PLANT: 'Such as: solvent recovery', TESTING: 'Such as: registration tests, EMC', TALENT: 'Such as: engineers of heat management', MARKET: 'Such as: dealers of medical devices', SUPPORTING_FACILITIES: 'Such as: steam, pure water',
    TRADE_MARK: 'Such as: classes 9 and 37', SOFTWARE_COPYRIGHT: 'Such as: a charging platform', PATENT_BUNDLE: 'Such as: cooling, levelling, warning',
  },
  condition: {
    conditions: 'Conditions', rights: 'Trade marks, software copyrights, bundles of patents', whatOffered: 'What you offer', whatAsked: 'What you need', areaOffered: 'Space on offer (m²)', areaAsked: 'Space at least (m²)', amountOffered: 'Up to (CNY 10,000)', amountAsked: 'Funds needed (CNY 10,000)', numbersHint: 'One a line; the public doesn’t see them if you stay anonymous',
    numbers: { TRADE_MARK: 'Registration numbers', SOFTWARE_COPYRIGHT: 'Registration numbers', PATENT_BUNDLE: 'Patent numbers (two at least)' },
  },
  pricing: { NEGOTIABLE: 'Negotiable', FREE: 'Free of charge', ONCE: 'One payment', PER_MONTH: 'By the month', PER_YEAR: 'By the year' },
  price: { offered: 'Price', asked: 'What you would pay', sum: 'Sum (CNY 10,000)', until: 'Valid until', place: 'Where exactly', placeHint: 'Park, street and so on, to find what is near' },
  fact: { areaOffered: '{n} m²', areaAsked: '{n} m² at least', amountOffered: 'up to {n}', amountAsked: '{n}', open: 'not said in detail' },
  posting: {
    lead: { 'condition-needs': 'What a patent lacks on its way to market: funds, a site, a partner, or the use of a mark or software. Offers that fit appear beside the form.', offers: 'What you can give: space, equipment, funds, work together, or marks, software and bundles of patents. Needs that look for it appear beside the form.' },
    who: { 'condition-needs': 'Posting takes an account of an enterprise or institute.', offers: 'Posting takes an account of an enterprise, institute, operation centre, financier or service agency.' }, what: { 'condition-needs': 'What you need', offers: 'What you offer' },
    title: 'Title', titleHint: { 'condition-needs': 'One sentence, such as: a hall and solvent recovery for aerogel', offers: 'One sentence, such as: a pilot hall to let in Binhai' }, details: 'Description', text: 'Details', textHint: { 'condition-needs': 'What goes to market, how far it is, what the conditions are for', offers: 'What it is good for, what comes with it, what you expect' },
    about: 'To bring this to market:', terms: 'Price, time and place', anonymous: 'Show it anonymously: the public sees neither your name nor the numbers of rights', do: { 'condition-needs': 'Post the need', offers: 'Post the offer' }, matches: { 'condition-needs': 'Offers that fit', offers: 'Needs that look for it' }, noMatch: { 'condition-needs': 'No offer fits yet. It is matched again when new ones are posted.', offers: 'No need fits yet. It is matched again when new ones are posted.' },
  },
}
