/** Answers to matches: the inbox, reasons, answer times, what to mend, the trend of reasons. */
export const inboxTitles = { inbox: 'Inbox of matches', chainReasons: 'Answers and reasons' }

export default {
  nav: 'Inbox',
  lead: 'All matches of what your organisation asks for and offers, each with its reasons. One tap answers: interested, or not for us and why. The other side sees the answer.', who: 'Matches are listed for each organisation. Please sign in.',
  total: '{n} match | {n} matches', none: 'No matches yet. Once you have posted a need or an offer, what campaigns find appears here, and so does what you answer in a list of matches.', export: 'Export as a table (CSV)',
  state: 'State', all: 'All', states: { WAITING: 'Waiting for us', ANSWERED: 'Answered', CLOSED: 'Ended' }, side: 'We are', both: 'Either side', sides: { DEMAND: 'Who asks', SUPPLY: 'Who offers' },
  sort: 'Order (waiting ones first)', sorts: { best: 'Best match', newest: 'Newest', longest: 'Waiting longest' }, oneListing: 'Matches of one listing', everyListing: 'Matches of all listings',
  for: { DEMAND: 'For our need:', SUPPLY: 'For our offer:' }, gone: 'Withdrawn or closed', arrived: 'Matched on {day} (weights {weights}).', until: 'Please answer before {day}.', remindedUntil: 'You were reminded once; closed as unanswered from {day}.',
  closed: { UNANSWERED: 'Closed as unanswered; you may still answer.', GONE: 'One of the two is withdrawn or closed; nobody waits any more.' },
  interested: 'Interested', notForUs: 'Not for us, because …', because: 'Why (one tap answers; the other side sees it)', note: 'Please say why', noteHint: 'The other side reads it; it is kept out of the log. No personal data, please.', send: 'Answer',
  yes: 'Answered: interested', no: 'Answered: not for us ({why})', toDeal: 'Go to the deal', change: 'Change the answer',
  theirs: { yes: { DEMAND: 'Who offers it is interested', SUPPLY: 'Who asks for it is interested' }, no: { DEMAND: 'Not for who offers it: {why}', SUPPLY: 'Not for who asks for it: {why}' } },
  code: { TOO_EARLY: 'Too early', BENEFIT_UNCLEAR: 'Benefit unclear', ROUTE_UNCLEAR: 'Route to use unclear', TOO_VAGUE: 'Too vague', FEE: 'Fee', REGION: 'Region', ALREADY_SOLVED: 'Already solved', OTHER: 'Other' },
  time: {
    title: 'Time to answer a match:', hours: 'median {n} hours.', days: 'median {n} days.', mostly: 'most matches were never answered, so there is no median.', few: 'fewer than {least} matches, so none is published yet.',
    n: '{n} matches, {unanswered} of them closed unanswered (counted as slower than any answer); as of {day}.', demo: ' {n} of them are demonstration.',
  },
  mend: {
    title: 'What to mend', firms: '{n} organisations: {why}', none: 'No reason was given by several organisations so far.', least: 'A reason is shown from {n} organisations on, so that nobody can be singled out.', all: 'See all answers',
  },
  trend: {
    lead: 'What both sides said to matches of this chain: interested, or why not. Counted are organisations: each counts once for a reason in a month.', least: 'Figures of fewer than {n} organisations are left out. As of {time}.', none: 'In the last twelve months no reason was given by {n} organisations or more.',
    chart: 'The last twelve months', table: 'Figures by month', month: 'Month', link: 'Answers and reasons',
  },
}
