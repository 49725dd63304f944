/** 对接：看板、步骤、进展卡片。步骤本身的说法来自路径文件。 */
export const dealingTitles = { dealCard: '对接进展卡片' }
export default {
  route: '路径', allRoutes: '全部路径', part: '本单位的身份', allParts: '全部身份', overdueOnly: '只看逾期', overdue: '已逾期', due: '{day}前', noneDue: '无待办', board: '对接看板', ended: '已结束', first: '这里列出最先到期的 100 项',
  parts: { DEMANDER: '需求方', SUPPLIER: '供给方', CENTRE: '运营中心' },
  column: { INTERESTED: '意向', NEGOTIATING: '洽谈与审查', CONCLUDED: '已签约、履行中', COMPLETED: '已完成', DECLINED: '未成', CANCELLED: '已解除', DEFAULTED: '违约处置' },
  step: '当前步骤', next: '下一步', turn: '由{part}办理', until: '期限', nothing: '没有待办事项。',
  moves: '办理', noMoves: '现在没有须由贵单位办理的步骤。', back: '退回：{step}', backHint: '退回不会改写记录：已记账的部分以反向分录冲回，两笔都可查。', confirm: '确认：{step}', confirmBack: '确认退回', dueOn: '下一步期限', byRoute: '不填则按路径规定', evidence: '须先上传的证明材料',
  yuan: '{title}（元）', percent: '{title}（%）', history: '办理记录', told: '记录的内容', sides: '双方', wasBack: '退回', wasNamed: '需求方同意公开身份', dueWas: '下一步期限 {day}',
  hidden: '匿名（尚未同意公开）', hiddenOwn: '贵单位在此对接中匿名：对方、运营中心和主管部门都看不到是谁。签约和互看联系方式之前，须同意公开身份；此后不能撤回。', name: '同意向对方公开身份',
  person: '本单位负责人', nobody: '未指定', keep: '保存', change: '更换',
  card: '进展卡片', cardTitle: '对接已 {days} 天，进展如何？', cardLead: '半分钟即可：选一项，可以补一句话。双方和运营中心都能看到。', cardNote: '补充一句', send: '提交', cardDone: '已记录，谢谢。', cardOpen: '填写进展卡片', waiting: '等待填写', answered: '已填写', notSent: '这张卡片没有发出。',
  outcome: { ON_TRACK: '进展顺利', SLOW: '进展缓慢', NEEDS_HELP: '需要运营中心协助', OVER: '不再继续' }, overHint: '不再继续的，请在对接页面说明原因。', toDeal: '回到对接页面', following: '这一对接没有对接活动牵线，因逾期或一方求助转请贵中心跟进。贵中心可以查看进展、填写进展卡片，不参与步骤，也看不到合同与凭证。', choose: '对接方式', proposed: '建议',
}
