/** 存量专利各页的文案。 */
export const stockTitles = { stock: '存量专利库', stockPatent: '存量专利', stockNew: '登记存量专利', stockTiers: '分层标准', promotions: '推广清单', promotion: '推广清单' }

export default {
  lead: '摸排单位持有的专利，评估成熟度、适配度和产业化前景，分层后有针对性地推广，条件成熟的一键声明开放许可。', who: '存量专利库需要以高校院所、企业、运营中心或主管部门的身份登录。',
  nav: '存量专利', enter: '登记一件专利', import: '批量导入摸排表', importMarks: '批量导入评分表', counts: '专利库概览', countBy: '统计方式', by: { holder: '持有单位', chain: '产业链' }, all: '全部', together: '合计',
  asOf: '截至 {time}，点击数字查看对应的清单。', twoChains: '属于两条产业链的专利在两处都计数。', list: '专利清单', find: '名称或专利号', findHint: '例如：液冷板', any: '不限', tierName: '层级', willingness: '转化意愿', licence: '开放许可',
  park: '园区', forFirm: '适合哪家企业', parkHint: '园区企业需求所在的产业链', sort: { newest: '最新登记', score: '综合评分', title: '名称', ends: '届满日' }, none: '没有符合条件的专利。可以减少筛选条件，或导入摸排表。',
  choose: '选择 {title}', choosePage: '选择本页', chooseFirst: '先勾选专利，再声明或登记', chosen: '已选 {n} 件', deed: { declare: '声明开放许可', promote: '生成推广清单', register: '登记到国家专利导航平台' }, export: '导出 {format}', patents: '{n} 件专利',
  tier: { A: 'A 级', B: 'B 级', C: 'C 级', NONE: '未评估' }, tierMeans: { A: '一对一推送龙头企业、路演', B: '参加园区对接活动', C: '仅在库中列出', NONE: '还没有人评估' }, kept: '人工', registered: '已登记导航平台', declared: '已声明开放许可', notDeclared: '未声明',
  willing: { LICENCE: '许可', TRANSFER: '转让', EQUITY: '作价入股', JOINT_DEVELOPMENT: '合作开发', OWN_USE: '自行实施', NONE: '暂无意愿' }, busy: '正在提交…',
  nodesKept: '由本单位指定', nodesWrong: '归类不对？', firm: { hint: '输入企业名称的一部分', none: '没有这个名称的企业。', more: '还有 {n} 家，请再多输入几个字。' },
  facts: '基本情况', legal: '法律状态', standing: { IN_FORCE: '有效', NOT_GRANTED: '未授权', ENDED: '已终止', UNKNOWN: '未知' }, patentees: '专利权人', dates: '授权公告日 / 届满日', granted: '授权公告日', ends: '届满日', note: '产业化情况', inventors: '发明人',
  onlyYou: '只有本单位看得到，不进入事件日志', public: '公开情况', isShown: '名称和摘要对公众公开', isHidden: '仅本单位、运营中心和主管部门可见', number: '专利号', numberHint: '证书上的号码，带校验位', title: '专利名称', summary: '摘要', severalHint: '多个用分号隔开',
  show: '向公众公开名称和摘要（可被检索和匹配）', save: '保存修改', edit: '修改登记内容', newLead: '专利号按校验位核对；产业链环节按名称、摘要和分类号归类，可以改正。', declareOne: '声明开放许可', toLicence: '查看已声明的许可',
  standingNow: '评估结果', maturity: '技术成熟度', fit: '产业适配度', prospect: '产业化前景', score: '综合评分', how: '按第 {n} 版标准计算', notAssessed: '还没有人评估。下面填写第一份评估。', keptBecause: '按评分应为 {tier} 级，人工调整的理由：',
  keep: { tier: '人工指定层级', none: '不指定，按评分', reason: '理由', do: '保存层级' }, words: '评估记录', wordsHint: '每个单位以最近一次评估为准，各单位平均；历史记录只增不改。', byHolder: '持有单位自评', assess: '提交评估', markHint: '0 到 100', evidence: '依据',
  evidenceHint: { maturity: '例如中试报告、样机、批量生产', fit: '例如区内同类企业、产业规划', prospect: '例如客户试用、市场规模' },
  declare: {
    lead: '把选中的 {n} 件专利按同样的条件声明开放许可。名称、摘要、分类号、专利权人等自动带入。', everywhere: '全国', mode: '收费方式', yuan: '许可费（元）', until: '许可期限至', territory: '许可地域', asOf: '登记簿显示有效的日期', asOfHint: '没有查过请清空，法律状态将标为未知',
    done: '已发布 {n} 件（共 {of} 件）。', drafts: '没有发布的已存为草稿，原因如下；补齐后可以在“我的许可”中发布。', do: '声明 {n} 件', state: { PUBLISHED: '已发布', DRAFT: '存为草稿', NONE: '未能声明' },
  },
  promote: {
    lead: '把分层后的专利按园区、按企业推送，记下发给了谁、何时、对方怎么答复。', chosen: '选中的 {n} 件专利。', found: '当前筛选出的 {n} 件专利。', willing: '标明暂无转化意愿的不会进入清单。', title: '清单名称', do: '生成清单', total: '共 {n} 份清单', toStock: '从专利库生成', mine: '本单位的清单',
    from: '来自', sent: '发出 {n} 次，答复 {answered} 次', none: '还没有清单。', sendings: '发送记录', unsent: '还没有发给任何单位。', toFirm: '发给一家单位', toPark: '发给一个园区', firm: '企业', chooseFirm: '请选择', message: '附言', send: '发送', note: '答复说明（可不填）',
  },
  answer: { INTERESTED: '感兴趣', LATER: '以后再看', NOT_FOR_US: '不合适' },
  register: { lead: '先下载平台所需的字段表，在国家专利导航综合服务平台登记，再在这里记下日期。', table: '下载字段表（{n} 件）', on: '登记日期', reference: '平台编号', do: '记下登记日期', done: '已记下 {n} 件。' },
  tiers: {
    lead: '综合评分由三项评分加权得出，达到分数线即进入相应层级。修改后全库在后台重新分层，每件变动都有记录；人工指定的层级不变。', now: '现行标准（第 {n} 版）', formula: '综合评分 = 成熟度 × {m}% + 适配度 × {f}% + 前景 × {p}%，四舍五入到一位小数。', a: 'A 级：{n} 分及以上，一对一推送龙头企业、路演',
    b: 'B 级：{n} 分及以上，参加园区对接活动', c: 'C 级：其余，仅在库中列出', work: '重新分层的进度', running: '正在重新分层：{n} / {total}。可以离开本页。', done: '最近一次重新分层：{n} 件，其中 {changed} 件变动，{time} 完成。', change: '修改标准',
    field: { maturityWeight: '成熟度权重', fitWeight: '适配度权重', prospectWeight: '前景权重', tierA: 'A 级分数线', tierB: 'B 级分数线' }, reasonHint: '会一直保留，任何人都能查到', do: '保存并重新分层', history: '历次标准',
  },
}
