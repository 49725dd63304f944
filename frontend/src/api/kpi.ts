import { answer, api } from './client'
import type { Audit } from './shapes'

export interface Scope {
  region?: string
  centre?: string
}
/** A place, a centre, a chain, a year, or the board as it stood on a past day. */
export interface Board extends Scope {
  chain?: string
  year?: string
  asOf?: string
}
const asked = ({ year, ...board }: Board) => ({ ...board, year: year ? Number(year) : undefined })
export const scoreboard = (board: Board) => answer(api.GET('/api/v1/scoreboard', { params: { query: asked(board) } }))
/** The portal's own counts alone: what no document asks for. */
export const ownCounts = () => answer(api.GET('/api/v1/scoreboard', { params: { query: { targets: false } } }))
export const boardFile = (format: 'csv' | 'xlsx', board: Board) => {
  const query = new URLSearchParams(Object.entries(board).filter((e): e is [string, string] => !!e[1]))
  return `/api/v1/scoreboard/export.${format}${query.size ? `?${query}` : ''}`
}
export const ledger = (query: Scope & { measure?: string; node?: string; since?: string; entry?: number; asOf?: string; page?: number; size?: number }) =>
  answer(api.GET('/api/v1/ledger', { params: { query } }))
export const audit = async () => (await answer(api.GET('/api/v1/ledger/verify'))) as unknown as Audit
/** What the ledger counts, each with the unit of its amounts. */
export const measures = () => answer(api.GET('/api/v1/measures'))
export const indicators = () => answer(api.GET('/api/v1/indicators'))
