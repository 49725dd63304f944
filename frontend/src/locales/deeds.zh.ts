/** 审计中各类事件的说法。 */
export default {
  LicenceDrafted: '起草许可', LicenceRevised: '修改许可', LicencePublished: '发布许可', LicenceWithdrawn: '撤回许可', LicenceExpired: '许可到期', LicenceSuspended: '许可暂停', LicenceRestored: '许可恢复', LicenceHeldBack: '许可暂缓展示',
  LicenceImported: '导入许可', LicenceImportUndone: '撤销导入的许可', LicenceClaimed: '认领许可', ClaimantConfirmed: '确认认领人', LicenceDuplicateDecided: '判定是否重复',
  UptakeNoticeGiven: '发出许可通知', UptakeNoticeTakenBack: '撤回许可通知', UptakeRecorded: '达成许可', UptakeFiled: '登记付款或备案',
  FinancingNeedDrafted: '起草融资需求', FinancingNeedRevised: '修改融资需求', FinancingNeedPublished: '发布融资需求', FinancingNeedMet: '融资需求已满足', FinancingNeedClosed: '关闭融资需求', FinancingNeedWithdrawn: '撤回融资需求',
  FinanceProductDrafted: '起草金融产品', FinanceProductRevised: '修改金融产品', FinanceProductPublished: '发布金融产品', FinanceProductWithdrawn: '撤回金融产品',
  NeedDrafted: '起草需求', NeedRevised: '修改需求', NeedPublished: '发布需求', NeedWithdrawn: '撤回需求', NeedMet: '需求已满足', NeedClosed: '需求结束', NeedImportUndone: '撤销导入的需求',
  ConditionNeedDrafted: '起草条件需求', ConditionNeedRevised: '修改条件需求', ConditionNeedPublished: '发布条件需求', ConditionNeedMet: '条件需求已满足', ConditionNeedClosed: '条件需求关闭', ConditionNeedWithdrawn: '撤回条件需求', OfferDrafted: '起草供给', OfferRevised: '修改供给', OfferPublished: '发布供给', OfferMet: '供给已满足', OfferClosed: '供给关闭', OfferWithdrawn: '撤回供给',
  DealBegun: '发起对接', DealNegotiated: '开始洽谈', DealConcluded: '对接达成', DealDeclined: '对接谢绝', ContactShown: '查看联系方式', MatchAnswered: '答复匹配', MatchAnswerTakenBack: '改变对匹配的答复', MatchReminded: '提醒答复匹配', MatchUnanswered: '匹配未获答复', MatchStored: '记下匹配', CampaignFounded: '创建对接活动', CampaignRunStarted: '开始运行活动', CampaignRunEnded: '活动运行结束',
  EvidenceAttached: '添加凭证', EvidenceWithdrawn: '撤回凭证',
  StockImportUndone: '撤销导入的存量专利', LicenceMarkedDuplicate: '标为重复许可', LicenceUnmarkedDuplicate: '取消重复标记', LicenceDuplicateReturned: '重复许可恢复展示', LegalStateTold: '更新法律状态', LegalStateTakenBack: '撤销导入的法律状态', StockMarksTakenBack: '撤销导入的评分', ImportEnded: '导入完成', ImportFailed: '导入失败', UptakeFeeDue: '许可费到期', UptakePaid: '登记付款',
  StockPatentSurveyed: '登记存量专利', StockPatentRevised: '修改存量专利', StockPatentAssessed: '评估存量专利', StockTierChanged: '存量专利调整层级', StockTierSettingChanged: '修改分层标准', StockPatentRegistered: '登记到导航平台', PromotionListMade: '生成推广清单', PromotionSent: '发送推广清单', PromotionAnswered: '答复推广清单',
  ImportReceived: '上传文件', ImportMapped: '指定导入的列', ImportApplied: '确认导入', Imported: '导入完成', ImportUndoBegun: '撤销导入',
  OrganisationRegistered: '单位注册', OrganisationVerified: '单位通过审核', OrganisationRefused: '单位未通过审核', ProfileChanged: '修改单位主页', LabelsStated: '填报资质标签', LabelConfirmed: '确认资质标签',
  MemberInvited: '邀请成员', InvitationWithdrawn: '撤回邀请', MemberJoined: '成员加入', MemberRemoved: '移出成员', RoleChanged: '调整角色',
  PasswordChanged: '修改密码', PasswordResetAsked: '申请重置密码', IdentityLinked: '关联登录身份', ApiTokenMade: '新建访问令牌', ApiTokenRevoked: '撤销访问令牌', AccountErased: '注销账号', MailResent: '重发邮件',
  ChainRevised: '修订产业链', LicenceReclassified: '许可重新归类', NeedReclassified: '需求重新归类', StockPatentReclassified: '存量专利重新归类', FinancingNeedReclassified: '融资需求重新归类', ConditionNeedReclassified: '条件需求重新归类', OfferReclassified: '条件供给重新归类',
}
