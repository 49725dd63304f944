import { answer, api, once } from './client'
import type { components } from './schema'
import type { FeeWritten, Permission } from './shapes'

type Described = components['schemas']
export type StockPatent = Described['StockView']
export type Library = Described['Library']
export type OfTiers = Described['OfTiers']
export type Line = Described['TierLine']
export type Counts = Described['Counts']
export type Assessment = Described['Assessment']
export type Marks = Required<Pick<Described['AssessmentForm'], 'maturityEvidence' | 'fitEvidence' | 'prospectEvidence'>> & Described['AssessmentForm']
export type Setting = Described['TierSetting']
export type Promotion = Described['Promotion']
export type StockLicence = Described['StockLicence']
/** A form has every field, be it empty; the portal takes less. */
export type Entry = Required<Omit<Described['StockForm'], 'version' | 'grantedOn' | 'endsOn' | 'nodes'>> & Pick<Described['StockForm'], 'version' | 'grantedOn' | 'endsOn' | 'nodes'>
export type Tier = NonNullable<Library['tier']>
export type Willing = Library['willingness'][number]
export type Answered = NonNullable<Described['Sending']['answer']>
export const WILLING: Willing[] = ['LICENCE', 'TRANSFER', 'EQUITY', 'JOINT_DEVELOPMENT', 'OWN_USE', 'NONE']
export const ANSWERS: Answered[] = ['INTERESTED', 'LATER', 'NOT_FOR_US']
export const TIERS = ['A', 'B', 'C', 'NONE'] as const

export const READ_STOCK = 'READ_STOCK' as Permission
export const KEEP_STOCK = 'KEEP_STOCK' as Permission
export const ASSESS_STOCK = 'ASSESS_STOCK' as Permission
export const PROMOTE_STOCK = 'PROMOTE_STOCK' as Permission
export const SET_TIERS = 'SET_TIERS' as Permission

/** Filters as the address has them; several values of one are told apart by commas. */
export type Filters = Record<string, string | undefined>
type Asked = Described['StockRequest']
const at = (id: string) => ({ path: { id } })
/** The portal reads what the address holds, and says what it does not understand. */
const wanted = (asked: Filters) => asked as unknown as Asked

const ROOT = '/api/v1/stock-patents'
export const stockPatents = (asked: Filters, page: number, size: number) =>
  answer(api.GET(ROOT, { params: { query: { ...wanted(asked), page, size } } }))
export const stockCounts = (asked: Filters) => answer(api.GET(`${ROOT}/dashboard`, { params: { query: wanted(asked) } }))
export const stockPatent = (id: string) => answer(api.GET(`${ROOT}/{id}`, { params: at(id) }))
export const enterStock = (body: Entry, key: string) => answer(api.POST(ROOT, { params: once(key), body }))
export const reviseStock = (id: string, body: Entry, key: string) => answer(api.PUT(`${ROOT}/{id}`, { params: { ...at(id), ...once(key) }, body }))
export const assessmentsOf = (id: string) => answer(api.GET(`${ROOT}/{id}/assessments`, { params: at(id) }))
export const assess = (id: string, body: Marks, key: string) =>
  answer(api.POST(`${ROOT}/{id}/assessments`, { params: { ...at(id), ...once(key) }, body }))
export const keepTier = (id: string, body: { tier?: Tier; reason: string }, key: string) =>
  answer(api.PUT(`${ROOT}/{id}/tier`, { params: { ...at(id), ...once(key) }, body }))
export const stockFile = (format: 'csv' | 'xlsx', asked: Filters) =>
  `${ROOT}/export.${format}?${new URLSearchParams(Object.entries(asked).filter((e): e is [string, string] => !!e[1]))}`
export const registerStock = (body: Described['PlatformRegistration'], key: string) =>
  answer(api.POST(`${ROOT}/registrations`, { params: once(key), body }))
/** Fee terms are told apart by their mode, which the description names otherwise than the portal does. */
export const declareStock = (body: Omit<Described['StockTerms'], 'feeTerms'> & { feeTerms: FeeWritten }, key: string) =>
  answer(api.POST('/api/v1/licences/from-stock', { params: once(key) as never, body: body as Described['StockTerms'] }))

export const tiers = () => answer(api.GET('/api/v1/stock-tiers'))
export const setTiers = (body: Described['TierForm'], key: string) => answer(api.POST('/api/v1/stock-tiers', { params: once(key), body }))

export const promotions = (page: number) => answer(api.GET('/api/v1/promotions', { params: { query: { page, size: 20 } } }))
export const promotion = (id: string) => answer(api.GET('/api/v1/promotions/{id}', { params: at(id) }))
export const promoted = (id: string, page: number) =>
  answer(api.GET('/api/v1/promotions/{id}/patents', { params: { ...at(id), query: { page, size: 20 } } }))
export const makePromotion = (body: { title: string; filter: Partial<Asked> }, key: string) =>
  answer(api.POST('/api/v1/promotions', { params: once(key), body: body as Described['PromotionForm'] }))
export const sendPromotion = (id: string, body: Described['SendingForm'], key: string) =>
  answer(api.POST('/api/v1/promotions/{id}/sendings', { params: { ...at(id), ...once(key) }, body }))
export const answerPromotion = (id: string, sending: string, body: { answer: Answered; note: string }, key: string) =>
  answer(api.POST('/api/v1/promotions/{id}/sendings/{sending}/answer', { params: { path: { id, sending }, ...once(key) }, body }))
export const promotionFile = (id: string, format: 'csv' | 'xlsx') => `/api/v1/promotions/${id}/export.${format}`
