/** 产业链图的文案。 */
export default {
  how: '从左到右是上游到下游，连线表示供应。每个环节标出供给、需求、融资与对接的数量，点击数字打开与之相同的清单。', since: '“+”指 {day} 以来新发布（对接：发起）的，“−”指当日在列、此后撤回或到期的。', asOf: '统计于 {time}。',
  side: { SUPPLY: '供给', DEMAND: '需求', FINANCE: '融资', DEALS: '对接' }, short: { SUPPLY: '供', DEMAND: '需', FINANCE: '融', DEALS: '接' },
  means: { SUPPLY: '供给：专利许可、存量专利、条件供给', DEMAND: '需求：技术需求、条件需求', FINANCE: '融资：融资需求、金融产品', DEALS: '对接：发起的对接，按台账计' },
  standing: { GAP: '补链', UNUSED: '延链', BOTH: '供需都有', NEITHER: '空白' }, count: '{seen} {n}：{node}的{side}', added: '新增 {n}', gone: '减少 {n}', goneLong: '{node}：{since} 以来撤回或到期的{side} {n} 项', addedLong: '{node}：{since} 以来新增的{side} {n} 项', all: '{node}的全部供需',
  region: '地区', everywhere: '全国', compare: '对比地区', noCompare: '不对比', legend: '图例', gapMeans: '有需求、没有供给', unusedMeans: '有供给、没有需求',
  gaps: '补链环节', gapsHint: '有需求、没有供给，需要引进或研发。', unused: '延链环节', unusedHint: '有供给、没有需求，可以推广应用。', noGaps: '没有补链环节。', noUnused: '没有延链环节。',
  lacks: '{here}缺、{there}有的', lacksHint: '前者一项也没有而后者有的，点击查看后者的清单。', noLacks: '没有这样的环节。', lack: '{side}（{there} {n} 项）',
  table: '明细表', tableOf: '各环节的供给、需求、融资与对接', node: '环节', position: '位置', state: '状态', csv: '下载表格（CSV）', suffixAdded: '{side}新增', suffixGone: '{side}减少', graph: '{name}：环节、供应关系与供需数量', layers: '各层环节', total: '全链（不重复计）', size: '{nodes} 个环节，{edges} 条供应关系',
  publishedSince: '{day} 以来发布', entriesAt: '环节：{node}', entriesSince: '{day} 以来',
}
