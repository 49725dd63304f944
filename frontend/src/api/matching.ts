import { answer, api } from './client'
import type { NeedDraft } from './shapes'

export const matchesOf = (id: string, size = 20) =>
  answer(api.GET('/api/v1/listings/{id}/matches', { params: { path: { id }, query: { size } } }))
/** Stores nothing, so it takes no idempotency key. */
export const preview = ({ title, text, ipc, region }: NeedDraft, signal?: AbortSignal) =>
  answer(api.POST('/api/v1/matching/preview', { body: { title, text, ipc, region }, signal }))
