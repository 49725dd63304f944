/**
 * By hand from the working agreement until the back end's docs/openapi.yaml is there; `npm run types` then replaces this
 * file. Same names and places as the generator's, so only `shapes.ts` has to follow.
 */
import type { Asked } from './search'
import type { Scope } from './kpi'
import type { Audit, Chain, Entry, Page, Scoreboard, SearchResult, Session, Suggestion } from './shapes'

interface Json<T> {
  headers: Record<string, unknown>
  content: { 'application/json': T }
}
interface Read<T, Q = Record<string, never>, P = Record<string, never>> {
  parameters: { query?: Q; path: P; header?: never; cookie?: never }
  requestBody?: never
  responses: { 200: Json<T> }
}
interface Write<T, B = never, P = Record<string, never>> {
  parameters: { query?: never; path: P; header?: { 'Idempotency-Key'?: string }; cookie?: never }
  requestBody: { content: { 'application/json': B } }
  responses: { 200: Json<T> }
}
interface Bare<T, P = Record<string, never>> {
  parameters: { query?: never; path?: P; header?: { 'Idempotency-Key'?: string }; cookie?: never }
  requestBody?: never
  responses: { 200: Json<T> }
}
interface Plain<T, Q = Record<string, never>> {
  parameters: { query?: Q; path?: never; header?: never; cookie?: never }
  requestBody?: never
  responses: { 200: Json<T> }
}
interface Id {
  id: string
}
export interface paths {
  '/api/v1/session': {
    get: Plain<Session | null>
    post: Omit<Write<Session, { login: string; password: string }>, 'parameters'> & { parameters: object }
    delete: Bare<unknown>
  }
  '/api/v1/search': { get: Plain<SearchResult, Asked> }
  '/api/v1/suggest': { get: Plain<{ items: Suggestion[] }, { q: string }> }
  '/api/v1/chains': { get: Plain<Chain[]> }
  '/api/v1/chains/{id}': { get: Read<Chain, Record<string, never>, Id> }
  '/api/v1/scoreboard': { get: Plain<Scoreboard, Scope> }
  '/api/v1/ledger': { get: Plain<Page<Entry>, Scope & { measure?: string; page?: number; size?: number }> }
  '/api/v1/ledger/verify': { get: Plain<Audit> }
}
