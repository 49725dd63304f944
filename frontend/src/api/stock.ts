import { answer, api, once } from './client'
import type { NodeWeight, Page, Permission } from './shapes'

export type Tier = 'A' | 'B' | 'C'
export type Willing = 'LICENCE' | 'TRANSFER' | 'EQUITY' | 'JOINT_DEVELOPMENT' | 'OWN_USE' | 'NONE'
export type Answered = 'INTERESTED' | 'LATER' | 'NOT_FOR_US'
export const WILLING: Willing[] = ['LICENCE', 'TRANSFER', 'EQUITY', 'JOINT_DEVELOPMENT', 'OWN_USE', 'NONE']
export const ANSWERS: Answered[] = ['INTERESTED', 'LATER', 'NOT_FOR_US']
export const TIERS = ['A', 'B', 'C', 'NONE'] as const

export const READ_STOCK = 'READ_STOCK' as Permission
export const KEEP_STOCK = 'KEEP_STOCK' as Permission
export const ASSESS_STOCK = 'ASSESS_STOCK' as Permission
export const PROMOTE_STOCK = 'PROMOTE_STOCK' as Permission
export const SET_TIERS = 'SET_TIERS' as Permission

/** What only the holder, centres and authorities see. */
export interface Library {
  patentees: string[]
  grantedOn?: string
  endsOn?: string
  note: string
  willingness: Willing[]
  nodesKept: boolean
  assessors: number
  maturity?: number
  fit?: number
  prospect?: number
  score?: number
  tier?: Tier
  reckoned?: Tier
  keptReason?: string
  setting?: number
  registeredOn?: string
  licence?: string
  inventors: string[]
}
export interface StockPatent {
  id: string
  version: number
  number: string
  kind: string
  title: string
  summary: string
  ipc: string[]
  holder: string
  holderName: string
  region: string
  nodes: NodeWeight[]
  legalState: { standing: string; asOf?: string }
  shown: boolean
  createdAt: string
  changedAt: string
  demonstration: boolean
  library?: Library
}
export interface OfTiers { total: number; a: number; b: number; c: number; none: number }
export interface Line { key: string; name: string; tiers: OfTiers }
export interface Counts { asOf: string; tiers: OfTiers; holders: Line[]; chains: Line[] }
export interface Assessment {
  id: string
  maturity: number
  fit: number
  prospect: number
  maturityEvidence: string
  fitEvidence: string
  prospectEvidence: string
  organisation: string
  organisationName: string
  at: string
}
export type Marks = Pick<Assessment, 'maturityEvidence' | 'fitEvidence' | 'prospectEvidence'> & { maturity?: number; fit?: number; prospect?: number }
export interface Setting {
  version: number
  maturityWeight: number
  fitWeight: number
  prospectWeight: number
  tierA: number
  tierB: number
  reason: string
  at: string
}
export interface Tiers {
  settings: Setting[]
  retiering?: { setting: number; total: number; done: number; changed: number; startedAt: string; endedAt?: string }
}
export interface Sending {
  id: string
  target?: string
  targetName?: string
  park?: string
  message: string
  sentAt: string
  answer?: Answered
  answerNote?: string
  answeredAt?: string
}
export interface Promotion {
  id: string
  title: string
  owner: string
  ownerName: string
  createdAt: string
  patents: number
  sendings: Sending[]
  demonstration: boolean
}
export interface StockLicence { stock: string; licence?: string; state?: string; refusals: { code: string; message: string; hint?: string }[] }
/** Filters as the address has them; several values of one are told apart by commas. */
export type Filters = Record<string, string | undefined>
export interface Entry {
  version?: number
  number: string
  title: string
  summary: string
  ipc: string[]
  inventors: string[]
  patentees: string[]
  grantedOn?: string
  endsOn?: string
  note: string
  willingness: Willing[]
  shown: boolean
}

/** The portal's description of these addresses is not generated into types yet: what they answer is written down above. */
interface Loose {
  GET(path: string, init?: object): Promise<{ data?: unknown; error?: unknown; response: Response }>
  POST(path: string, init?: object): Promise<{ data?: unknown; error?: unknown; response: Response }>
  PUT(path: string, init?: object): Promise<{ data?: unknown; error?: unknown; response: Response }>
}
const loose = api as unknown as Loose
const read = <T>(path: string, query: object = {}) => answer<T>(loose.GET(path, { params: { query } }) as never)
const post = <T>(path: string, body: unknown, key: string) => answer<T>(loose.POST(path, { params: once(key), body }) as never)
const put = <T>(path: string, body: unknown, key: string) => answer<T>(loose.PUT(path, { params: once(key), body }) as never)

const ROOT = '/api/v1/stock-patents'
export const stockPatents = (asked: Filters, page: number, size: number) => read<Page<StockPatent>>(ROOT, { ...asked, page, size })
export const stockCounts = (asked: Filters) => read<Counts>(`${ROOT}/dashboard`, asked)
export const stockPatent = (id: string) => read<StockPatent>(`${ROOT}/${id}`)
export const enterStock = (body: Entry, key: string) => post<StockPatent>(ROOT, body, key)
export const reviseStock = (id: string, body: Entry, key: string) => put<StockPatent>(`${ROOT}/${id}`, body, key)
export const assessmentsOf = (id: string) => read<{ items: Assessment[] }>(`${ROOT}/${id}/assessments`)
export const assess = (id: string, body: Marks, key: string) => post<StockPatent>(`${ROOT}/${id}/assessments`, body, key)
export const keepTier = (id: string, body: { tier?: Tier; reason: string }, key: string) => put<StockPatent>(`${ROOT}/${id}/tier`, body, key)
export const stockFile = (format: 'csv' | 'xlsx', asked: Filters) =>
  `${ROOT}/export.${format}?${new URLSearchParams(Object.entries(asked).filter((e): e is [string, string] => !!e[1]))}`
export const registerStock = (body: { ids: string[]; registeredOn: string; reference: string }, key: string) =>
  post<{ count: number }>(`${ROOT}/registrations`, body, key)
export const declareStock = (body: object, key: string) => post<{ published: number; items: StockLicence[] }>('/api/v1/licences/from-stock', body, key)

export const tiers = () => read<Tiers>('/api/v1/stock-tiers')
export const setTiers = (body: Partial<Setting>, key: string) => post<Setting>('/api/v1/stock-tiers', body, key)

export const promotions = (page: number) => read<Page<Promotion>>('/api/v1/promotions', { page, size: 20 })
export const promotion = (id: string) => read<Promotion>(`/api/v1/promotions/${id}`)
export const promoted = (id: string, page: number) => read<Page<StockPatent>>(`/api/v1/promotions/${id}/patents`, { page, size: 20 })
export const makePromotion = (body: { title: string; filter: object }, key: string) => post<Promotion>('/api/v1/promotions', body, key)
export const sendPromotion = (id: string, body: { organisation?: string; park?: string; message: string }, key: string) =>
  post<Promotion>(`/api/v1/promotions/${id}/sendings`, body, key)
export const answerPromotion = (id: string, sending: string, body: { answer: Answered; note: string }, key: string) =>
  post<Promotion>(`/api/v1/promotions/${id}/sendings/${sending}/answer`, body, key)
export const promotionFile = (id: string, format: 'csv' | 'xlsx') => `/api/v1/promotions/${id}/export.${format}`
