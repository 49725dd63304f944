import { answer, api } from './client'
import type { Kinded, Matches } from './shapes'

/** Two records of the back end are called `Found`, so the description tells these two answers wrong; ours is the right one. */
const matches = async (call: Parameters<typeof answer>[0]) => (await answer(call)) as Matches

export const matchesOf = (id: string, size = 20) =>
  matches(api.GET('/api/v1/listings/{id}/matches', { params: { path: { id }, query: { size } } }))

/** The one pair, whatever it is worth: where it doesn't fit, the reasons say why not. */
export const matchAgainst = (id: string, against: string) =>
  matches(api.GET('/api/v1/listings/{id}/matches', { params: { path: { id }, query: { against } } }))

/** Stores nothing, so it takes no idempotency key. */
export const preview = (body: Kinded, signal?: AbortSignal) => matches(api.POST('/api/v1/matching/preview', { body, signal }))
