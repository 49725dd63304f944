/**
 * Addresses that the working agreement names and docs/openapi.yaml doesn't describe yet, by hand. As soon as it does, the
 * entry here goes and the generated one counts.
 */
import type { Import, Page } from './shapes'

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
export interface Awaited {
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
