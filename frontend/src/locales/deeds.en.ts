/** What the events of the audit are called. */
export default {
  LicenceDrafted: 'Licence drafted', LicenceRevised: 'Licence revised', LicencePublished: 'Licence published', LicenceWithdrawn: 'Licence withdrawn', LicenceExpired: 'Licence ended', LicenceSuspended: 'Licence suspended', LicenceRestored: 'Licence restored', LicenceHeldBack: 'Licence held back',
  LicenceImported: 'Licence imported', LicenceImportUndone: 'Imported licence undone', LicenceClaimed: 'Licence claimed', ClaimantConfirmed: 'Claimant confirmed', LicenceDuplicateDecided: 'Duplicate decided',
  UptakeNoticeGiven: 'Licence notice given', UptakeNoticeTakenBack: 'Licence notice taken back', UptakeRecorded: 'Licence concluded', UptakeFiled: 'Payment or recordal entered',
  NeedDrafted: 'Need drafted', NeedRevised: 'Need revised', NeedPublished: 'Need published', NeedWithdrawn: 'Need withdrawn', NeedClosed: 'Need closed', NeedImportUndone: 'Imported need undone',
  DealBegun: 'Deal begun', DealNegotiated: 'Deal in negotiation', DealConcluded: 'Deal concluded', DealDeclined: 'Deal declined', ContactShown: 'Contact looked at', MatchStored: 'Match stored', CampaignFounded: 'Campaign founded', CampaignRunStarted: 'Campaign run started', CampaignRunEnded: 'Campaign run ended',
  StockPatentSurveyed: 'Stock patent entered', StockPatentRevised: 'Stock patent revised', StockPatentAssessed: 'Stock patent assessed', StockTierChanged: 'Stock patent changed tier', StockTierSettingChanged: 'Tier setting changed', StockPatentRegistered: 'Registered on the national platform', PromotionListMade: 'Promotion list made', PromotionSent: 'Promotion list sent', PromotionAnswered: 'Promotion list answered',
  ImportReceived: 'File received', ImportMapped: 'Columns of an import named', ImportApplied: 'Import applied', Imported: 'Import done', ImportUndoBegun: 'Import undone',
  OrganisationRegistered: 'Organisation registered', OrganisationVerified: 'Organisation verified', OrganisationRefused: 'Organisation refused', ProfileChanged: 'Profile changed', LabelsStated: 'Labels stated', LabelConfirmed: 'Label confirmed',
  MemberInvited: 'Member invited', InvitationWithdrawn: 'Invitation withdrawn', MemberJoined: 'Member joined', MemberRemoved: 'Member removed', RoleChanged: 'Role changed',
  PasswordChanged: 'Password changed', PasswordResetAsked: 'Password reset asked', IdentityLinked: 'Identity linked', ApiTokenMade: 'API token made', ApiTokenRevoked: 'API token revoked', AccountErased: 'Account erased', MailResent: 'Mail resent',
}
