/** Texts of editing the chains. */
export const taxonomyTitles = { chainEdit: 'Edit the chain', chainHistory: 'History of the chain' }

export default {
  lead: 'Change nodes, keywords, IPC prefixes and supply edges. Save a draft and look at what differs, then put it in force: from there on it holds for everybody, and what the classifier placed is placed anew in the background. What a person placed stays.', who: 'To edit a chain, sign in as an operation centre or as the operator of the portal.',
  edit: 'Edit this chain', newNode: 'New node', faulty: 'to be corrected', key: 'Key of the node', keyHint: 'The chain, a slash, then small letters, figures or hyphens; it cannot change later', keywordsHint: 'Between commas or on lines of their own; two characters or more each', ipcHint: 'Subclasses (H01M) or main groups (H01M10), with spaces between', edgeHint: 'Which nodes this one supplies directly',
  fact: { NAME: 'name', POSITION: 'position', IPC: 'IPC prefix', LEGACY_IPC: 'former IPC prefix', KEYWORD: 'keyword', EDGE: 'supplies' }, remove: 'Remove the node {name}', add: 'Add a node', why: 'Reason', whyHint: 'Kept in the history, where anybody can read it', save: 'Save the draft and compare', busy: 'Sending…',
  draft: 'What the draft changes', draftHint: 'Only your organisation sees the draft. Look it over, then put it in force.', apply: 'Put in force', discard: 'Give up the draft', removed: 'Removed', added: 'Added', historyLead: 'Every revision says who changed what, when and why; taking one back is a revision too. Number 0 is the chain that ships with the portal.',
  none: 'No revision yet: the chain is as it ships with the portal.', revision: 'Revision {n}', operator: 'Operator of the portal', undoes: 'takes back {n}', undo: 'Take this revision back', undoHint: 'What others changed since stays', work: 'Progress of placing anew', running: 'Placing anew: {n} of {total}. You may leave this page.',
  settled: 'Placed anew last: {n} listings, {changed} of them elsewhere now, {kept} placed by a person and left alone; finished {time}.',
}
