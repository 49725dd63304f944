/** Texts of the chain map. */
export default {
  how: 'Left to right is upstream to downstream; a line means “supplies”. Each node shows supply, demand, finance and deals; a figure opens the very list that it counts.', since: '“+” is what was published (a deal: begun) since {day}, “−” what stood on that day and was withdrawn or ran out since.', asOf: 'Counted on {time}.',
  side: { SUPPLY: 'Supply', DEMAND: 'Demand', FINANCE: 'Finance', DEALS: 'Deals' }, short: { SUPPLY: 'S', DEMAND: 'D', FINANCE: 'F', DEALS: 'Deals' },
  means: { SUPPLY: 'Supply (S): licences, stock patents, offers', DEMAND: 'Demand (D): technology needs, needs for conditions', FINANCE: 'Finance (F): financing needs, finance products', DEALS: 'Deals: those begun, by the ledger' },
  standing: { GAP: 'Gap', UNUSED: 'Unused', BOTH: 'Both sides', NEITHER: 'Empty' }, count: '{seen} {n}: {side} at {node}', added: '{n} new', gone: '{n} gone', goneLong: '{node}: {side}, {n} withdrawn or ended since {since}', addedLong: '{node}: {side}, {n} new since {since}', all: 'All supply and demand at {node}',
  region: 'Region', everywhere: 'Everywhere', compare: 'Compare with', noCompare: 'No comparison', legend: 'Legend', gapMeans: 'demand, no supply', unusedMeans: 'supply, no demand',
  gaps: 'Gaps', gapsHint: 'Demand and no supply: to be brought in, or developed.', unused: 'Unused nodes', unusedHint: 'Supply and no demand: to be put to use elsewhere.', noGaps: 'There is no gap.', noUnused: 'There is no unused node.',
  lacks: 'What {here} lacks and {there} has', lacksHint: 'The first has none and the second has some; a figure opens the list of the second.', noLacks: 'There is no such node.', lack: '{side} ({there}: {n})',
  table: 'The table behind it', tableOf: 'Supply, demand, finance and deals at each node', node: 'Node', position: 'Position', state: 'Standing', csv: 'Download the table (CSV)', suffixAdded: '{side}, new', suffixGone: '{side}, gone', graph: '{name}: nodes, supply edges, and what stands at each', layers: 'Nodes by layer', total: 'Whole chain (each counted once)', size: '{nodes} nodes, {edges} supply edges',
  publishedSince: 'Published since {day}', entriesAt: 'node: {node}', entriesSince: 'since {day}',
}
