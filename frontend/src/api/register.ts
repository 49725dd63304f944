import { answer, api, once } from './client'
import type { components } from './schema'
import type { Permission } from './shapes'

type Described = components['schemas']
export type RegisterRecord = Described['RecordView']
export type RecordType = Described['RecordType']
export type TypeView = Described['TypeView']
export type TypeField = Described['TypeField']
export type Forms = Described['RegisterForms']
export type RecordLine = Described['RecordLine']
export type Acceptances = Described['Acceptances']
export type Deed = RegisterRecord['deeds'][number]
export type State = RegisterRecord['state']
export type Draft = Described['RecordForm']
export const STATES: State[] = ['ENTERED', 'RETURNED', 'ACCEPTED', 'CANCELLED']
export const SORTS = ['newest', 'latest', 'earliest', 'type', 'place'] as const

export const ENTER_RECORD = 'ENTER_RECORD' as Permission
export const KEEP_REGISTER = 'KEEP_REGISTER' as Permission
export const JUDGE_RECORD = 'JUDGE_RECORD' as Permission

/** Filters as the address has them. */
export type Filters = Record<string, string | undefined>
const at = (id: string) => ({ path: { id } })
/** The portal reads what the address holds, and says what it does not understand. */
const wanted = (asked: Filters) => asked as Record<string, never>

const ROOT = '/api/v1/register-records'
export const forms = () => answer(api.GET('/api/v1/register-types'))
export const records = (asked: Filters, page: number, size: number) => answer(api.GET(ROOT, { params: { query: { ...wanted(asked), page, size } } }))
export const record = (id: string) => answer(api.GET(`${ROOT}/{id}`, { params: at(id) }))
export const historyOf = (id: string) => answer(api.GET(`${ROOT}/{id}/history`, { params: at(id) }))
export const enter = (body: Draft, key: string) => answer(api.POST(ROOT, { params: once(key), body }))
export const revise = (id: string, body: Draft, key: string) => answer(api.PUT(`${ROOT}/{id}`, { params: { ...at(id), ...once(key) }, body }))
const step = (id: string, key: string) => ({ ...at(id), ...once(key) })
export const withdraw = (id: string, reason: string, key: string) => answer(api.POST(`${ROOT}/{id}/withdraw`, { params: step(id, key), body: { reason } }))
export const accept = (id: string, key: string) => answer(api.POST(`${ROOT}/{id}/accept`, { params: step(id, key) }))
export const giveBack = (id: string, reason: string, key: string) => answer(api.POST(`${ROOT}/{id}/return`, { params: step(id, key), body: { reason } }))
export const askCancellation = (id: string, reason: string, key: string) => answer(api.POST(`${ROOT}/{id}/cancellation`, { params: step(id, key), body: { reason } }))
export const decideCancellation = (id: string, agreed: boolean, key: string) =>
  answer(api.POST(`${ROOT}/{id}/cancellation/decision`, { params: step(id, key), body: { agreed } }))
export const acceptAll = (body: Described['RecordSelection'], key: string) => answer(api.POST(`${ROOT}/acceptances`, { params: once(key), body }))
export const recordFile = (format: 'csv' | 'xlsx', asked: Filters) =>
  `${ROOT}/export.${format}?${new URLSearchParams(Object.entries(asked).filter((e): e is [string, string] => !!e[1]))}`
