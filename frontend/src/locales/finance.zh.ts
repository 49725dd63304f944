/** 融资需求与金融产品各页的文案。 */
export const titles = { financingNew: '发布融资需求', financing: '融资需求', productNew: '发布金融产品', product: '金融产品', myFinance: '融资' }

export default {
  nav: '融资', kind: {
    PLEDGE_LOAN: '质押融资', BUNDLED_PLEDGE: '打包质押', EQUITY: '股权融资', LOAN_AND_EQUITY: '投贷联动', INSURANCE: '知识产权保险', SECURITISATION: '知识产权证券化', GUARANTEE: '担保',
  },
  right: { INVENTION: '发明专利', UTILITY_MODEL: '实用新型', DESIGN: '外观设计', TRADE_MARK: '商标', COPYRIGHT: '著作权' },
  encumbrance: { UNKNOWN: '未说明', NONE: '无', PLEDGED: '已质押', EXCLUSIVELY_LICENSED: '独占或排他许可', OPENLY_LICENSED: '开放许可' },
  bearer: { POOL: '风险补偿资金池', BANK: '银行', GUARANTOR: '担保机构', INSURER: '保险公司', VALUER: '评估机构' },
  paper: {
    BUSINESS_LICENCE: '营业执照', ARTICLES: '公司章程', REPRESENTATIVE_PROOF: '法定代表人身份证明', BOARD_RESOLUTION: '股东会或董事会决议', FINANCIAL_STATEMENTS: '近两年财务报表', TAX_PROOF: '完税证明',
    CREDIT_REPORT: '企业征信报告', PURPOSE_PROOF: '资金用途证明', BUSINESS_PLAN: '商业计划书', RIGHT_CERTIFICATES: '权利证书（专利、商标、著作权）', REGISTER_EXTRACT: '专利登记簿副本', ANNUAL_FEE_RECEIPT: '年费缴纳凭证',
    VALUATION_REPORT: '知识产权评估报告', CO_OWNER_CONSENT: '共有人书面同意', LICENSEE_CONSENT: '被许可人知情或同意文件', LABEL_CERTIFICATES: '高新、专精特新等资质证书', DISPUTE_DECLARATION: '无争议承诺', OTHER_SECURITY: '其他担保材料',
  },
  state: { DRAFT: '草稿', OPEN: '开放中', MET: '已满足', CLOSED: '已关闭', WITHDRAWN: '已撤回' },
  months: '{n} 个月', years: '{n} 年', anonymous: '匿名{kind}（发布时已核验）', unvalued: '未全部评估', unknown: '未知', range: '{from} – {to}', from: '{x} 起', upTo: '不超过 {x}', open: '面议', any: '不限', bp: '{n}%', none: '无',
  short: { amount: '金额', term: '期限', rate: '年利率', rights: '知识产权' },
  field: {
    financing: '融资方式', title: '标题', purpose: '资金用途', amount: '金额（万元）', term: '期限（月）', rate: '可接受的最高年利率（%）', collateral: '质押或投保的知识产权', labels: '企业资质', guarantees: '其他担保', deadline: '截止日期', papers: '已备齐的材料',
    number: '专利号或登记号', right: '权利类型', name: '名称', valuation: '评估值（万元）', endsOn: '届满日', rests: '权利负担', remaining: '最短剩余期限', valued: '评估值合计',
  },
  hint: {
    title: '一句话说明用途和规模', purpose: '资金用在哪里、怎样还款；产业链环节据此识别', rate: '不填表示可以商量', collateral: '专利号按校验位核对。', endsOn: '不填则按专利号推算，可能偏长',
    guarantees: '例如应收账款、房产、保证人；没有就不填', papers: '金融机构会看到还缺哪些', deadline: '不填表示长期有效',
  },
  need: {
    lead: '写下用途、金额和可质押的知识产权，右侧随填随看哪些产品合适、不合适的差在哪里。', who: '发布融资需求需要企业或高校院所的编辑者登录。', do: '发布融资需求', draft: '存为草稿', busy: '正在提交…', anonymous: '对公众匿名（金融机构也只看到金额、期限和材料）',
    add: '再加一项权利', remove: '移除', onlyOwner: '号码和名称只有本单位和金融机构看得到', hidden: '公众看不到具体的权利', fits: '合适的金融产品', noFit: '目前没有合适的产品。金融机构发布新产品后会重新匹配。', checks: '质押前的核查', checksHint: '登记簿的消息与本门户的许可两边对照；未知就是未知。', clear: '没有发现问题。',
    missing: '还缺 {n} 份材料：{list}', complete: '材料齐全（{n} 份）', noPapers: '该产品没有列出材料', publish: '发布', withdraw: '撤回', met: '已满足', close: '不再寻找', reason: '原因', metBy: '由哪个产品满足', metElsewhere: '其他途径或不说明', end: '结束这条需求', sureWithdraw: '撤回后不再显示，确定吗？', edit: '修改', save: '保存修改', closedBecause: '关闭原因：{reason}',
    remainingAsOf: '截至 {day}', guaranteed: '有其他担保', step: { what: '要什么', secured: '拿什么担保', papers: '材料与展示' },
  },
  preview: { title: '合适的产品', quiet: '选好融资方式并填写金额后，这里会显示合适的产品。', looking: '正在匹配…', failed: '暂时无法匹配。', found: '{n} 个产品合适', none: '没有完全合适的产品', unfit: '不合适的，差在这里', checks: '权利核查' },
  product: {
    lead: '说清楚服务谁、借多少、要什么材料。条件就是匹配的硬性边界，企业会看到差在哪里。', who: '只有已核验的持牌金融机构可以发布金融产品。', do: '发布金融产品', title: '产品名称', summary: '产品说明', amount: '金额范围（万元）', term: '期限范围（月）', rate: '年利率范围（%）', least: '下限', most: '上限', rangeHint: '不填表示不限',
    ratio: '质押率（%）', ratioHint: '贷款金额不超过评估值的多少', life: '最短剩余期限（月）', rights: '接受的权利', rightsHint: '不选表示都接受', labels: '面向的资质', labelsHint: '有其一即可；不选表示不限', regions: '服务地区', regionsHint: '不选表示不限', addRegion: '加入地区', chains: '面向的产业链', papers: '需要的材料',
    pool: '风险补偿资金池', hasPool: '有风险补偿资金池', poolName: '资金池名称', balance: '资金池余额（万元）', bound: '已占用（万元）', left: '可用余额', shares: '风险分担比例（合计 100%）', sum: '合计 {n}%', subsidy: '贴息（年利率，%）', subsidyNote: '贴息说明', permit: '金融许可证', permitNumber: '许可证编号', permitIssuer: '发证机关', permitUntil: '有效期至',
    permitStated: '由机构填报，核验机构时核对', provider: '提供机构', fits: '合适的融资需求', noFit: '目前没有合适的融资需求。', affinity: '该机构与各产业链的亲和度', noAffinity: '该机构的产品没有指明产业链，也没有已注明的成交，尚无亲和度。', naming: '面向该链的产品', met: '满足的需求', score: '亲和度', chain: '产业链', of: '{a} / {b}', asOf: '统计时间：{time}',
    forYou: '您的融资需求与该产品', whyNot: '不合适：', seeAll: '查看全部金融产品',
  },
  mine: {
    lead: '本单位的融资需求与金融产品。', who: '这一页面向发布融资需求的企业、高校院所和金融机构。', needs: '我的融资需求', noNeeds: '还没有融资需求。', products: '我的金融产品', noProducts: '还没有金融产品。', newNeed: '发布融资需求', newProduct: '发布金融产品', all: '浏览金融产品', allNeeds: '浏览融资需求',
    fits: '适合我的产品的融资需求', fitsHint: '按产品分组，合适的在前；每条都写明还缺哪些材料。', noneFits: '目前没有适合这个产品的融资需求。', total: '{n} 条需求',
  },
}
