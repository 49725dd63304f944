import { answer, api, once } from './client'
import type { CostOf, Declared, Notice, Page, Pair, Uptake } from './shapes'
import type { components } from './schema'

type Form = components['schemas']['LicenceForm']
const at = (id: string) => ({ path: { id } })

/** Stores nothing, so it takes no idempotency key. */
export const check = (body: Declared, licence?: string, signal?: AbortSignal) =>
  answer(api.POST('/api/v1/licences/check', { params: { query: licence ? { licence } : {} }, body: body as Form, signal }))
export const draft = (body: Declared, key: string) => answer(api.POST('/api/v1/licences', { params: once(key), body: body as Form }))
export const revise = (id: string, body: Declared, key: string) =>
  answer(api.PUT('/api/v1/licences/{id}', { params: { ...at(id), ...once(key) }, body: body as Form }))
export const publish = (id: string, key: string) => answer(api.POST('/api/v1/licences/{id}/publish', { params: { ...at(id), ...once(key) } }))
export const withdraw = (id: string, key: string) => answer(api.POST('/api/v1/licences/{id}/withdraw', { params: { ...at(id), ...once(key) } }))
export const claim = (id: string, basis: 'STATUTORY' | 'BY_ANALOGY', key: string) =>
  answer(api.POST('/api/v1/licences/{id}/claim', { params: { ...at(id), ...once(key) }, body: { basis } }))
export const contact = (id: string) => answer(api.GET('/api/v1/licences/{id}/contact', { params: at(id) }))
export const licencesOf = (holder: string, page: number) =>
  answer(api.GET('/api/v1/licences', { params: { query: { holder, page, size: 20 } } }))

/** What a stock patent brings to its declaration: the fields of this form that are known of it. */
export async function ofStock(id: string): Promise<Declared> {
  const found = await fetch(`/api/v1/stock-patents/${encodeURIComponent(id)}/declaration`, { credentials: 'same-origin' })
  return found.ok ? ((await found.json()) as Declared) : {}
}

export const giveNotice = (id: string, body: { version: number; accepted: boolean; startsOn?: string; note: string }, key: string) =>
  answer(api.POST('/api/v1/licences/{id}/notices', { params: { ...at(id), ...once(key) }, body })) as Promise<Notice>
export const notices = () => answer(api.GET('/api/v1/uptake-notices', { params: { query: { size: 100 } } })) as Promise<Page<Notice>>
export const notice = (id: string) => answer(api.GET('/api/v1/uptake-notices/{id}', { params: at(id) })) as Promise<Notice>
export const takeBack = (id: string, key: string) =>
  answer(api.POST('/api/v1/uptake-notices/{id}/take-back', { params: { ...at(id), ...once(key) } })) as Promise<Notice>
export interface Payment {
  paidOn?: string
  paidFen?: number
}
export const concludeNotice = (id: string, body: Payment, key: string) =>
  answer(api.POST('/api/v1/uptake-notices/{id}/conclude', { params: { ...at(id), ...once(key) }, body })) as Promise<Uptake>

export const uptakes = () => answer(api.GET('/api/v1/uptakes', { params: { query: { size: 100 } } })) as Promise<Page<Uptake>>
export const uptake = (id: string) => answer(api.GET('/api/v1/uptakes/{id}', { params: at(id) })) as Promise<Uptake>
export const pay = (id: string, body: Payment, key: string) =>
  answer(api.POST('/api/v1/uptakes/{id}/payment', { params: { ...at(id), ...once(key) }, body })) as Promise<Uptake>
export const record = (id: string, body: { number: string; on?: string }, key: string) =>
  answer(api.POST('/api/v1/uptakes/{id}/recordal', { params: { ...at(id), ...once(key) }, body })) as Promise<Uptake>

export const cost = (id: string, query: { units?: number; salesFen?: number; profitFen?: number; years: number }, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/licences/{id}/cost', { params: { ...at(id), query }, signal })) as Promise<CostOf>

export const VERDICTS = ['OPEN', 'SAME', 'DIFFERENT'] as const
export const duplicates = (verdict: Pair['verdict']) =>
  answer(api.GET('/api/v1/licence-duplicates', { params: { query: { verdict, size: 20 } } })) as unknown as Promise<Page<Pair>>
export const decide = (id: string, same: boolean, key: string) =>
  answer(api.POST('/api/v1/licence-duplicates/{id}/decision', { params: { ...at(id), ...once(key) }, body: { same } }))
