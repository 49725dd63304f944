import { answer, api } from './client'
import type { Kinded } from './shapes'

/** Which nodes a text likely belongs to, the likeliest first. Stores nothing. */
export const classify = ({ title, text, ipc }: Kinded, signal?: AbortSignal) =>
  answer(api.POST('/api/v1/chains/classify', { body: { title, text, ipc }, signal }))
/** A chain with what stands at each node, in a region and beside another one. */
export const chainMap = (id: string, query: { region?: string; compare?: string }, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/chains/{id}/map', { params: { path: { id }, query }, signal }))
