/** 需求与供给：表单、状态、列表的文案。 */
export const titles = { needEdit: '修改技术需求', myNeeds: '我的需求与供给', conditionNeedNew: '发布条件需求', conditionNeedEdit: '修改条件需求', conditionNeed: '条件需求', offerNew: '发布供给', offerEdit: '修改供给', offer: '供给' }

export default {
  nodes: {
    label: '产业链环节', guessed: '系统根据您写的内容推断；不对的可以移除、补充，或调整轻重。', yours: '以您的选择为准：以后修改文字、系统重新归类，都不会改动它。', waiting: '开始填写后会给出建议，也可以现在就自己选。', none: '不属于任何环节，按文字与分类号匹配。',
    add: '补充环节（最多三个）', example: '例如：电池管理', noHit: '没有叫这个名字的环节', remove: '移除', removeOne: '移除“{node}”', removed: '已移除“{node}”', added: '已加入“{node}”', weigh: '“{node}”的轻重', back: '恢复系统建议',
    level: { HIGH: '主要', MIDDLE: '相关', LOW: '略有关系' },
  },
  figures: {
    label: '量化指标', hint: '一项一行，便于逐项比对；说不清数值的写在下面的文字里。', name: '第 {n} 项：测什么', nameExample: '例如：热收缩率', comparison: '第 {n} 项：怎样算达到', value: '第 {n} 项：数值', upper: '第 {n} 项：上限', unit: '第 {n} 项：单位', unitExample: '单位',
    removeOne: '移除第 {n} 项', add: '增加一项指标',
  },
  comparison: { AT_LEAST: '不低于', AT_MOST: '不高于', MORE_THAN: '高于', LESS_THAN: '低于', EQUAL: '等于', BETWEEN: '介于' },
  form: {
    problem: '要解决的问题', targets: '希望达到的指标', terms: '预算、合作与时间', place: '在产业链上的位置', otherTargets: '其他指标（文字）', budgetMin: '预算下限（万元）', anonymous: '匿名展示：公众只看到“某地区一家已核验的企业”，看不到单位名称', save: '保存修改', draft: '存为草稿',
  },
  held: { verifiedIn: '{region}一家已核验的{kind}（匿名发布）', verified: '一家已核验的{kind}（匿名发布）', unverified: '{region}一家尚未核验的{kind}（匿名发布）', notVerified: '单位尚未核验', onlyYou: '公众看不到单位名称', elsewhere: '在其他平台发布' },
  kind: { ENTERPRISE: '企业', INSTITUTE: '高校院所', OPERATION_CENTRE: '运营中心', FINANCIER: '金融机构', SERVICE_AGENCY: '服务机构', AUTHORITY: '主管部门', OTHER: '单位' },
  reason: { SOLVED_ELSEWHERE: '已通过其他渠道解决', SOLVED_IN_HOUSE: '已自行解决', PROJECT_CHANGED: '项目调整或终止', BUDGET_GONE: '预算取消', NOTHING_FITS: '没有合适的匹配', OVERDUE: '已过期限', OTHER: '其他' },
  endedBecause: '关闭理由：{reason}', metBy: '由此满足：', open: '查看',
  deeds: {
    label: '管理', edit: '修改', publish: '发布', close: '关闭', withdraw: '撤回', reopen: '再次发起（复制为草稿）', sure: '撤回之后其他人不再看到它。确定撤回吗？', reason: '关闭的理由', note: '补充说明', noteHint: '只有本单位看得到', doMeet: '确认', doClose: '确认关闭',
    meet: { needs: '标为已满足', 'condition-needs': '标为已满足', offers: '标为已达成' }, by: { needs: '由哪项专利或供给满足', 'condition-needs': '由哪项供给满足', offers: '被哪条需求采用' }, byHint: '从匹配结果中选择；不在本平台的不用选。', elsewhere: '不在本平台，或不便说明',
  },
  of: { needs: '技术需求', 'condition-needs': '条件需求', offers: '供给' },
  sort: { newest: '最新', deadline: '截止日期', title: '标题' },
  column: { title: '标题', state: '状态', deadline: '截止日期', changed: '最近修改', reason: '关闭理由' },
  mine: {
    lead: '本单位发布的技术需求、条件需求和供给，以及各自的状态。', who: '查看本单位的需求与供给需要登录。', kinds: '类别', new: { needs: '发布技术需求', 'condition-needs': '发布条件需求', offers: '发布供给' }, state: '状态', all: '全部', sort: '排序', words: '标题中含有', find: '筛选', total: '共 {n} 条',
    none: '没有符合条件的记录。', untitled: '（未写标题）', changed: '{day}修改', until: '截止 {day}', anonymous: '匿名', editOne: '修改“{title}”', export: '导出表格', exportFailed: '导出没有完成，请再试一次。',
  },
  conditionKind: { FUNDS: '资金', SITE: '场地', PARTNER: '合作方', EQUIPMENT: '设备', PILOT_PLANT: '中试平台', TESTING: '检测认证', TALENT: '人才团队', MARKET: '市场渠道', SUPPORTING_FACILITIES: '配套设施', TRADE_MARK: '商标', SOFTWARE_COPYRIGHT: '软件著作权', PATENT_BUNDLE: '专利组合' },
  conditionExample: {
    FUNDS: '例如：中试阶段的运行费用', SITE: '例如：层高 8 米、可做防爆改造的厂房', PARTNER: '例如：三级医院康复科', EQUIPMENT: '例如：五轴加工中心', PILOT_PLANT: '例如：溶剂回收成套装置', TESTING: '例如：注册检验、电磁兼容', TALENT: '例如：热管理工程师团队', MARKET: '例如：二类医疗器械经营渠道', SUPPORTING_FACILITIES: '例如：蒸汽、纯水、危废暂存',
    TRADE_MARK: '例如：第 9 类、第 37 类', SOFTWARE_COPYRIGHT: '例如：充电调度平台', PATENT_BUNDLE: '例如：液冷、均温、预警各一件',
  },
  condition: {
    conditions: '条件', rights: '商标、软件著作权与专利组合', whatOffered: '具体能提供什么', whatAsked: '具体要求', areaOffered: '可提供面积（平方米）', areaAsked: '至少需要面积（平方米）', amountOffered: '最多可提供（万元）', amountAsked: '需要资金（万元）', numbersHint: '一行一个；匿名发布时公众看不到号码',
    numbers: { TRADE_MARK: '商标注册号', SOFTWARE_COPYRIGHT: '软件著作权登记号', PATENT_BUNDLE: '专利号（至少两件）' },
  },
  pricing: { NEGOTIABLE: '面议', FREE: '免费', ONCE: '一次付清', PER_MONTH: '按月', PER_YEAR: '按年' },
  price: { offered: '价格', asked: '愿付价格', sum: '金额（万元）', until: '有效期至', place: '具体地点', placeHint: '园区、街道等，便于就近对接' },
  fact: { areaOffered: '{n} 平方米', areaAsked: '不小于 {n} 平方米', amountOffered: '最多 {n}', amountAsked: '{n}', open: '未具体说明' },
  posting: {
    lead: { 'condition-needs': '专利产业化缺什么：资金、场地、合作方，或商标、软著的许可。右侧会随着您的输入显示可用的供给。', offers: '您能提供什么：场地、设备、资金、合作，或商标、软著、专利组合。右侧会显示正在寻找它们的需求。' },
    who: { 'condition-needs': '发布条件需求需要以企业或高校院所的身份登录。', offers: '发布供给需要以企业、高校院所、运营中心、金融机构或服务机构的身份登录。' }, what: { 'condition-needs': '需要什么', offers: '能提供什么' },
    title: '标题', titleHint: { 'condition-needs': '一句话，例如：气凝胶中试放大需要厂房与溶剂回收装置', offers: '一句话，例如：滨海新区甲类中试厂房出租' }, details: '说明', text: '详细说明', textHint: { 'condition-needs': '要产业化的是什么、到了哪一步、条件用来做什么', offers: '适合做什么、已有的配套、对合作方的要求' },
    about: '用于把这一项推向市场：', terms: '价格、时间与地点', anonymous: '匿名展示：公众看不到单位名称和权利号码', do: { 'condition-needs': '发布条件需求', offers: '发布供给' }, matches: { 'condition-needs': '可用的供给', offers: '正在寻找它的需求' }, noMatch: { 'condition-needs': '暂时没有匹配的供给。有新的发布时会再次匹配。', offers: '暂时没有匹配的需求。有新的发布时会再次匹配。' },
  },
}
