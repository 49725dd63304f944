/** 声明、获得许可、费用测算与重复核对的文案。 */
export const titles = { licenceNew: '发布专利许可', myLicences: '我的许可', notice: '许可通知', uptake: '许可证书', duplicates: '疑似重复' }
export default {
  optional: '选填',
  check: { title: '边填边核', quiet: '填写专利号后，这里会按法律规定逐项核对。', ready: '未发现不能发布的问题。', open: '还有 {n} 处需要处理', other: '打开另一条', counted: '核对结果：{refusals} 处不符，{warnings} 处提示，查看' },
  fee: {
    title: '许可使用费', mode: '支付方式', months: '试用几个月', later: '试用后怎样付费', parts: '分几期', base: '提成基数', rate: '提成比例（%）', rateTo: '至（%）', perUnit: '每件多少元',
    modes: { LUMP_SUM: '一次总付', INSTALMENTS: '总额内分期支付', YEARLY: '按年支付', ROYALTY: '提成', ENTRY_PLUS_ROYALTY: '入门费 + 提成', TRIAL: '先试用后付费', FREE: '免费', NEGOTIABLE: '面议' },
    yuan: { LUMP_SUM: '金额（元）', INSTALMENTS: '总额（元）', YEARLY: '每年（元）', ENTRY_PLUS_ROYALTY: '入门费（元）' }, bases: { NET_SALES: '净销售额', PROFIT: '利润', UNIT: '每件产品' },
  },
  form: {
    lead: '填写时即按专利法及其实施细则核对；全部问题一次告诉您，每一条都注明依据。', who: '发布许可需要以高校院所或企业的身份登录。', claiming: '您正在认领其他平台发布的信息。发布之后，原信息即由您的声明取代；在此之前保持不变。', fromStock: '以下内容由存量专利带入，请核对后补齐。',
    basis: '许可的性质', basisHint: '开放许可声明须由专利权人向国务院专利行政部门提出；参照开放许可不是法定声明，二者分开展示。', bases: { STATUTORY: '开放许可声明（专利法第50条）', BY_ANALOGY: '参照开放许可' },
    patent: '专利', number: '专利号', numberHint: '带不带 ZL、空格和点都可以', title: '专利名称', titleEn: '英文名称', patentees: '专利权人', patenteesHint: '每行一个，与登记簿一致', coOwners: '已书面同意的共有人', coOwnersHint: '有共有人的，每行一个',
    granted: '授权公告日', ends: '届满日', standing: '法律状态', asOf: '登记簿副本的日期', unknown: '未知', standings: { IN_FORCE: '有效', NOT_GRANTED: '未授权', ENDED: '已终止' },
    report: '专利权评价报告编号', reportHint: '实用新型、外观设计必填', favourable: '评价结论', positive: '未发现不符合授权条件', negative: '不符合授权条件', consent: '质权人同意的文号', consentHint: '专利已质押的填写',
    technology: '技术与效益', summary: '摘要', knowHow: '可提供的技术资料与服务', benefit: '效益（用数字说明）', benefitHint: '写可核实的数据，不用宣传用语', level: '技术成熟度（1–9 级）', unsaid: '不填', evidence: '成熟度依据',
    term: '期限与地域', from: '许可起始日', until: '许可截止日', territory: '许可地域', announcement: '声明公告号', annDate: '声明公告日', contact: '联系人', contactHint: '只向表达意向的登录单位显示，您能看到谁在何时看过。', contactName: '姓名', phone: '电话', mail: '邮箱',
    benefitTitle: '效益与成熟度', ready: '技术成熟度 {level} 级。',
    publish: '核对并发布', save: '存为草稿', busy: '正在提交…',
  },
  mine: {
    lead: '本单位声明的许可、收到和发出的许可通知，以及达成的许可。', who: '查看本单位的许可需要以企业或高校院所的身份登录。', new: '发布专利许可', duplicates: '疑似重复的许可', declared: '声明的许可', none: '还没有声明许可。', goOn: '继续填写', withdraw: '撤回',
    sure: '撤回后不能再获得许可；此前达成的许可继续有效。确定撤回吗？', notices: '许可通知', noNotices: '还没有许可通知。', from: '来自 {who}', to: '发给 {who}', uptakes: '达成的许可', noUptakes: '还没有达成的许可。',
  },
  suspended: { short: '已暂停', note: '因法律状态变化，此许可已暂停，暂停期间不能获得许可；此前达成的许可不受影响。', claimed: '权利人已在本平台认领此信息并发布声明。', toClaim: '我是权利人，认领这条信息', open: '打开权利人发布的许可', duplicate: '经核对，此信息与另一条许可是同一条，检索中只保留那一条；此前达成的许可不受影响。', kept: '打开保留的许可' },
  notice: {
    title: '按公告条件获得许可', how: { STATUTORY: '以书面方式通知专利权人，并按公告的方式和标准付费，即获得许可（专利法第51条），无须另行谈判。', BY_ANALOGY: '此许可参照开放许可方式提供：按公布的条件通知并付费即可达成普通许可。它不是法定的开放许可。' },
    startsOn: '开始实施的日期', note: '附言', accept: '我已阅读并接受以上许可条件，愿按此付费', give: '发出许可通知', terms: '接受的条件', given: '通知日期', next: '下一步', state: { GIVEN: '待办结', TAKEN: '已达成', TAKEN_BACK: '已撤回' },
    holderPaid: '收到许可使用费后，请填写收款日期和金额；许可随即生效并生成证书编号。', holderTrial: '确认后试用期即开始计算；试用期满后再付费。', holderFree: '此许可免费，确认即可生成证书。', firmPay: '请按公告的方式向权利人付费；权利人确认收款后，许可生效并生成证书。', firmTrial: '权利人确认后，试用期即开始计算。', firmFree: '此许可免费，可直接办结并取得证书。',
    conclude: '确认并生成证书', takeBack: '撤回通知', toCertificate: '查看许可证书', toLicence: '查看许可条件',
  },
  stage: { FREE: '免费', PAID: '已付费', ON_TRIAL: '试用中', DUE: '应付费' },
  pay: { title: '登记付款', on: '收款日期', yuan: '金额（元）', do: '登记付款' },
  record: { title: '登记备案', how: '达成许可后应凭书面文件向国务院专利行政部门备案（专利法实施细则第87条）。备案信息表已预填，可在上方下载。', number: '备案号', on: '备案日期', do: '登记备案', again: '更正备案号', wrong: '备案号填错时在此改填；原编号随之撤销，不再计数。', replace: '改填备案号' },
  paper: {
    draft: '样稿：须经律师审核后使用', title: { STATUTORY: '专利开放许可证书', BY_ANALOGY: '专利普通许可证书（参照开放许可）', EXTERNAL: '专利许可证书' }, patent: '专利', holder: '专利权人', licensee: '被许可人', fee: '许可使用费', stage: '付款', trial: '试用', trialUntil: '试用至{day}，{due}起应付费',
    term: '许可期限', territory: '许可地域', unsaid: '声明未载明', record: '备案', notRecorded: '尚未登记', concluded: '达成日期', stays: '专利权人此后撤回声明的，不影响本许可的效力。',
    ground: { STATUTORY: '被许可人已书面通知专利权人，依据专利法第51条获得普通许可。', BY_ANALOGY: '双方参照开放许可方式达成普通许可；这不是专利法第50条所称的开放许可。', EXTERNAL: '' }, cancelled: '双方已于{day}解除本许可；本页只说明曾经订立的许可，不再证明许可有效。', print: '打印', word: '下载证书（Word）', form: '下载预填的备案信息表（Word）',
  },
  cost: {
    title: '对我来说要花多少', years: '使用几年', sales: '年销售额（万元）', profit: '年利润（万元）', units: '年产量（件）', total: '{years} 年合计 {sum}', unknown: '无法算出合计：{why}', place: '在环节“{node}”可比的 {n} 项许可中，按同样用量约有 {p}% 比它便宜。', few: '环节“{node}”可比的许可只有 {n} 项，不作排位。', left: '另有 {n} 项无法比较。',
    note: '按所填用量逐项相加，未折现；区间按区间计算。',
  },
  pairs: { lead: '同一专利，或同一单位名称几乎相同的许可。请并排核对后决定。', who: '核对重复需要先登录。', none: '没有待核对的疑似重复。', samePatent: '同一专利号', alike: '名称相似度 {p}', beside: '并排比较', what: '项目', here: '本平台', same: '是同一条', different: '是两条不同的许可', which: '按核对结果查看', verdict: { OPEN: '待核对', SAME: '已确认重复', DIFFERENT: '已确认不同' }, noneDecided: '这里还没有记录。', kept: '保留', ifSame: '确认为同一条后，检索中只保留标注“保留”的一条，另一条的页面会指向它；可以随时撤回。', isSame: '检索中只保留标注“保留”的一条，另一条的页面指向它。认定有误，请改为“是两条不同的许可”。' },
}
