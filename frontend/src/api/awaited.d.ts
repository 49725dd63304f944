/**
 * Addresses that the working agreement names and docs/openapi.yaml doesn't describe yet, by hand. As soon as it does, the
 * entry here goes and the generated one counts.
 */
import type { CampaignScope } from './campaign'
import type { Conclusion, Declining, Pair } from './deal'
import type { Campaign, Deal, Import, Matches, Need, NeedDraft, Page, Run, StoredMatch } from './shapes'

interface Json<T> {
  headers: Record<string, unknown>
  content: { 'application/json': T }
}
interface Id {
  id: string
}
interface Paged {
  page?: number
  size?: number
}
interface Get<T, Q = Record<string, never>, P = never> {
  parameters: { query?: Q; path: P; header?: never; cookie?: never }
  requestBody?: never
  responses: { 200: Json<T> }
}
interface Lone<T, Q = Record<string, never>> {
  parameters: { query?: Q; path?: never; header?: never; cookie?: never }
  requestBody?: never
  responses: { 200: Json<T> }
}
interface Keyed<T, P> {
  parameters: { query?: never; path: P; header?: { 'Idempotency-Key'?: string }; cookie?: never }
  requestBody?: never
  responses: { 200: Json<T> }
}
interface Write<T, B, P = Record<string, never>> {
  parameters: { query?: never; path?: P; header?: { 'Idempotency-Key'?: string }; cookie?: never }
  requestBody: { content: { 'application/json': B } }
  responses: { 200: Json<T> }
}
export interface Awaited {
  '/api/v1/needs': { post: Write<Need, NeedDraft> }
  '/api/v1/needs/{id}': { get: Get<Need, Record<string, never>, Id> }
  '/api/v1/listings/{id}/matches': { get: Get<Matches, { size?: number }, Id> }
  '/api/v1/matching/preview': { post: Write<Matches, NeedDraft> }
  '/api/v1/deals': { get: Lone<Page<Deal>, Paged>; post: Write<Deal, Pair> }
  '/api/v1/deals/{id}': { get: Get<Deal, Record<string, never>, Id> }
  '/api/v1/deals/{id}/negotiate': { post: Keyed<Deal, Id> }
  '/api/v1/deals/{id}/conclude': { post: Write<Deal, Conclusion, Id> }
  '/api/v1/deals/{id}/decline': { post: Write<Deal, Declining, Id> }
  '/api/v1/campaigns': { get: Lone<Page<Campaign>, Paged>; post: Write<Campaign, CampaignScope> }
  '/api/v1/campaigns/{id}': { get: Get<Campaign, Record<string, never>, Id> }
  '/api/v1/campaigns/{id}/runs': { post: Keyed<Run, Id> }
  '/api/v1/campaigns/{id}/runs/{run}': { get: Get<Run, Record<string, never>, Id & { run: string }> }
  '/api/v1/campaigns/{id}/matches': { get: Get<Page<StoredMatch>, Paged, Id> }
  '/api/v1/imports': {
    get: Lone<Page<Import>, Paged>
    post: {
      parameters: { query: { kind: string }; path?: never; header?: { 'Idempotency-Key'?: string; 'X-File-Name'?: string }; cookie?: never }
      requestBody: { content: { 'text/csv': Blob } }
      responses: { 202: Json<Import> }
    }
  }
  '/api/v1/imports/{id}': { get: Get<Import, Record<string, never>, Id> }
}
