import { answer, api, once } from './client'

export interface CampaignScope {
  title: string
  chains: string[]
  regions: string[]
  clauses: string[]
}
/** All, or those that serve a clause (SEED-001/16) or any clause of a document (SEED-001). */
export const campaigns = (clause?: string) => answer(api.GET('/api/v1/campaigns', { params: { query: { clause, page: 1, size: 100 } } }))
export const campaign = (id: string) => answer(api.GET('/api/v1/campaigns/{id}', { params: { path: { id } } }))
export const create = (body: CampaignScope, key: string) => answer(api.POST('/api/v1/campaigns', { params: once(key), body }))
export const start = (id: string, key: string) =>
  answer(api.POST('/api/v1/campaigns/{id}/runs', { params: { path: { id }, ...once(key) } }))
export const run = (id: string, which: string) =>
  answer(api.GET('/api/v1/campaigns/{id}/runs/{run}', { params: { path: { id, run: which } } }))
export const progressOf = (id: string, which: string) => `/api/v1/campaigns/${id}/runs/${which}/progress`
export const stored = (id: string, page: number, size: number) =>
  answer(api.GET('/api/v1/campaigns/{id}/matches', { params: { path: { id }, query: { page, size } } }))
