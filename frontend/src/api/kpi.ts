import { answer, api } from './client'
import type { Audit } from './shapes'

export interface Scope {
  region?: string
  centre?: string
}
export const scoreboard = (query: Scope) => answer(api.GET('/api/v1/scoreboard', { params: { query } }))
export const ledger = (query: Scope & { measure?: string; node?: string; since?: string; page?: number; size?: number }) =>
  answer(api.GET('/api/v1/ledger', { params: { query } }))
export const audit = async () => (await answer(api.GET('/api/v1/ledger/verify'))) as unknown as Audit
export const indicators = () => answer(api.GET('/api/v1/indicators'))
