import { answer, api, once } from './client'
import type { LabelDraft, MemberRole, OfferDraft, Permission, ProfileDraft, Registration } from './shapes'

const of = (id: string) => ({ path: { id } })

export const account = () => answer(api.GET('/api/v1/account'))
export const actFor = (organisation: string) => answer(api.PUT('/api/v1/session/organisation', { body: { organisation } }))
export const changePassword = (body: { current: string; password: string }) => answer(api.PUT('/api/v1/account/password', { body }))
export const forgotPassword = (login: string) => answer(api.POST('/api/v1/password-resets', { body: { login } }))
export const resetPassword = (token: string, password: string) =>
  answer(api.POST('/api/v1/password-resets/{token}', { params: { path: { token } }, body: { password } }))

export const sessions = () => answer(api.GET('/api/v1/sessions'))
export const endSession = (id: string) => answer(api.DELETE('/api/v1/sessions/{id}', { params: of(id) }))
export const endOtherSessions = () => answer(api.DELETE('/api/v1/sessions'))

export const tokens = () => answer(api.GET('/api/v1/tokens'))
export const makeToken = (body: { name: string; permissions: Permission[]; days?: number }) => answer(api.POST('/api/v1/tokens', { body }))
export const revokeToken = (id: string) => answer(api.DELETE('/api/v1/tokens/{id}', { params: of(id) }))

export const members = (id: string) => answer(api.GET('/api/v1/organisations/{id}/members', { params: of(id) }))
export const changeRole = (id: string, account: string, role: MemberRole, key: string) =>
  answer(api.PUT('/api/v1/organisations/{id}/members/{account}', { params: { path: { id, account }, ...once(key) }, body: { role } }))
export const removeMember = (id: string, account: string, key: string) =>
  answer(api.DELETE('/api/v1/organisations/{id}/members/{account}', { params: { path: { id, account }, ...once(key) } }))
export const leaveOrganisation = (id: string, key: string) =>
  answer(api.DELETE('/api/v1/organisations/{id}/membership', { params: { ...of(id), ...once(key) } }))
export const invitations = (id: string) => answer(api.GET('/api/v1/organisations/{id}/invitations', { params: of(id) }))
export const invite = (id: string, body: { address: string; role: MemberRole }, key: string) =>
  answer(api.POST('/api/v1/organisations/{id}/invitations', { params: { ...of(id), ...once(key) }, body }))
export const withdrawInvitation = (id: string, invitation: string, key: string) =>
  answer(api.DELETE('/api/v1/organisations/{id}/invitations/{invitation}', { params: { path: { id, invitation }, ...once(key) } }))
export const invitation = (token: string) => answer(api.GET('/api/v1/invitations/{token}', { params: { path: { token } } }))
export const acceptInvitation = (token: string, body: { displayName?: string; password?: string }) =>
  answer(api.POST('/api/v1/invitations/{token}', { params: { path: { token } }, body }))

export const register = (body: Registration) => answer(api.POST('/api/v1/organisations', { body }))
export const registrations = () => answer(api.GET('/api/v1/organisations/waiting'))
export const decideRegistration = (id: string, verdict: 'VERIFIED' | 'REFUSED', key: string) =>
  answer(api.POST('/api/v1/organisations/{id}/verification', { params: { ...of(id), ...once(key) }, body: { verdict } }))

export const profile = (id: string) => answer(api.GET('/api/v1/organisations/{id}/profile', { params: of(id) }))
export const saveProfile = (id: string, body: ProfileDraft, key: string) =>
  answer(api.PUT('/api/v1/organisations/{id}/profile', { params: { ...of(id), ...once(key) }, body }))
export const saveLabels = (id: string, labels: LabelDraft[], key: string) =>
  answer(api.PUT('/api/v1/organisations/{id}/labels', { params: { ...of(id), ...once(key) }, body: { labels } }))
export const confirmLabel = (id: string, label: string, key: string) =>
  answer(api.POST('/api/v1/organisations/{id}/labels/{label}/confirm', { params: { path: { id, label }, ...once(key) } }))
export const saveOffers = (id: string, offers: OfferDraft[], key: string) =>
  answer(api.PUT('/api/v1/organisations/{id}/offers', { params: { ...of(id), ...once(key) }, body: { offers } }))
export const organisationChoices = () => answer(api.GET('/api/v1/organisation-choices'))

export interface DirectoryQuery {
  q?: string
  kind?: 'ENTERPRISE' | 'INSTITUTE' | 'OPERATION_CENTRE' | 'FINANCIER' | 'SERVICE_AGENCY' | 'AUTHORITY'
  region?: string
  service?: string
  managers?: boolean
  page?: number
  size?: number
}
export const directory = (query: DirectoryQuery) => answer(api.GET('/api/v1/directory', { params: { query } }))
