/** 中文文案。键与 en.ts 一一对应（有测试守着）。 */
export default {
  name: '链桥',
  titles: {
    home: '专利供需沿产业链对接', search: '检索', licence: '专利许可', needNew: '发布技术需求', need: '技术需求', deals: '我的对接', deal: '对接',
    campaigns: '对接活动', campaignNew: '新建对接活动', campaign: '对接活动', scoreboard: '计分榜', chains: '产业链', chain: '产业链',
    imports: '批量导入', signIn: '登录', missing: '没有这一页',
  },
  frame: {
    skip: '跳到正文', menu: '菜单', closeMenu: '收起', navigation: '主导航', otherLanguage: 'English',
    about: '链桥是专利供需沿产业链对接的公共服务门户：高校院所公布可许可的专利，企业发布技术需求，运营中心组织对接，每一步都记入只增不改的台账。',
    sources: '来自其他平台的信息均标明来源，法律状态未经核实的一律注明“未知”。标有“演示”的内容为演示数据，不代表真实交易。',
  },
  nav: { search: '检索', chains: '产业链', campaigns: '对接活动', scoreboard: '计分榜', deals: '我的对接', imports: '导入' },
  session: { in: '登录', out: '退出' },
  demo: { badge: '演示', why: '演示数据，不代表真实的专利、需求或交易' },
  money: { wan: '{n} 万元', yuan: '{n} 元' },
  state: { failed: '没有取到内容。', again: '再试一次', waiting: '正在加载…', toSearch: '去检索', none: '暂无' },
  problem: {
    UNREACHABLE: '连不上门户，请检查网络后再试。', UNEXPECTED: '页面出了意外，请刷新后再试。', NOT_FOUND: '这条内容不存在，或已经撤下。',
    other: '门户没有给出原因，请稍后再试。', signInFirst: '请先登录。',
  },
  home: {
    over: '专利供需 · 沿链对接', title: '让每一项专利，找到它在产业链上的位置',
    lead: '检索可许可的专利与真实的技术需求，沿“上游—中游—下游”看清谁能供给、谁在需要，并从一次匹配走到一份合同。',
    try: '试试：', words: '动力电池、热管理、医用敷料、激光雷达', figures: '实时数据', asOf: '数据截至 {time}，点击数字查看清单', listings: '条供需信息',
    figure: { licences: '项专利可许可', needs: '条技术需求待解', concluded: '项对接已达成' },
    roles: '从您的身份进入', chains: '从产业链进入', allChains: '全部 {n} 条产业链', regions: '从地区进入',
    role: {
      ENTERPRISE: { who: '企业', what: '写下要解决的技术问题，边写边看到可用的专利，以及匹配的理由。', do: '发布技术需求' },
      INSTITUTE: { who: '高校院所', what: '看企业正在找什么，把专利许可给真正用得上的人。', do: '查看技术需求' },
      OPERATION_CENTRE: { who: '运营中心', what: '划定产业链和地区，一次运行匹配全部需求，结果逐条入账。', do: '开展对接活动' },
      FINANCIER: { who: '金融机构', what: '查看可许可专利的费用、期限与法律状态，判断资产的流动性。', do: '查看最新许可' },
    },
  },
  search: {
    label: '检索专利、需求与持有人', placeholder: '专利名称、技术问题、产业链环节或单位', short: '检索', do: '检索', suggestions: '检索建议', results: '检索结果',
    type: { TITLE: '标题', NODE: '产业链环节', HOLDER: '单位' }, total: '共 {n} 条', totalAbout: '超过 {n} 条', sort: '排序',
    by: { relevance: '相关度', newest: '最新发布', fee: '费用从低到高' }, nothing: '没有找到符合条件的信息',
    nothingHint: '可以减少筛选条件，或换一个说法；也可以把它发布为技术需求，今后有合适的专利时就能匹配上。',
    postIt: '发布为技术需求', clear: '清除全部筛选', more: '显示更多（已显示 {shown} / {n}）',
  },
  facet: {
    all: '筛选', open: '展开筛选', close: '收起筛选', kind: '类型', chain: '产业链', node: '环节', region: '地区', feeMode: '收费方式', basis: '许可依据',
    holderKind: '持有人类型', ipc: '国际专利分类', maxFee: '费用不高于（元）', upTo: '不高于 {fee}', more: '其余 {n} 项', fewer: '收起', chosen: '已选条件', remove: '移除',
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
    FREE: '免费', LUMP_SUM: '一次总付', INSTALMENTS: '分期支付', ROYALTY: '提成', ENTRY_PLUS_ROYALTY: '入门费加提成', TRIAL: '先试用后付费',
    NEGOTIABLE: '面议', UNPARSED: '见费用原文',
  },
  holderKind: { ENTERPRISE: '企业', INSTITUTE: '高校院所', OPERATION_CENTRE: '运营中心', FINANCIER: '金融机构', SERVICE_AGENCY: '服务机构', AUTHORITY: '主管部门' },
  legal: { short: { PASSED: '法律状态有效', REFUSED: '法律状态不符', UNKNOWN: '法律状态未知' } },
  chain: { position: { UPSTREAM: '上游', MIDSTREAM: '中游', DOWNSTREAM: '下游' }, size: '{nodes} 个环节，{edges} 条供应关系' },
  missing: { title: '没有这一页', text: '地址可能写错了，或者内容已经撤下。', home: '回到首页' },
}
