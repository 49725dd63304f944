/** 政策、公告、动态与案例的文案。 */
export const tellingTitles = { notices: '公告与政策', noticeNew: '写公告', noticeEdit: '修改公告', publicNotice: '公告', policies: '政策条款', policy: '政策' }

export default {
  nav: '公告与政策', lead: '主管部门和运营中心发布的公告公示、工作动态和典型案例。', toPolicies: '五份政策的条款与指标', kinds: '类别', all: '全部', own: '只看本单位的（含草稿）', region: '适用地区', everywhere: '不限地区', sort: '排序', words: '查找',
  sorts: { newest: '最新', objections: '异议期先到', title: '标题' }, find: '查找', total: '共 {n} 条', none: '没有符合条件的公告。', untitled: '（无标题）', comesOut: '将于 {time} 发布', daysLeft: '异议期还剩 {n} 天', objectionsOver: '异议期已结束',
  kind: { PUBLIC_NOTICE: '公告公示', NEWS: '动态', CASE: '案例' }, state: { DRAFT: '草稿', SCHEDULED: '待发布', PUBLISHED: '已发布', WITHDRAWN: '已撤下' }, ofClause: '只看落实 {clause} 的内容', allClauses: '看全部',
  serves: '落实的政策条款', clauses: '落实的政策条款', clausesHint: '选中后，读者能从政策页的这些条款找到它。', clauseExample: '编号或文字，例如：质押', noClause: '没有这样的条款，换个说法试试。', campaignsOf: '落实它的活动', allCampaigns: '看全部', places: '其余 {n} 个区和开发区', inPlace: '{name}（{place}）', dutiesOf: '由此而来的任务', chooseClause: '从全部条款中选…', remove: '去掉“{name}”', objections: '异议', until: '异议期至 {day}（含当日）', withdrawn: '已撤下，原因：{why}', noReason: '未发布，无须说明',
  yours: '管理这条内容', edit: '修改', publishNow: '立即发布', withdraw: '撤下', why: '撤下的原因', whyHint: '会公开显示在原来的地址', doWithdraw: '确认撤下', newLead: '右侧是读者看到的样子。可以先存为草稿，也可以定时发布。', who: '发布公告需要以主管部门或运营中心的身份登录。',
  what: '内容', kindOf: '类别', title: '标题', summary: '摘要', summaryHint: '列表里显示，300 字以内', text: '正文', textHint: '用 Markdown 书写：## 小标题、- 列表、[文字](网址)、表格', objectionsUntil: '异议期截止日', untilHint: '含当日；运营中心认定的公示期为 5 个工作日', objectionsTo: '向谁提出异议', toHint: '受理部门、电话或地址',
  where: '范围与时间', regionHint: '不限地区则所有人都会看到', at: '定时发布', atHint: '北京时间；不填则立即发布', saveOut: '保存修改', schedule: '定时发布', saveDraft: '存为草稿', preview: '预览', previewEmpty: '写下正文，这里随即显示。',
  policiesLead: '本门户的指标、任务和活动依据的五份政策文件，逐条列明要求什么、用哪些指标衡量、在哪里办理。', clauseCount: '{n} 条', indicatorCount: '{n} 项指标', noIndicator: '未设量化指标', ours: '“要求”一栏是本门户归纳的要点，不是原文；以发文机关公布的文本为准。', measuredBy: '衡量指标', here: '在本门户', noticesOf: '落实{number}的公告与案例',
  place: { licences: '开放许可', trials: '先试用后付费', needs: '技术需求', finance: '金融产品', matches: '产业链匹配', campaigns: '对接活动', stock: '存量专利库', chains: '产业链', register: '台账与计分', contracts: '合同文本', deals: '对接跟踪', directory: '服务机构', scoreboard: '计分榜' },
}
