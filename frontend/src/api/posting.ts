import { answer, api, once } from './client'
import type { components } from './schema'

type Described = components['schemas']
/** A need for conditions, or an offer: written, read and ended alike. */
export type Posting = Described['PostingView']
export type PostingDraft = Described['PostingForm']
export type Condition = Posting['conditions'][number]
export type ConditionKind = Condition['kind']
export type Pricing = Posting['pricing']
export type Postings = 'condition-needs' | 'offers'

export const CONDITIONS: ConditionKind[] = ['FUNDS', 'SITE', 'PARTNER', 'EQUIPMENT', 'PILOT_PLANT', 'TESTING', 'TALENT', 'MARKET', 'SUPPORTING_FACILITIES']
export const RIGHTS: ConditionKind[] = ['TRADE_MARK', 'SOFTWARE_COPYRIGHT', 'PATENT_BUNDLE']
export const SPACES: ConditionKind[] = ['SITE', 'PILOT_PLANT', 'SUPPORTING_FACILITIES']
export const PRICINGS: Pricing[] = ['NEGOTIABLE', 'FREE', 'ONCE', 'PER_MONTH', 'PER_YEAR']
export const isSum = (pricing: Pricing) => pricing === 'ONCE' || pricing === 'PER_MONTH' || pricing === 'PER_YEAR'

const at = (id: string) => ({ path: { id } })
const below = <P extends string>(of: Postings, path: P) => `/api/v1/${of}${path}` as `/api/v1/offers${P}`

export const posting = (of: Postings, id: string) => answer(api.GET(below(of, '/{id}'), { params: at(id) }))
export const post = (of: Postings, body: PostingDraft, key: string) => answer(api.POST(below(of, ''), { params: once(key), body }))
export const revise = (of: Postings, id: string, body: PostingDraft, key: string) => answer(api.PUT(below(of, '/{id}'), { params: { ...at(id), ...once(key) }, body }))
