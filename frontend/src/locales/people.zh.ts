/** 账号、单位与名录的文案。 */
export const titles = {
  account: '我的账号', members: '成员与邀请', organisation: '单位主页', invitation: '加入单位', forgotPassword: '忘记密码', resetPassword: '设置新密码',
  directory: '服务机构与技术经理人', register: '单位注册', registrations: '待审核的单位',
}
export default {
  organisationKind: { ENTERPRISE: '企业', INSTITUTE: '高校院所', OPERATION_CENTRE: '运营中心', FINANCIER: '金融机构', SERVICE_AGENCY: '服务机构', AUTHORITY: '主管部门' },
  role: { OWNER: '管理员', EDITOR: '编辑', VIEWER: '查看', OPERATOR: '平台运营' },
  permission: {
    READ_OWN: '读取本单位的内容', MANAGE_MEMBERS: '管理成员', EDIT_PROFILE: '维护单位主页', VERIFY_ORGANISATION: '审核单位', PUBLISH_LICENCE: '发布专利许可',
    POST_NEED: '发布需求', FOLLOW_DEAL: '推进对接', RUN_CAMPAIGN: '开展对接活动', IMPORT_LISTINGS: '批量导入', READ_IMPORTS: '查看导入记录', SET_TARGETS: '设定目标', OPERATE: '平台运维',
    ANSWER_MATCH: '答复匹配', CONFIRM_CLAIM: '确认许可认领人', DECIDE_DUPLICATE: '判定许可是否重复', TAKE_LICENCE: '获得许可（通知、付款、备案）', READ_STOCK: '查看存量专利', KEEP_STOCK: '登记和修改存量专利', ASSESS_STOCK: '评估存量专利',
    PROMOTE_STOCK: '推广存量专利', SET_TIERS: '修改分层标准', GIVE_FILES: '批量导入', READ_AUDIT: '查看审计', SEE_CONTACT: '查看对接联系方式',
  },
  account: {
    who: '登录后可管理账号。', organisations: '我所属的单位', actingFor: '当前身份', actFor: '切换到此单位', noOrganisation: '您还不属于任何单位。', password: '修改密码',
    current: '当前密码', newPassword: '新密码', passwordHint: '10 个字符以上，可以是一句话。', changePassword: '修改密码', passwordDone: '密码已修改，其他设备上的登录已结束。',
    sessions: '登录中的设备', device: '{browser}，{system}', thisBrowser: '本浏览器', unknownBrowser: '未知浏览器', sessionTimes: '{from} 登录，至 {to} 有效', endSession: '退出', endOthers: '退出其他所有设备',
    tokens: '访问令牌', tokensLead: '令牌让您自己的系统通过接口代您工作。它只能做您选定的事，离开单位、撤销或到期后立即失效。', tokenTimes: '有效至 {until}，最近使用：{used}',
    never: '从未', revoke: '撤销', secret: '请立即保存，此令牌不会再次显示：', tokenName: '用途', tokenNameHint: '例如：科研管理系统', tokenMay: '允许', tokenDays: '有效天数', tokenFirst: '先选择允许做的事', makeToken: '新建令牌',
  },
  oidc: { with: '使用{name}登录', failed: '统一身份登录未成功，请重试或使用密码登录。', unknown: '您在本门户还没有账号，请先注册单位或联系本单位管理员邀请。' },
  members: {
    who: '登录后可查看本单位成员。', roleOf: '{name}的角色', remove: '移出', invite: '邀请成员', inviteLead: '对方会收到一封邮件，打开其中的链接即可加入，14 天内有效。',
    invited: '已向 {address} 发出邀请。', address: '邮箱', role: '角色', roleHint: '查看：只读；编辑：可发布和修改；管理员：还可管理成员。', send: '发送邀请', open: '未接受的邀请',
    until: '{day}前有效', withdraw: '撤回',
    leave: '退出本单位', leaveSure: '退出后不能再代表本单位办理事项，确定退出？', leaveYes: '退出', leaveNo: '取消',
  },
  invitation: {
    lead: '“{organisation}”邀请您以“{role}”角色加入，{day}前有效。', signIn: '邮箱 {address} 已有账号，请先登录，再打开此链接。', as: '您将以“{name}”的身份加入。',
    name: '姓名', accept: '接受邀请',
  },
  reset: {
    lead: '请填写登录账号，我们会向其邮箱发送重置链接。', ask: '发送重置邮件', asked: '如果该账号存在，重置邮件已经发出，2 小时内有效。请留意垃圾邮件箱。',
    set: '设置新密码', done: '新密码已生效，所有设备上的登录已结束。',
  },
  register: {
    lead: '注册后由所在地主管部门或平台运营方审核，审核前可完善单位主页、邀请成员。', name: '单位名称', code: '统一社会信用代码', codeHint: '18 位，最后一位为校验码。', kind: '单位类型',
    region: '所在地区', regionHint: '请选到区县或城市。', address: '管理员邮箱', addressHint: '我们会向此邮箱发送链接，用来设置管理员的账号。', do: '提交注册', another: '注册另一个单位',
    doneHere: '已提交，等待审核。您现在可以在账号页面切换到该单位。', doneMail: '已提交，等待审核。请打开发往 {address} 的邮件，设置管理员账号。',
  },
  registrations: { lead: '请核对单位名称、统一社会信用代码和所在地区。', who: '主管部门与平台运营方可审核单位。', verify: '通过', refuse: '不通过', none: '没有待审核的单位。' },
  verification: { PENDING: '该单位的注册正在等待审核。', REFUSED: '该单位的注册未通过审核。', VERIFIED: '已审核' },
  profile: {
    edit: '编辑', stop: '取消编辑', about: '单位简介', noIntro: '尚未填写。', website: '网址', chains: '所在产业链', contact: '联系方式', contactHidden: '仅本单位可见',
    contactHint: '填写一次，发布许可和需求时自动带出；不公开，仅在对接双方之间按规则展示。', contactName: '联系人', phone: '电话', mail: '邮箱', post: '通信地址', nameEn: '英文名称',
    park: '所在园区', noPark: '不在园区', save: '保存', labels: '资质标签', label: '标签', confirmed: '已核实', stated: '自行申报', valid: '{from}至{to}', from: '有效期自', until: '至',
    evidence: '证书号或公告', addLabel: '添加标签', removeLabel: '移除', confirm: '核实', offers: '对外服务', offersLead: '公开显示在服务机构与技术经理人名录中。',
    person: '技术经理人姓名', personHint: '以单位名义提供服务的，请留空。', qualification: '资质', services: '服务项目', offer: '说明', servicesFirst: '先选择服务项目', addOffer: '添加', removeOffer: '移除最后一条',
  },
  directory: {
    lead: '代理、评估、导航、撮合、融资……找到能帮您的机构和人。', words: '关键词', service: '服务项目', whom: '机构或个人', any: '不限', organisations: '服务机构', managers: '技术经理人',
    total: '共 {n} 条', none: '没有符合条件的条目，请减少筛选条件。', before: '上一页', next: '下一页',
  },
}
