import { answer, api, once } from './client'
import type { components } from './schema'

export interface Pair {
  demand: string
  supply: string
  campaign?: string
  route?: string
}
export type DeclineReason = components['schemas']['Decline']['reason']
export type Part = NonNullable<components['schemas']['DealView']['part']>
export type CardOutcome = components['schemas']['CardAnswer']['outcome']
/** A step that is to be taken: amounts in fen, rates in basis points, dates as 2026-12-01. */
export interface Taking {
  step: string
  values?: Record<string, string>
  reason?: DeclineReason
  note?: string
  dueOn?: string
}
export interface DealFilter {
  route?: string
  part?: Part
  overdue?: boolean
}
const at = (id: string, key: string) => ({ path: { id }, ...once(key) })

export const deals = (filter: DealFilter = {}) => answer(api.GET('/api/v1/deals', { params: { query: { ...filter, size: 100 } } }))
export const deal = (id: string) => answer(api.GET('/api/v1/deals/{id}', { params: { path: { id } } }))
export const steps = (id: string) => answer(api.GET('/api/v1/deals/{id}/steps', { params: { path: { id } } }))
export const routes = () => answer(api.GET('/api/v1/deal-routes'))
export const begin = (body: Pair, key: string) => answer(api.POST('/api/v1/deals', { params: once(key), body }))
export const take = (id: string, body: Taking, key: string) => answer(api.POST('/api/v1/deals/{id}/steps', { params: at(id, key), body }))
export const nameSelf = (id: string, key: string) => answer(api.POST('/api/v1/deals/{id}/name', { params: at(id, key) }))
export const cards = (id: string) => answer(api.GET('/api/v1/deals/{id}/cards', { params: { path: { id } } }))
export const answerCard = (id: string, body: { days: number; outcome: CardOutcome; note?: string }, key: string) =>
  answer(api.POST('/api/v1/deals/{id}/cards', { params: at(id, key), body }))
export const person = (id: string) => answer(api.GET('/api/v1/deals/{id}/person', { params: { path: { id } } }))
export const entrust = (id: string, account: string | undefined, key: string) =>
  answer(api.PUT('/api/v1/deals/{id}/person', { params: at(id, key), body: account ? { account } : {} }))
