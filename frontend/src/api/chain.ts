import { answer, api } from './client'
import type { NeedDraft } from './shapes'

/** Which nodes a text likely belongs to, the likeliest first. Stores nothing. */
export const classify = ({ title, text, ipc }: NeedDraft, signal?: AbortSignal) =>
  answer(api.POST('/api/v1/chains/classify', { body: { title, text, ipc }, signal }))
