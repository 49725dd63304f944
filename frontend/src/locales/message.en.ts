/** Texts of messages, audit, contact and personal data; keys as in message.zh.ts. */
import deeds from './deeds.en'
import fields from './fields.en'

export const titles = {
  messages: 'Messages', messagePreferences: 'How I am told', unsubscribe: 'No more mails of this kind', deliveries: 'Mail sent',
  audit: 'Audit', contactLooks: 'Who saw my contact', personalData: 'My personal data',
}
export const message = {
  mark: 'Messages', unreadOf: 'unread', who: 'Please sign in first.', operator: 'For the operator of the portal only.',
  unread: '{n} unread message | {n} unread messages', onlyUnread: 'Unread only', readAll: 'Mark all as read', read: 'Mark as read', isRead: 'Read',
  none: 'No messages yet. You are told here when a deal, a licence or an import moves on.', noneUnread: 'Nothing unread.',
  kind: { DEALS: 'Deals', MATCHES: 'Matches', LICENCES: 'Licences', IMPORTS: 'Imports', MEMBERS: 'Members', TARGETS: 'Targets' },
  kindHint: {
    DEALS: 'Interests, answers, conclusions, refusals, and looks at your contact data', MATCHES: 'What a campaign found for your organisation, one message per run', LICENCES: 'Suspended, restored, withdrawn, taken up',
    IMPORTS: 'A file that you sent has been read', MEMBERS: 'A new member joined (told to owners)', TARGETS: 'A forecast misses its target',
  },
  channel: { MAIL: 'In the portal and by mail', PORTAL: 'In the portal only', NONE: 'Not at all' },
  preferencesLead: 'Choose per kind of message. Mails for a new password and invitations come in any case.', mailOff: 'This portal sends no mail; messages are shown here only.',
  language: 'Language of mails', zh: 'Chinese (中文)', en: 'English', quietFrom: 'Quiet from', quietUntil: 'Quiet until', quietHint: 'China time; mail waits until the end. Leave both empty for none',
  keep: 'Save', keeping: 'Saving…', kept: 'Saved',
  unsubscribeLead: 'Press the button and no more mails of this kind are sent to you. The messages in the portal stay.', unsubscribe: 'No more mails of this kind', unsubscribed: 'No more mails about “{kind}” will be sent to you. The messages in the portal stay.',
  deliveriesLead: 'A mail whose outcome is unknown may have arrived. The portal never sends it again by itself: you decide.',
  what: 'Mail', state: 'State', problem: 'Why', changed: 'When', act: 'Action', resend: 'Send again',
  delivery: { MESSAGE: 'Message', PASSWORD_RESET: 'New password', INVITATION: 'Invitation' },
  because: { MAIL_OFF: 'Mail was off then', NOT_WANTED: 'No longer wanted', erased: 'The recipient was erased' },
  deliveryState: { DUE: 'Due', SENDING: 'Being sent', SENT: 'Sent', UNKNOWN: 'Outcome unknown', FAILED: 'Failed' },
}
export const audit = {
  deed: deeds, name: fields, yes: 'yes', no: 'no',
  lead: 'Who did what to what, when, and what was before. An authority sees its region, the operator everything; it is read from the event log, to which facts are only added.', who: 'The audit trail is for authorities and the operator.',
  type: 'What was done', any: 'Any', actor: 'By whom', subject: 'To what', idHint: 'Its id', from: 'From', to: 'To', search: 'Search', export: 'Download as a table (CSV)',
  lines: 'Records', none: 'Nothing was found.', more: 'Earlier ones', seq: 'No. {n}', erased: '(erased)', operator: '(no name)', nobody: '(not signed in)', portal: 'The portal itself: {part}',
  sameThing: 'Same thing', samePerson: 'Same person', changes: '{n} change | {n} changes', facts: 'Facts', field: 'Field', before: 'Before', after: 'After',
}
export const contact = {
  title: 'Contact', hint: 'Contact data is shown to a side that stated an interest. Each look is written down: the other side sees who looked, and when.', look: 'Show whom to call', nobody: 'The other side has left no contact yet.',
  lead: 'Each time the other side of a deal looks at your contact data, it is written down here.', total: '{n} look | {n} looks', none: 'Nobody has looked yet.',
}
export const personal = {
  take: 'Take it along', takeHint: 'Everything that the portal keeps about you: account, memberships, sign-ins, messages and how they arrive, whose contact you looked at, and what you did according to the log.', download: 'Download (JSON)',
  erase: 'Erase my account', eraseHint: 'Account, sign-ins, messages and memberships are deleted at once and can’t be brought back. Log and ledger stay, and your name is in neither.', login: 'Type your login to confirm', loginHint: 'Exactly as you sign in', doErase: 'Erase my account', gone: 'The account is erased; your personal data is gone.',
}
