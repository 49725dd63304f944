import { answer, api, once } from './client'
import type { components } from './schema'

export type Message = components['schemas']['MessageView']
export type MessageKind = Message['kind']
export type Channel = 'MAIL' | 'PORTAL' | 'NONE'
export const KINDS: MessageKind[] = ['DEALS', 'MATCHES', 'LICENCES', 'IMPORTS', 'MEMBERS', 'TARGETS']
export const CHANNELS: Channel[] = ['MAIL', 'PORTAL', 'NONE']
export interface Wishes {
  channels: Record<string, Channel>
  language: 'ZH' | 'EN'
  quietFrom?: string
  quietUntil?: string
}
export type Delivery = components['schemas']['Delivery']

export const messages = (unread: boolean, page: number) =>
  answer(api.GET('/api/v1/messages', { params: { query: { unread, page, size: 20 }, header: {} as never } }))
export const unread = async () => (await answer(api.GET('/api/v1/messages', { params: { query: { size: 1 }, header: {} as never } }))).unread
export const markRead = (id: string) => answer(api.POST('/api/v1/messages/{id}/read', { params: { path: { id } } }))
export const markAllRead = (until?: string) => answer(api.POST('/api/v1/messages/read-all', { params: { query: { until } } }))

export const wishes = () => answer(api.GET('/api/v1/message-preferences'))
export const wish = (body: Wishes) => answer(api.PUT('/api/v1/message-preferences', { body: body as never }))
export const unsubscribe = (token: string) => answer(api.POST('/api/v1/unsubscribe/{token}', { params: { path: { token } } }))

export const deliveries = (page: number) => answer(api.GET('/api/v1/deliveries', { params: { query: { page, size: 50 } } }))
export const resend = (id: string, key: string) => answer(api.POST('/api/v1/deliveries/{id}/resend', { params: { path: { id }, ...once(key) } }))
