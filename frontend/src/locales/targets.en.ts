/** Texts of the page of targets and periods. */
export const targetTitles = { targets: 'Targets and periods' }

export default {
  nav: 'Targets', lead: 'The target, period and source of each indicator in each place. The document’s own wording is version 0; who changed what since, when and why stands in the history, which is only added to.', total: '{n} target | {n} targets', none: 'No target matches.', everywhere: 'All regions', region: 'Region', indicator: 'Indicator', anyIndicator: 'All indicators',
  table: 'Table of targets', place: 'Place', period: 'Period', value: 'Target', source: 'Source', by: 'Set by', document: 'The document', carried: 'carried on', carriedMeans: 'The years that the document names are over; its target is carried on over periods of the same length until an authority sets another.', open: 'The document states no period', yearly: 'each year', from: 'from {day}', until: '{from} to {to}',
  withdrawn: 'withdrawn', now: 'in force', history: 'History', historyOf: '{name} · {place}: its targets so far', close: 'Close the history', operator: 'The portal’s operator', version: 'version {n}', change: 'Set another', noNumber: 'no number in the document',
  set: 'Set a target', setLead: 'Set or change the target and period of an indicator for your region. What held before stays in the history.', who: 'Sign in for an authority to set targets; everybody may look at them and their history.',
  form: {
    indicator: 'Indicator', wholeRegion: 'The whole region', from: 'First day of the period', to: 'Last day of the period', value: 'Target ({unit})', valueHint: 'Digits alone; leave it empty for a milestone', word: 'Milestone', wordHint: 'Instead of a number: 验收, 完成', direction: 'Comparison',
    document: 'Document', documentHint: 'Needed where the place lies outside the scope of the indicator’s own document', clause: 'Clause', why: 'Reason', whyHint: 'Shown to everybody in the history', do: 'Set the target', busy: 'Saving…', done: 'It is set; the scoreboard shows it from now on.', choose: 'Choose an indicator', withdraw: 'Withdraw the target that was set',
  },
  sheet: {
    title: 'Set targets by spreadsheet', lead: 'Download the list, change or add the targets of your region, leaving other lines as they are (indicators of the same kind for other districts too: say which document and clause), then send it for a trial: every line’s faults are listed, and only a sheet without any is written.', file: 'Spreadsheet', fileHint: 'XLSX or CSV (UTF-8, GBK), 2,000 rows at most', try: 'Try it', apply: 'Write {n} target | Write {n} targets', busy: 'Reading…',
    sound: '{rows} rows: {unchanged} unchanged, {sound} ready to be written.', faults: '{n} fault; nothing was written. Correct the sheet and send it again. | {n} faults; nothing was written. Correct the sheet and send it again.', written: '{n} target is written. | {n} targets are written.', line: 'Line', fault: 'Fault', hint: 'How to mend it', table: 'Faults of the sheet', download: 'Download the list as {format}',
  },
}
