/** Deals: board, steps, cards. The words of the steps themselves come from the routes' files. */
export const dealingTitles = { dealCard: 'Progress card of a deal' }
export default {
  route: 'Route', allRoutes: 'All routes', part: 'Our part', allParts: 'Any part', overdueOnly: 'Overdue only', overdue: 'Overdue', due: 'by {day}', noneDue: 'Nothing due', board: 'Board of deals', ended: 'Ended', first: 'The 100 that are due first are shown',
  parts: { DEMANDER: 'Demander', SUPPLIER: 'Supplier', CENTRE: 'Operation centre' },
  column: { INTERESTED: 'Interest', NEGOTIATING: 'Talks and review', CONCLUDED: 'Under contract', COMPLETED: 'Completed', DECLINED: 'Declined', CANCELLED: 'Cancelled', DEFAULTED: 'In default' },
  step: 'Stands at', next: 'Next action', turn: 'to be done by: {part}', until: 'Until', nothing: 'Nothing is due.',
  moves: 'What you can do', noMoves: 'There is no step for your organisation to take now.', back: 'Back to: {step}', backHint: 'A step back rewrites nothing: what was counted is countered, and both entries can be seen.', confirm: 'Confirm: {step}', confirmBack: 'Confirm the step back', dueOn: 'Next action due', byRoute: 'by the route if left empty', evidence: 'Evidence that must be attached first',
  yuan: '{title} (yuan)', percent: '{title} (%)', history: 'What was done', told: 'What was recorded', sides: 'The two sides', wasBack: 'taken back', wasNamed: 'The asker agreed to be named', dueWas: 'next action due {day}',
  hidden: 'Anonymous (has not agreed yet)', hiddenOwn: 'Your organisation is anonymous in this deal: neither the other side, the centre nor an authority sees who it is. Before a contract is signed, or contact data are shown, you have to agree to be named. That can’t be taken back.', name: 'Agree that the other side learns who we are',
  person: 'Who looks after it here', nobody: 'Nobody in particular', keep: 'Save', change: 'Change',
  card: 'Progress card', cardTitle: '{days} days: what became of it?', cardLead: 'Half a minute: choose one, and add a sentence if you like. Both sides and the centre see it.', cardNote: 'A sentence more', send: 'Send', cardDone: 'Recorded, thank you.', cardOpen: 'Fill in the progress card', waiting: 'waiting', answered: 'answered', notSent: 'This card was not sent.',
  outcome: { ON_TRACK: 'On track', SLOW: 'Slow', NEEDS_HELP: 'We need the centre’s help', OVER: 'It will not go on' }, overHint: 'If it will not go on, say why on the deal’s page.', toDeal: 'Back to the deal', following: 'No campaign brought these two together; it is overdue, or a side asks for help, so your centre is asked to follow it up. You see where it stands and may answer its cards; you take no step, and see neither contracts nor evidence.', choose: 'By which route', proposed: 'proposed',
}
