import { answer, api, once } from './client'
import type { components } from './schema'

export interface Pair {
  demand: string
  supply: string
  campaign?: string
}
export interface Conclusion {
  effectiveDate: string
  amountFen?: number
}
export type DeclineReason = components['schemas']['Decline']['reason']
export interface Declining {
  reason: DeclineReason
  note?: string
}
const at = (id: string, key: string) => ({ path: { id }, ...once(key) })

export const deals = (page = 1) => answer(api.GET('/api/v1/deals', { params: { query: { page, size: 50 } } }))
export const deal = (id: string) => answer(api.GET('/api/v1/deals/{id}', { params: { path: { id } } }))
export const begin = (body: Pair, key: string) => answer(api.POST('/api/v1/deals', { params: once(key), body }))
export const negotiate = (id: string, key: string) => answer(api.POST('/api/v1/deals/{id}/negotiate', { params: at(id, key) }))
export const conclude = (id: string, body: Conclusion, key: string) =>
  answer(api.POST('/api/v1/deals/{id}/conclude', { params: at(id, key), body }))
export const decline = (id: string, body: Declining, key: string) =>
  answer(api.POST('/api/v1/deals/{id}/decline', { params: at(id, key), body }))
