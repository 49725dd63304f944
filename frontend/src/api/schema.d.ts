/**
 * By hand from the working agreement until the back end's docs/openapi.yaml is there; `npm run types` then replaces this
 * file. Same names and places as the generator's, so only `shapes.ts` has to follow.
 */
import type { Asked } from './search'
import type { Scope } from './kpi'
import type { CampaignScope } from './campaign'
import type { Conclusion, Declining, Pair } from './deal'
import type {
  Audit, Campaign, Deal, Entry, Import, Licence, Matches, Need, NeedDraft, NodeWeight, Organisation, Page, Run, Scoreboard, SearchResult, Session, StoredMatch, Suggestion,
} from './shapes'

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
interface Paged {
  page?: number
  size?: number
}
interface At<T, Q = Record<string, never>> {
  parameters: { query?: Q; path: Id; header?: never; cookie?: never }
  requestBody?: never
  responses: { 200: Json<T> }
}
interface Keyed<T, P> {
  parameters: { query?: never; path: P; header?: { 'Idempotency-Key'?: string }; cookie?: never }
  requestBody?: never
  responses: { 200: Json<T> }
}
interface Post<T, B> {
  parameters: { query?: never; path?: never; header?: { 'Idempotency-Key'?: string }; cookie?: never }
  requestBody: { content: { 'application/json': B } }
  responses: { 200: Json<T> }
}
export interface paths {
  '/api/v1/session': {
    get: Plain<Session>
    post: Omit<Write<Session, { login: string; password: string }>, 'parameters'> & { parameters: object }
    delete: Bare<unknown>
  }
  '/api/v1/search': { get: Plain<SearchResult, Asked> }
  '/api/v1/suggest': { get: Plain<{ items: Suggestion[] }, { q: string }> }
  '/api/v1/chains/classify': { post: Post<{ nodes: NodeWeight[] }, { title: string; text: string; ipc: string[] }> }
  '/api/v1/organisations': { get: Plain<Page<Organisation>, Paged & { kind?: string }> }
  '/api/v1/organisations/{id}': { get: At<Organisation> }
  '/api/v1/licences/{id}': { get: At<Licence> }
  '/api/v1/needs': { post: Post<Need, NeedDraft> }
  '/api/v1/needs/{id}': { get: At<Need> }
  '/api/v1/listings/{id}/matches': { get: At<Matches, { size?: number }> }
  '/api/v1/matching/preview': { post: Post<Matches, NeedDraft> }
  '/api/v1/deals': { get: Plain<Page<Deal>, Paged>; post: Post<Deal, Pair> }
  '/api/v1/deals/{id}': { get: At<Deal> }
  '/api/v1/deals/{id}/negotiate': { post: Keyed<Deal, Id> }
  '/api/v1/deals/{id}/conclude': { post: Write<Deal, Conclusion, Id> }
  '/api/v1/deals/{id}/decline': { post: Write<Deal, Declining, Id> }
  '/api/v1/campaigns': { get: Plain<Page<Campaign>, Paged>; post: Post<Campaign, CampaignScope> }
  '/api/v1/campaigns/{id}': { get: At<Campaign> }
  '/api/v1/campaigns/{id}/runs': { post: Keyed<Run, Id> }
  '/api/v1/campaigns/{id}/runs/{run}': { get: Keyed<Run, Id & { run: string }> }
  '/api/v1/campaigns/{id}/matches': { get: At<Page<StoredMatch>, Paged> }
  '/api/v1/imports': {
    get: Plain<Page<Import>, Paged>
    post: {
      parameters: { query: { kind: string }; path?: never; header?: { 'Idempotency-Key'?: string; 'X-File-Name'?: string }; cookie?: never }
      requestBody: { content: { 'text/csv': Blob } }
      responses: { 202: Json<Import> }
    }
  }
  '/api/v1/imports/{id}': { get: At<Import> }
  '/api/v1/scoreboard': { get: Plain<Scoreboard, Scope> }
  '/api/v1/ledger': { get: Plain<Page<Entry>, Scope & { measure?: string; page?: number; size?: number }> }
  '/api/v1/ledger/verify': { get: Plain<Audit> }
}
