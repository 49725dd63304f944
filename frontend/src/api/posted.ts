import { answer, api, once } from './client'
import type { Ending } from './shapes'

/** What an organisation posts and ends in the same way: technology needs, needs for conditions, offers. */
export type Collection = 'needs' | 'condition-needs' | 'offers'
export type State = 'DRAFT' | 'OPEN' | 'MET' | 'CLOSED' | 'WITHDRAWN'
export const STATES: State[] = ['DRAFT', 'OPEN', 'MET', 'CLOSED', 'WITHDRAWN']
export interface Listed {
  state?: State
  q?: string
  sort?: string
  page?: number
  size?: number
}
/** What a list of one's own shows of any of them. */
export interface Posted {
  id: string
  state: State
  title: string
  region?: string
  deadline?: string
  changedAt: string
  publishedAt?: string
  endReason?: NonNullable<Ending['reason']>
  anonymous: boolean
  demonstration: boolean
}

const at = (id: string, key: string) => ({ path: { id }, ...once(key) })
/** The three have the same addresses below their own; one of them stands for all in the types. */
const below = <P extends string>(collection: Collection, path: P) => `/api/v1/${collection}${path}` as `/api/v1/needs${P}`

export const postedBy = (collection: Collection, holder: string, query: Listed) =>
  answer(api.GET(below(collection, ''), { params: { query: { holder, ...query } } })) as Promise<{ total: number; items: Posted[] }>
export const publishPosted = (c: Collection, id: string, key: string) => answer(api.POST(below(c, '/{id}/publish'), { params: at(id, key) }))
export const meetPosted = (c: Collection, id: string, body: Ending, key: string) => answer(api.POST(below(c, '/{id}/meet'), { params: at(id, key), body }))
export const closePosted = (c: Collection, id: string, body: Ending, key: string) => answer(api.POST(below(c, '/{id}/close'), { params: at(id, key), body }))
export const withdrawPosted = (c: Collection, id: string, key: string) => answer(api.POST(below(c, '/{id}/withdraw'), { params: at(id, key) }))
export const reopenPosted = (c: Collection, id: string, key: string) => answer(api.POST(below(c, '/{id}/reopen'), { params: at(id, key) }))
