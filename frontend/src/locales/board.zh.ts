/** 计分榜中目标、预测与追溯的文案。 */
export default {
  filter: '筛选', place: '地区或园区', allPlaces: '全部地区', park: '园区', allParks: '全部园区', chain: '产业链', allChains: '全部产业链', year: '年度', thisYear: '今年', asOf: '回看某一天', asOfHint: '显示当天结束时的计分榜：只算那时已入账的条目和已设定的目标', now: '回到今天',
  past: '这是 {day} 结束时的计分榜。', costs: '按当天以前入账的全部条目重新相加，条目越多越慢。', light: '状态', anyLight: '全部状态', export: '导出 {format}', print: '打印', setTargets: '目标与考核期',
  summary: '本页 {n} 项指标', of: { REACHED: '达成', MEETS_NOW: '现值达标', ON_COURSE: '按进度', AT_RISK: '有缺口，仍有可能', BEHIND: '落后', BELOW_NOW: '现值未达标', MISSED: '未达成', UNKNOWN: '无法判断' },
  why: { NO_TARGET: '原文无数值', NO_VALUE: '尚无数据', BASE_IS_ZERO: '没有可比的基期', TOO_EARLY: '考核期开始不足 30 天', WORD: '等待里程碑：{word}', NOT_BEGUN: '考核期尚未开始' },
  table: '{document}：指标表', indicator: '指标', value: '完成值', target: '目标', share: '完成进度', forecast: '预测', last: '上年', state: '状态', none: '没有符合条件的指标。', more: '再显示其余 {n} 行', fewer: '收起', details: '展开', hide: '收起', detailsOf: '{name} {place}：详情',
  noNumber: '无数值', undefined: { BASE_IS_ZERO: '基期为 0', NO_BASE: '无基期数据', NOT_STATED: '尚无统计', NOTHING_THERE: '尚无对象' }, asItStands: '不作推算', band: '{low} 至 {high}', reached: '{p}',
  runRate: '按 {from} 以来的进度推算，到 {at} 约为 {value}；八成可能落在 {low} 与 {high} 之间。', runRateOnly: '按目前进度推算，到 {at} 约为 {value}；月份太少，给不出区间。', stands: '这是可升可降的数值（比率、存量、评分或条件），不按进度推算，只显示现值。', noForecast: '目前不作推算：{why}。',
  period: '考核期', carried: '文件所定年度已过，目标按同样长度顺延，直到主管部门另行设定。', setBy: '现行目标为第 {n} 版，不是文件原文。', history: '目标的历次变更', source: '依据', colon: '：', duty: '责任单位', lead: '牵头', supporting: '配合', body: '备案主体', noDuty: '文件没有写明责任单位。', conflicts: '文件之间的出入', covers: '统计范围', note: '说明',
  counted: '计入', numerator: '分子 {n}', base: '基数 {n}', statedOn: '统计时点 {day}', among: '{of} 个中有 {met} 个达到', demo: '其中演示 {n}', beside: '参照许可 {n}（另计）', entries: '查看台账条目', lastYearIs: '上年：{n}', milestone: '里程碑“{word}”：{day}', lastYearNone: '上年没有数据', method: '算法',
  how: { COUNTED: '逐条相加', EACH_ONCE: '同一对象只计一次', GROWTH: '与上年相比的增幅', AVERAGE_GROWTH: '考核期内的年均增幅', RATIO: '同地区、同期两数之比', STATED: '外部统计，取最近一次', STATED_MEAN: '外部统计，各年平均', LOWEST: '取最低者，每一个都须达到', PRESENT_WITH: '在册且自身数值达到的个数' },
  chart: '完成 {value}，预测 {forecast}，目标 {target}', evidence: '凭证', to: '事项', event: '事件', recorded: '入账', hashOf: '凭证 SHA-256：{hash}', noEvidence: '无', closed: '须有相应权限', open: { licences: '许可', deals: '对接', campaigns: '对接活动', register: '台账记录', inbox: '匹配', other: '查看' },
}
