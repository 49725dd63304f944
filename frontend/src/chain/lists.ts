import type { LocationQueryRaw } from 'vue-router'
import type { MapSide } from '@/api/shapes'

/** The kinds that a side of the map counts, as the portal counts them. */
const KINDS: Record<Exclude<MapSide, 'DEALS'>, string[]> = {
  SUPPLY: ['LICENCE', 'STOCK_PATENT', 'OFFER'],
  DEMAND: ['TECH_NEED', 'CONDITION_NEED'],
  FINANCE: ['FINANCING_NEED', 'FINANCE_PRODUCT'],
}
export const SIDES: MapSide[] = ['SUPPLY', 'DEMAND', 'FINANCE', 'DEALS']

export interface Asked {
  node?: string
  chain?: string
  region?: string
  /** Only what came on this day or later. */
  since?: string
}

/** Where the very list stands that a figure of the map counts. Deals have no public list but that of the ledger's entries. */
export function listOf(side: MapSide, { node, chain, region, since }: Asked): { name: string; query: LocationQueryRaw } {
  if (side === 'DEALS') return { name: 'scoreboard', query: { measure: 'deals_begun', node, of: region, since } }
  return { name: 'search', query: { kind: KINDS[side], node, chain, region, publishedSince: since } }
}
