/** 台账页面的文字。类型、字段的名称由平台的数据给出。 */
export const recordsTitles = { records: '台账', recordNew: '登记一条台账', recordEdit: '修改台账', record: '台账记录', recordReview: '台账复核' }
export default {
  nav: '台账', lead: '供需信息和对接之外的事实：备案、导航、托管、认证、联盟、外部统计等。由一人录入、另一人复核后才计入指标；撤销同样须两人。',
  who: '登记台账需要以主管部门、运营中心或有关单位的编辑身份登录。', judgeWho: '复核须以主管部门或运营中心的编辑身份登录。',
  enter: '登记一条', review: '待我复核', import: '用表格导入', mine: '本单位的', export: '导出 {format}', count: '共 {n} 条', none: '没有符合条件的记录。', noneWaits: '没有待您复核的记录。您自己录入、修改或提出撤销的，由另一人复核。',
  any: '不限', find: '编号或单位名称', typeName: '类型', stateName: '状态', place: '地区', park: '园区', from: '发生日期从', until: '到', sortName: '排序', filter: '筛选', clear: '清除',
  sort: { newest: '最近录入', latest: '发生日期由近到远', earliest: '发生日期由远到近', type: '按类型', place: '按地区' },
  state: { ENTERED: '待复核', RETURNED: '已退回', ACCEPTED: '已确认', CANCELLED: '已撤销' }, waitsCancel: '撤销待复核',
  public: '公众只看到已确认的记录；涉及个人的内容不公开。', hidden: '单位名称不公开',
  fact: { number: '编号', on: '日期', region: '地区', organisation: '单位', creditCode: '统一社会信用代码', source: '出处', produces: '计入的事件', acceptedAt: '确认时间', cancelledAt: '撤销时间', evidence: '凭证指纹（SHA-256）', personal: '联系人等（不公开）', reason: '理由', importId: '导入批次' },
  evidenceLead: '证明这条事实的文件：录入单位、所涉单位和本地区的主管部门、运营中心可见。确认后不能撤回。', byImport: '同一批导入的记录', ledger: '在记账中查看',
  form: {
    type: '类型', choose: '请选择', about: '一条记录是：', number: '编号', numberMade: '编号由系统按“{of}”组成，同一内容只能登记一次。', scope: { EVERYWHERE: '全平台不重复', PLACE: '同一地区不重复' },
    part: { creditCode: '单位', place: '地区', on: '日期' }, region: '发生在哪个地区', park: '园区（如在园区内）', noPark: '不在园区', organisation: '单位名称', creditCode: '统一社会信用代码', creditHint: '18 位，请照营业执照填写', source: '出处（可查证的来源）', sourceHint: '例如公告名称、文号和网址', citation: '没有文件时，写明出处也可以。', filesLater: '需要的凭证：{kinds}。保存后在记录页上传。',
    yuan: '单位：元', personal: '涉及个人，不公开', confidential: '仅有关单位可见', optional: '选填', save: '保存，交另一人复核', saving: '正在保存…', taken: '查看已登记的那一条', noType: '您的身份不能登记任何类型。', ownOnly: '您可登记本单位自己的事实；统一社会信用代码须与本单位资料一致。', parts: { what: '是什么', where: '何时何地', whom: '哪个单位', more: '具体内容', proof: '凭什么' }, indicators: '先选指标，再填数值；单位：{unit}；范围：{scope}',
  },
  deed: { ACCEPT: '确认', RETURN: '退回', WITHDRAW: '撤回', ASK: '提出撤销', AGREE: '同意撤销', DECLINE: '不同意，保留', revise: '修改' },
  colon: '：', deeds: '办理', reason: '理由', reasonHint: '对方会看到，最多 500 字；请勿写个人信息', sure: '确定', keep: '取消', busy: '正在办理…',
  acceptHint: '确认后即计入指标，不能直接修改；如有误，须由两人撤销。', cancelHint: '已计入的数值会以反向分录冲回，原分录保留。', waitsHint: '有人提出撤销这条已确认的记录，须由另一人决定；决定前仍计入。',
  secondPerson: '录入或修改过的人不能复核，请另一位工作人员办理。', history: '经过',
  step: { ENTERED: '录入', REVISED: '修改', WITHDRAWN: '撤回', ACCEPTED: '确认', RETURNED: '退回', CANCELLATION_ASKED: '提出撤销', CANCELLATION_DECLINED: '不同意撤销', CANCELLED: '撤销' },
  bulk: { choosePage: '选择本页', chosen: '已选 {n} 条', accept: '确认所选', import: '按批次确认：待您复核的导入记录', acceptImport: '确认这一批', report: '已确认 {n} 条', refused: '未确认的 {n} 条：', choose: '选择 {title}', working: '正在逐条确认…' },
}
