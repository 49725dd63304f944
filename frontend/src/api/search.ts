import { answer, api } from './client'
import type { paths } from './schema'

type Query = NonNullable<paths['/api/v1/search']['get']['parameters']['query']>

export interface Asked {
  q?: string
  kind?: string[]
  chain?: string[]
  node?: string[]
  ipc?: string[]
  region?: string[]
  feeMode?: string[]
  basis?: string[]
  holderKind?: string[]
  condition?: string[]
  maxFee?: number
  publishedSince?: string
  sort?: 'relevance' | 'newest' | 'fee'
  size?: number
  after?: string
}
/** What stands in an address may be anything; a value that the portal doesn't know is refused by it, not by us. */
export const search = (query: Asked, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/search', { params: { query: query as Query }, signal }))
export const suggest = (q: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/suggest', { params: { query: { q } }, signal }))
