/** 消息、审计、联系方式与个人信息的文案。键与 message.en.ts 一一对应。 */
import deeds from './deeds.zh'
import fields from './fields.zh'

export const titles = {
  messages: '消息', messagePreferences: '消息接收方式', unsubscribe: '不再接收此类邮件', deliveries: '邮件发送情况',
  audit: '审计', contactLooks: '谁看过我的联系方式', personalData: '我的个人信息',
}
export const message = {
  mark: '消息', unreadOf: '条未读', who: '请先登录。', operator: '仅平台运营者可查看。',
  unread: '{n} 条未读 | {n} 条未读', onlyUnread: '只看未读', readAll: '全部标为已读', read: '标为已读', isRead: '已读',
  none: '还没有消息。对接、许可与导入有进展时会在这里告诉您。', noneUnread: '没有未读消息。',
  kind: { DEALS: '对接', MATCHES: '匹配', LICENCES: '许可', IMPORTS: '导入', MEMBERS: '成员', TARGETS: '目标' },
  kindHint: {
    DEALS: '意向、答复、达成、谢绝，以及联系方式被查看', MATCHES: '对接活动为贵单位找到的匹配，每次活动一条', LICENCES: '暂停、恢复、撤回与许可达成',
    IMPORTS: '您提交的文件处理完毕', MEMBERS: '新成员加入（告知单位管理员）', TARGETS: '目标预计无法按期完成时的预警',
  },
  channel: { MAIL: '站内消息和邮件', PORTAL: '只要站内消息', NONE: '不通知' },
  preferencesLead: '按消息种类选择接收方式。重置密码与邀请邮件不受此设置影响。', mailOff: '本平台未开通邮件发送，消息只在站内显示。',
  language: '邮件语言', zh: '中文', en: '英文 (English)', quietFrom: '免打扰开始', quietUntil: '免打扰结束', quietHint: '北京时间；此间的邮件等到结束时再发，两项留空则不设',
  keep: '保存', keeping: '正在保存…', kept: '已保存',
  unsubscribeLead: '点击下方按钮，今后此类消息不再发送邮件，站内消息仍会保留。', unsubscribe: '不再接收此类邮件', unsubscribed: '已停止向您发送“{kind}”类邮件，站内消息仍会保留。',
  deliveriesLead: '“结果不明”的邮件可能已经送达，平台不会自行重发，由您决定。',
  what: '邮件', state: '状态', problem: '原因', changed: '时间', act: '操作', resend: '重发',
  delivery: { MESSAGE: '消息', PASSWORD_RESET: '重置密码', INVITATION: '邀请' },
  because: { MAIL_OFF: '当时没有开通邮件', NOT_WANTED: '收件人不再需要', erased: '收件人已注销' },
  deliveryState: { DUE: '待发', SENDING: '发送中', SENT: '已发出', UNKNOWN: '结果不明', FAILED: '失败' },
}
export const audit = {
  deed: deeds, name: fields, yes: '是', no: '否',
  lead: '谁在何时对什么做了什么，改动前后如何。主管部门可见本地区的记录，运营者可见全部；数据来自只增不改的事件日志。', who: '审计供主管部门与平台运营者使用。',
  type: '行为', any: '不限', actor: '行为人', subject: '对象', idHint: '编号', from: '自', to: '至', search: '查询', export: '导出表格（CSV）',
  lines: '记录', none: '没有符合条件的记录。', more: '更早的记录', seq: '第 {n} 号', erased: '（已注销）', operator: '（未具名）', nobody: '（未登录）', portal: '平台自动：{part}',
  sameThing: '同一对象', samePerson: '同一人', changes: '{n} 处改动 | {n} 处改动', facts: '事实', field: '字段', before: '改动前', after: '改动后',
}
export const contact = {
  title: '联系方式', hint: '联系方式只向表示过意向的一方公开。查看会被记录，对方能看到是谁、何时查看。', look: '查看对方联系方式', nobody: '对方尚未留下联系方式。',
  lead: '对接另一方每次查看贵单位的联系方式都记录在此。', total: '{n} 次查看 | {n} 次查看', none: '还没有人查看过。',
}
export const personal = {
  take: '带走一份', takeHint: '平台保存的与您有关的全部信息：账号、所属单位、登录记录、消息与接收方式、查看联系方式的记录，以及您在日志中的行为。', download: '下载（JSON）',
  erase: '注销账号', eraseHint: '注销后账号、登录、消息与所属单位关系即刻删除，不可恢复。日志与台账按规定保留，其中不再出现您的姓名。', login: '输入您的登录账号以确认', loginHint: '须与当前账号完全一致', doErase: '注销账号', gone: '账号已注销，您的个人信息已删除。',
}
