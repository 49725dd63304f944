/** 中文文案。键与 en.ts 一一对应（有测试守着）。 */
import telling, { tellingTitles } from './telling.zh'
import inbox, { inboxTitles } from './inbox.zh'
import book, { ledgerTitles } from './ledger.zh'
import taxonomy, { taxonomyTitles } from './taxonomy.zh'
import atlas from './atlas.zh'
import papers, { papersTitles } from './papers.zh'
import imports from './imports.zh'
import records, { recordsTitles } from './records.zh'
import * as told from './message.zh'
import stock, { stockTitles } from './stock.zh'
import board from './board.zh'
import targets, { targetTitles } from './targets.zh'
import people, { titles as peopleTitles } from './people.zh'
import law, { titles as lawTitles } from './law.zh'
import demand, { titles as demandTitles } from './demand.zh'
import finance, { titles as financeTitles } from './finance.zh'
import dealing, { dealingTitles } from './dealing.zh'

export default {
  ...people,
  atlas,
  telling,
  papers,
  taxonomy,
  stock,
  board,
  targets,
  records,
  name: '链桥',
  law,
  demand,
  finance,
  inbox,
  book,
  titles: {
    ...inboxTitles,
    ...ledgerTitles,
    ...tellingTitles,
    ...told.titles,
    ...stockTitles,
    ...targetTitles,
    ...peopleTitles,
    ...lawTitles,
    ...demandTitles,
    ...financeTitles,
    ...dealingTitles,
    ...taxonomyTitles,
    ...papersTitles,
    ...recordsTitles,
    home: '专利供需沿产业链对接', search: '检索', licence: '专利许可', needNew: '发布技术需求', need: '技术需求', deals: '我的对接', deal: '对接',
    campaigns: '对接活动', campaignNew: '新建对接活动', campaign: '对接活动', scoreboard: '计分榜', chains: '产业链', chain: '产业链',
    imports: '批量导入', signIn: '登录', missing: '没有这一页',
  },
  frame: {
    work: '工作台', skip: '跳到正文', menu: '菜单', closeMenu: '收起', navigation: '主导航', otherLanguage: 'English',
    about: '链桥是专利供需沿产业链对接的公共服务门户：高校院所公布可许可的专利，企业发布技术需求，运营中心组织对接，每一步都记入只增不改的台账。',
    sources: '来自其他平台的信息均标明来源，法律状态未经核实的一律注明“未知”。标有“演示”的内容为演示数据，不代表真实交易。',
  },
  nav: { search: '检索', chains: '产业链', campaigns: '对接活动', scoreboard: '计分榜', deals: '我的对接', imports: '导入', audit: '审计', deliveries: '邮件', directory: '服务机构' },
  session: { in: '登录', out: '退出' },
  demo: { badge: '演示', why: '演示数据，不代表真实的专利、需求或交易' },
  money: { wan: '{n} 万元', yuan: '{n} 元' },
  state: { failed: '没有取到内容。', again: '再试一次', waiting: '正在加载…', toSearch: '去检索', none: '暂无' },
  problem: {
    UNREACHABLE: '连不上门户，请检查网络后再试。', UNEXPECTED: '页面出了意外，请刷新后再试。', NOT_FOUND: '这条内容不存在，或已经撤下。',
    other: '门户没有给出原因，请稍后再试。', fields: '请按下方各项提示修改。', SIGN_IN_REQUIRED: '请先登录。', CSRF_TOKEN_WRONG: '页面已过期，请刷新后再试。',
  },
  home: {
    over: '专利供需 · 沿链对接', title: '让每一项专利，/找到它在产业链上的位置',
    lead: '检索可许可的专利与真实的技术需求，沿“上游—中游—下游”看清谁能供给、谁在需要，并从一次匹配走到一份合同。',
    try: '试试：', words: '动力电池、热管理、医用敷料、激光雷达', figures: '实时数据', asOf: '数据截至 {time}，点击数字查看清单', listings: '条供需信息',
    figure: { licences: '项专利可许可', needs: '条技术需求待解', concluded: '项对接已达成' },
    roles: '从您的身份进入', chains: '从产业链进入', allChains: '全部 {n} 条产业链', regions: '从地区进入',
    role: {
      ENTERPRISE: { who: '企业', what: '写下要解决的技术问题，边写边看到可用的专利，以及匹配的理由。', do: '发布技术需求' },
      INSTITUTE: { who: '高校院所', what: '看企业正在找什么，把专利许可给真正用得上的人。', do: '查看技术需求' },
      OPERATION_CENTRE: { who: '运营中心', what: '划定产业链和地区，一次运行匹配全部需求，结果逐条入账。', do: '开展对接活动' },
      FINANCIER: { who: '金融机构', what: '发布金融产品，看到合适的融资需求、匹配的理由和还缺的材料。', do: '查看融资需求' },
    },
  },
  search: {
    label: '检索专利、需求与持有人', placeholder: '专利名称、技术问题、产业链环节或单位', short: '检索', header: '页首检索', do: '检索', suggestions: '检索建议', results: '检索结果',
    type: { TITLE: '标题', NODE: '产业链环节', HOLDER: '单位' }, total: '共 {n} 条', totalAbout: '超过 {n} 条', sort: '排序',
    by: { relevance: '相关度', newest: '最新发布', fee: '费用从低到高' }, nothing: '没有找到符合条件的信息',
    nothingHint: '可以减少筛选条件，或换一个说法；也可以把它发布为技术需求，今后有合适的专利时就能匹配上。',
    postIt: '发布为技术需求', clear: '清除全部筛选', more: '显示更多（已显示 {shown} / {n}）',
  },
  facet: {
    all: '筛选', open: '展开筛选', close: '收起筛选', kind: '类型', chain: '产业链', node: '环节', region: '地区', feeMode: '收费方式', basis: '许可依据',
    holderKind: '持有人类型', condition: '条件类别', ipc: '国际专利分类', maxFee: '费用不高于（元）', upTo: '不高于 {fee}', more: '其余 {n} 项', fewer: '收起', chosen: '已选条件', remove: '移除',
  },
  export: {
    all: '导出 {n} 条（CSV）', first: '导出前 {n} 条（CSV）', busy: '正在导出…', failed: '导出失败，请再试一次。', title: '标题', kind: '类型', basis: '许可依据',
    holder: '持有人', region: '地区', nodes: '产业链环节', ipc: 'IPC', fee: '费用', feeText: '费用原文', legal: '法律状态', published: '发布时间', demonstration: '演示', id: '编号',
  },
  listing: { published: '{day}发布' },
  kind: {
    LICENCE: '专利许可', STOCK_PATENT: '存量专利', TECH_NEED: '技术需求', CONDITION_NEED: '条件需求', OFFER: '条件供给', FINANCING_NEED: '融资需求',
    FINANCE_PRODUCT: '金融产品', NOTICE: '公告',
  },
  basis: { STATUTORY: '法定开放许可', BY_ANALOGY: '参照开放许可', EXTERNAL: '来自其他平台' },
  feeMode: {
    FREE: '免费', LUMP_SUM: '一次总付', INSTALMENTS: '分期支付', YEARLY: '按年付费', ROYALTY: '提成', ENTRY_PLUS_ROYALTY: '入门费加提成', TRIAL: '先使用后付费',
    NEGOTIABLE: '面议', UNPARSED: '见费用原文',
  },
  holderKind: { ENTERPRISE: '企业', INSTITUTE: '高校院所', OPERATION_CENTRE: '运营中心', FINANCIER: '金融机构', SERVICE_AGENCY: '服务机构', AUTHORITY: '主管部门' },
  legal: {
    short: { PASSED: '法律状态有效', REFUSED: '法律状态不符', UNKNOWN: '法律状态未知' }, long: { PASSED: '有效', REFUSED: '已终止或未授权', UNKNOWN: '未知' },
    asOf: '以 {day} 的信息为准', neverHeard: '没有任何来源给出过法律状态',
  },
  region: { choose: '请选择', whole: '全境', province: '省级地区', city: '市或区' },
  chain: {
    position: { UPSTREAM: '上游', MIDSTREAM: '中游', DOWNSTREAM: '下游' }, nodes: '环节与供应关系',
    lead: '每条产业链由环节和供应关系组成。点开可以看到各环节的供给与需求，以及缺口。',
  },
  signIn: {
    title: '登录', lead: '浏览不需要登录；发布需求、对接和开展活动需要。', login: '账号', password: '密码', do: '登录', busy: '正在登录…',
    demo: '演示账号', demoHint: '点击账号即可填入，密码均为 lianqiao-demo。',
    who: { enterprise: '企业', institute: '高校院所', centre: '运营中心', centre2: '运营中心（二）', financier: '金融机构', authority: '主管部门', operator: '门户运营' },
  },
  licence: {
    untitled: '（来源未给出名称）', summary: '技术内容', knowHow: '随许可提供', terms: '许可条件', feeIs: '{fee}。', feeUnread: '来源公布的费用还没有解析成标准形式，请以原文为准。',
    feeText: '费用原文（按来源公布）', term: '许可期限自 {from} 至 {until}。', termUntil: '许可期限至 {until}。', termUnknown: '来源未载明许可期限。', territory: '许可地域：{where}。', territoryUnknown: '来源未载明许可地域。',
    facts: '专利信息', legal: '法律状态', number: '专利号', kind: '专利类型', patentees: '专利权人', published: '发布日期', granted: '授权公告日', ends: '专利届满', endsAtLatest: '不晚于 {day}', findings: '核查提示', level: { REFUSAL: '不符', UNKNOWN: '未知', WARNING: '提示' }, clause: '依据：{source}', feeUntold: '来源未载明费用。', withdrawn: '撤回日期', origin: '来源', asOf: '截至 {day}',
    state: { DRAFT: '草稿', PUBLISHED: '许可中', WITHDRAWN: '已撤回', EXPIRED: '已到期' },
  },
  patentKind: { INVENTION: '发明', UTILITY_MODEL: '实用新型', DESIGN: '外观设计', OTHER: '其他' },
  basisNote: {
    BY_ANALOGY: '这是“参照开放许可”的许可，不是专利法第五十条所称的开放许可声明，两者分开统计。',
    EXTERNAL: '这条信息发布在其他平台，专利权人尚未在本门户认领，法律状态未经核实。可以表达意向，但不计入任何指标。',
  },
  place: { title: '在产业链上的位置', suppliers: '供给方环节', here: '本环节', customers: '需求方环节', also: '也属于：', graph: '所在环节与上下游环节' },
  match: { score: '匹配度 {n} 分，满分 100', reasons: '匹配理由' },
  interest: {
    title: '谁在需要', how: '对这项专利有意向？写下您要解决的问题，门户随即以此发起对接，专利权人会看到您的需求。', signIn: '登录后表达意向', post: '写下需求并发起对接',
    needs: '匹配的技术需求', none: '目前没有与之匹配的公开需求。',
  },
  need: {
    budget: '预算', atLeast: '不低于 {fee}', state: { DRAFT: '草稿', OPEN: '征集中', MET: '已满足', CLOSED: '已关闭', WITHDRAWN: '已撤回' }, matches: '可用的专利', noMatch: '暂时没有匹配的专利。有新的专利发布时，会再次匹配。',
    signInToBegin: '需求方或专利权人登录后可以从匹配发起对接。',
  },
  needNew: {
    title: '发布技术需求', lead: '写得越具体，匹配越准。右侧会随着您的输入显示可用的专利。', leadFor: '写下要解决的问题；发布后立即与您看中的专利发起对接。', who: '发布需求需要以企业或高校院所的身份登录。',
    name: '要解决什么问题', nameHint: '一句话，例如：动力电池包低温快速加热', text: '详细说明', textHint: '现状与差距、希望达到的指标、使用场景、已试过的办法',
    region: '所在地区', regionHint: '用于就近匹配', ipc: '国际专利分类号', ipcHint: '知道的话填写，可填多个，用空格隔开', optional: '选填', targets: '希望达到的指标', targetsHint: '一行一条', cooperation: '合作方式', budget: '预算上限（万元）', deadline: '截止日期',
    do: '发布需求', doFor: '发布并发起对接', busy: '正在发布…',
  },
  cooperation: {
    LICENCE: '专利许可', TRANSFER: '专利转让', JOINT_DEVELOPMENT: '联合开发', COMMISSIONED_DEVELOPMENT: '委托开发', TECHNICAL_SERVICE: '技术服务与咨询', EQUITY: '作价入股',
  },
  preview: {
    title: '边写边匹配', quiet: '开始填写后，这里会显示匹配的结果和理由。', looking: '正在查找…', failed: '暂时无法预览匹配，不影响发布。', none: '还没有找到匹配，可以再写具体一些。',
    found: '已找到 {n} 项匹配',
  },
  deal: {
    lead: '从一次匹配开始，到一份合同，或一个说明理由的“不”。', who: '查看对接需要以企业、高校院所、金融机构、服务机构或运营中心的身份登录。', total: '共 {n} 项对接', none: '还没有对接。从一条需求的匹配结果中发起第一项。', toSearch: '查看技术需求',
    for: '对应需求：', begun: '{day}发起', begin: '发起对接', beginning: '正在发起…', saving: '正在保存…', fromCampaign: '来自对接活动', supply: '供给', demand: '需求',
    next: '下一步', negotiate: '开始洽谈', negotiateHint: '双方已经联系上？记为“洽谈中”。', concludeTitle: '达成许可', concludeHint: '记录被许可方获得许可。此后不可更改，并计入台账。',
    effective: '生效日期', amount: '许可费', amountYuan: '许可费（元）', conclude: '确认达成', declineTitle: '未能达成', declineHint: '理由帮助改进今后的匹配。', reasonLabel: '理由', chooseReason: '请选择',
    note: '补充说明', decline: '记为未成', result: '结果', entered: '这次达成已作为“获得许可”计入台账，且只计一次。', whyNot: '未成的理由', notTold: '未载明',
    reason: {
      FEE: '费用谈不拢', TOO_EARLY: '技术还太早', BENEFIT_UNCLEAR: '效益不清楚', ROUTE_UNCLEAR: '落地路径不清楚', TOO_VAGUE: '描述太笼统', REGION: '地区不合适', ALREADY_SOLVED: '问题已解决', OTHER: '其他（请说明）',
    },
    notHere: '权利人尚未在本门户认领',
  },
  campaign: {
    title: '对接活动', lead: '运营中心划定产业链和地区，一次运行把范围内每一条需求与可许可的专利匹配，结果连同理由保存并计入台账。', new: '新建对接活动', total: '共 {n} 场', none: '还没有对接活动。', matches: '条匹配',
    created: '{day}创建', chains: '产业链', regions: '地区', allChains: '全部产业链', allRegions: '全国', comma: '、', chainsHint: '不选即全部产业链', regionsHint: '不选即全国；可以添加多个', addRegion: '添加 {name}',
    chosen: '已选 {n} 条产业链', name: '活动名称', newLead: '先划定范围；创建后再运行匹配。', who: '新建活动需要以运营中心的身份登录。', create: '创建活动', run: '运行匹配', runNow: '开始运行', runAgain: '再运行一次', running: '运行中…',
    runHint: '再次运行只会增加新的匹配，已有的不会重复，也不会重复计入台账。', neverRun: '还没有运行过。', progress: '运行进度', done: '已处理 {done} 条需求', doneOf: '已处理 {done} / {needs} 条需求', storedNow: '新增 {n} 条匹配',
    endedAt: '{time} 完成', failedAt: '{time} 中断，再运行一次即可从断点继续', leave: '可以离开本页，工作会继续。', stored: '保存的匹配', noMatches: '运行之后，匹配会显示在这里。', forNeed: '需求', gone: '匹配的专利此后已撤下（当时 {n} 分）。',
  },
  paging: { label: '翻页', before: '上一页', next: '下一页', at: '第 {page} / {pages} 页' },
  score: {
    title: '计分榜', lead: '每个数字都由台账逐条相加而来，点开即可看到条目。目标值引自政策文件原文，各自列出，不作合并。', asOf: '数据截至 {time}', pending: '另有 {n} 条事件待入账', region: '地区', centre: '运营中心', allCentres: '全部运营中心', allRegions: '全部地区',
    own: '门户与运营中心自有度量', ofDemo: '其中演示 {n}', targets: '政策目标', noTargets: '所选地区没有对应的政策目标。', table: '目标完成情况表', value: '完成值', target: '目标', share: '完成进度', demo: '其中演示', beside: '参照许可（另计）',
    undefined: '无基数', everywhere: '全部', noShare: '无法计算', reached: '{p}，已达到', under: '{p}', more: '其余 {n} 个地区',
  },
  ledger: {
    sound: '台账完整', checked: '刚刚逐条核验了 {n} 条记录的哈希链', last: '末条', broken: '台账核验发现问题', checking: '正在核验台账…', unchecked: '暂时无法核验台账。', entries: '台账条目：{measure}', count: '共 {n} 条', close: '收起条目', table: '台账条目表',
    no: '序号', when: '发生时间', supply: '供给方地区', demand: '需求方地区', amount: '计入', hash: '哈希',
  },
  imports,
  dealing,
  missing: { title: '没有这一页', text: '地址可能写错了，或者内容已经撤下。', home: '回到首页' },
  message: told.message, audit: told.audit, contact: told.contact, personal: told.personal,
}
