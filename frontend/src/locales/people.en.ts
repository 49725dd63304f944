/** Texts of account, organisation and directory. */
export const titles = {
  account: 'My account', members: 'Members and invitations', organisation: 'Organisation', invitation: 'Join an organisation', forgotPassword: 'Forgotten password',
  resetPassword: 'Set a new password', directory: 'Agencies and technology managers', register: 'Register an organisation', registrations: 'Registrations to look at',
}
export default {
  organisationKind: { ENTERPRISE: 'Enterprise', INSTITUTE: 'Institute', OPERATION_CENTRE: 'Operation centre', FINANCIER: 'Financier', SERVICE_AGENCY: 'Service agency', AUTHORITY: 'Authority' },
  role: { OWNER: 'Owner', EDITOR: 'Editor', VIEWER: 'Viewer', OPERATOR: 'Operator' },
  permission: {
    READ_OWN: 'Read what is ours', MANAGE_MEMBERS: 'Manage members', EDIT_PROFILE: 'Edit the profile', VERIFY_ORGANISATION: 'Verify organisations', PUBLISH_LICENCE: 'Publish licences',
    POST_NEED: 'Post needs', FOLLOW_DEAL: 'Move deals on', RUN_CAMPAIGN: 'Run campaigns', IMPORT_LISTINGS: 'Import', READ_IMPORTS: 'See imports', SET_TARGETS: 'Set targets', OPERATE: 'Operate the portal',
    ANSWER_MATCH: 'Answer matches', CONFIRM_CLAIM: 'Confirm claimants', DECIDE_DUPLICATE: 'Decide on duplicates', TAKE_LICENCE: 'Take licences (notice, payment, recordal)', READ_STOCK: 'See stock patents', KEEP_STOCK: 'Enter and revise stock patents', ASSESS_STOCK: 'Assess stock patents',
    PROMOTE_STOCK: 'Promote stock patents', SET_TIERS: 'Set the tiers', GIVE_FILES: 'Import files', READ_AUDIT: 'Read the audit', SEE_CONTACT: 'See contacts of deals',
  },
  account: {
    who: 'Sign in to manage your account.', organisations: 'Organisations that I belong to', actingFor: 'Acting for it now', actFor: 'Act for it', noOrganisation: 'You belong to no organisation yet.',
    password: 'Password', current: 'Current password', newPassword: 'New password', passwordHint: 'Ten characters or more; a sentence will do.', changePassword: 'Change the password',
    passwordDone: 'Changed. You are signed out everywhere else.', sessions: 'Where I am signed in', device: '{browser}, {system}', thisBrowser: 'This browser', unknownBrowser: 'Unknown browser',
    sessionTimes: 'Since {from}, until {to}', endSession: 'Sign out there', endOthers: 'Sign out everywhere else', tokens: 'Tokens for machines',
    tokensLead: 'A token lets a system of yours work for you through the API. It may do what you choose and no more, and ends when you leave the organisation, revoke it, or its time is over.',
    tokenTimes: 'Until {until}; last used: {used}', never: 'never', revoke: 'Revoke', secret: 'Keep it now: this token is not shown again.', tokenName: 'What it is for', tokenNameHint: 'For example: our research database',
    tokenMay: 'It may', tokenDays: 'Days that it holds', tokenFirst: 'Choose first what it may do', makeToken: 'Make a token',
  },
  oidc: { with: 'Sign in with {name}', failed: 'That sign-in did not succeed. Try again, or use your password.', unknown: 'You have no account here yet. Register an organisation, or ask its owner to invite you.' },
  members: {
    who: 'Sign in to see who belongs to your organisation.', roleOf: 'Role of {name}', remove: 'Remove', invite: 'Invite somebody', inviteLead: 'They get a mail with a link that lets them in, valid for 14 days.',
    invited: 'An invitation is on its way to {address}.', address: 'Mail address', role: 'Role', roleHint: 'Viewers read, editors publish and change, owners manage members too.', send: 'Send the invitation',
    open: 'Not yet accepted', until: 'Valid until {day}', withdraw: 'Withdraw',
    leave: 'Leave this organisation', leaveSure: 'You can no longer act for it afterwards. Leave?', leaveYes: 'Leave', leaveNo: 'Stay',
  },
  invitation: {
    lead: '“{organisation}” asks you to join as {role}. Valid until {day}.', signIn: 'There is an account of {address}. Sign in with it, then open this link again.', as: 'You join as “{name}”.',
    name: 'Your name', accept: 'Accept',
  },
  reset: {
    lead: 'Give your login; a link to set a new password goes to its mail address.', ask: 'Send the mail', asked: 'If there is such an account, the mail is on its way. It is valid for two hours; look among the spam too.',
    set: 'Set the password', done: 'The new password holds. You are signed out everywhere.',
  },
  register: {
    lead: 'The authority of your region, or the operator, looks at it. Until then you can fill in the profile and invite members.', name: 'Name of the organisation', code: 'Unified social credit code',
    codeHint: '18 characters; the last one checks the others.', kind: 'Kind', region: 'Region', regionHint: 'Down to the district or city, please.', address: 'Mail address of its owner',
    addressHint: 'A link goes there, to set up the owner’s account.', do: 'Register', another: 'Register another organisation', doneHere: 'Sent; it waits to be looked at. You can act for it from now on: see your account.',
    doneMail: 'Sent; it waits to be looked at. Open the mail to {address} to set up the owner’s account.',
  },
  registrations: { lead: 'Compare name, credit code and region.', who: 'Authorities and the operator look at registrations.', verify: 'Verify', refuse: 'Refuse', none: 'No registration waits.' },
  verification: { PENDING: 'This organisation’s registration waits to be looked at.', REFUSED: 'This organisation’s registration was refused.', VERIFIED: 'Verified' },
  profile: {
    edit: 'Edit', stop: 'Stop editing', about: 'About', noIntro: 'Nothing said yet.', website: 'Web site', chains: 'Industry chains', contact: 'Contact', contactHidden: 'Seen by your organisation only',
    contactHint: 'Asked once and offered to every form. Not public: shown between the two sides of a deal, by its rules.', contactName: 'Name', phone: 'Phone', mail: 'Mail', post: 'Postal address', nameEn: 'Name in English',
    park: 'Park', noPark: 'In no park', save: 'Save', labels: 'Labels', label: 'Label', confirmed: 'Confirmed', stated: 'Stated by themselves', valid: '{from} to {to}', from: 'Valid from', until: 'Until',
    evidence: 'Certificate or announcement', addLabel: 'Add the label', removeLabel: 'Remove', confirm: 'Confirm', offers: 'What they offer', offersLead: 'Shown to everyone in the directory of agencies and technology managers.',
    person: 'Technology manager', personHint: 'Leave it empty for what the organisation itself offers.', qualification: 'Qualification', services: 'Services', offer: 'In words', servicesFirst: 'Choose the services first', addOffer: 'Add', removeOffer: 'Remove the last one',
  },
  directory: {
    lead: 'Agents, valuers, brokers, financing: who can help you.', words: 'Words', service: 'Service', whom: 'Who', any: 'Any', organisations: 'Agencies', managers: 'Technology managers',
    total: '{n} entry | {n} entries', none: 'Nothing fits. Remove a filter.', before: 'Previous', next: 'Next',
  },
}
