import { answer, api } from './client'

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
  maxFee?: number
  sort?: 'relevance' | 'newest' | 'fee'
  size?: number
  after?: string
}
export const search = (query: Asked, signal?: AbortSignal) => answer(api.GET('/api/v1/search', { params: { query }, signal }))
export const suggest = (q: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/suggest', { params: { query: { q } }, signal }))
