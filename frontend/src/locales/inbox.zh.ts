/** 匹配的答复：收件箱、原因、答复时间、改进建议、原因走势。 */
export const inboxTitles = { inbox: '匹配收件箱', chainReasons: '答复与原因' }

export default {
  nav: '收件箱',
  lead: '贵单位发布的需求和供给得到的匹配都在这里，每项都说明依据。点一下即可答复：感兴趣，或不合适及原因；对方会看到答复。', who: '匹配按单位列出，请先登录。',
  total: '共 {n} 项匹配', none: '还没有匹配。发布需求或供给后，对接活动找到的匹配会出现在这里；在匹配列表里答复过的也会列入。', export: '导出表格（CSV）',
  state: '状态', all: '全部', states: { WAITING: '待我答复', ANSWERED: '已答复', CLOSED: '已结束' }, side: '我方是', both: '供需双方', sides: { DEMAND: '需求方', SUPPLY: '供给方' },
  sort: '排序（待答复在前）', sorts: { best: '匹配度最高', newest: '最新', longest: '等待最久' }, oneListing: '仅看一条信息的匹配', everyListing: '查看全部信息的匹配',
  for: { DEMAND: '我方需求：', SUPPLY: '我方供给：' }, gone: '已撤回或关闭', arrived: '{day}匹配（权重版本 {weights}）。', until: '请在 {day} 前答复。', remindedUntil: '已提醒过一次，{day} 起按未答复结束。',
  closed: { UNANSWERED: '已按未答复结束，仍可补答。', GONE: '一方信息已撤回或关闭，不再等待答复。' },
  interested: '感兴趣', notForUs: '不合适，因为…', because: '原因（点一项即答复，对方可见）', note: '请说明', noteHint: '对方会看到；不计入日志。请勿填写个人信息。', send: '答复',
  yes: '已答复：感兴趣', no: '已答复：不合适（{why}）', toDeal: '进入对接', change: '改变答复',
  theirs: { yes: { DEMAND: '供给方感兴趣', SUPPLY: '需求方感兴趣' }, no: { DEMAND: '供给方认为不合适：{why}', SUPPLY: '需求方认为不合适：{why}' } },
  code: { TOO_EARLY: '技术还太早', BENEFIT_UNCLEAR: '效益不清楚', ROUTE_UNCLEAR: '落地路径不清楚', TOO_VAGUE: '描述太笼统', FEE: '费用不合适', REGION: '地区不合适', ALREADY_SOLVED: '已经解决', OTHER: '其他' },
  time: {
    title: '答复匹配的用时：', hours: '中位数 {n} 小时。', days: '中位数 {n} 天。', mostly: '多数匹配未获答复，中位数不可得。', few: '不足 {least} 项，暂不公布。',
    n: '共 {n} 项匹配，其中 {unanswered} 项到期未答复（按最慢计）；截至{day}。', demo: '其中演示 {n} 项。',
  },
  mend: {
    title: '可以改进之处', firms: '{n} 家单位的理由：{why}', none: '目前没有多家单位提出的同一理由。', least: '至少 {n} 家单位给出同一理由才列出，因此看不出是谁。', all: '查看全部答复',
  },
  trend: {
    lead: '匹配双方在本产业链的答复：感兴趣，或因何不合适。每月按单位计，一家单位同一理由只计一次。', least: '少于 {n} 家单位的数字不列出。数据截至 {time}。', none: '近十二个月没有任何理由达到 {n} 家单位，暂不列出。',
    chart: '近十二个月', table: '逐月数字', month: '月份', link: '答复与原因',
  },
}
