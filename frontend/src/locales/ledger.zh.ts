/** 台账：一条分录与其依据，更正。 */
export const ledgerTitles = { ledgerEntry: '台账分录', corrections: '台账更正' }

export default {
  nav: '台账更正',
  entry: {
    title: '台账第 {n} 行', lead: '一条分录记一项事实。从这里可以看到它由哪个事件记入、依据什么，以及同一事实的其他分录。', measure: '度量', amount: '数量', occurred: '发生时间', recorded: '记入时间',
    event: '来源事件', eventAt: '{type}，日志第 {n} 条', place: '计入区域', supply: '供给方：{place}', demand: '需求方：{place}', node: '产业链环节', basis: '类别', rule: '度量规则版本', of: '相关事项', open: '打开相关事项',
    hidden: '相关事项与当事方只向当事方、促成的运营中心和主管部门显示。', evidence: '证据文件', thisFile: '本行所依据', hashOf: '登记的 SHA-256：', why: { signIn: '证据文件只向当事方、促成的运营中心和本地区主管部门开放，请先登录。', notYours: '证据文件只向当事方、促成的运营中心和本地区主管部门开放，您的账号没有权限。', noFile: '这类事项不附证据文件：它由门户中的操作本身形成，可打开相关事项核对。', cited: '没有上传文件；这条记录以所注明的公开出处为证，见相关事项。' }, hash: '本行哈希', chain: '哈希链',
    text: '参与哈希的规范文本', textHint: '对这段文本（UTF-8）做 SHA-256，应得到本行哈希。', same: '同一事实的全部分录', counted: '合计 {n}', this: '本行', noEntry: '台账没有这一行。',
    corrects: '冲回第 {n} 行：{why}', correctedBy: '已被第 {n} 行冲回：{why}', toScoreboard: '计分榜',
  },
  ask: {
    title: '申请更正', lead: '更正不改动原分录，而是经另一位有权人员审批后记一条反向分录，两条都保留。', reason: '理由', choose: '请选择', words: '说明', wordsHint: '写明依据；不写个人姓名。这段文字只给有关单位看，不进入台账。', send: '提交申请', sent: '已提交，等待另一位有权人员审批。', see: '查看申请', who: '提出和审批更正须是分录所属区域的主管部门或运营中心的编辑人员。',
  },
  reason: { NOT_A_FACT: '事实没有发生', COUNTED_TWICE: '重复计数', WRONG_AMOUNT: '数量有误', WRONG_PLACE: '归属有误', EVIDENCE_FAILED: '证据不成立', CORRECTED_WRONGLY: '此前的更正有误' },
  state: { ASKED: '待审批', APPROVED: '已批准', REFUSED: '已驳回', WITHDRAWN: '已撤回' },
  list: {
    lead: '有误的分录由一人申请、另一人审批，以反向分录冲回。自己的申请、涉及本单位的分录都不能由本人审批。', who: '更正只向有关单位、所属区域的主管部门和运营中心显示，请先登录。', which: '按状态筛选', all: '全部', none: '没有这样的更正申请。要更正一条分录，请在计分榜打开条目，点行号。', all_of: '查看全部更正',
    row: '第 {n} 行', asked: '{time}提出', yours: '由您提出', decided: '{time}审批', counter: '反向分录：第 {n} 行', pending: '已批准，台账正在记入。', answer: '审批意见', answerHint: '驳回须写明理由；不写个人姓名。', approve: '批准并冲回', refuse: '驳回', withdraw: '撤回申请', cannot: '您不能审批：',
  },
  closings: '月结数据（公开）：',
}
