import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { ownCounts } from '@/api/kpi'
import { search } from '@/api/search'
import type { Facets } from '@/api/shapes'

export interface Figure {
  name: 'licences' | 'needs' | 'concluded'
  value?: number
  to: RouteLocationRaw
}

/** The home page's figures: what may be searched for now (counts of the index) and what the ledger has concluded. */
export function useHome() {
  const found = useQuery({
    queryKey: ['home'],
    queryFn: async () => ({ at: new Date().toISOString(), ...(await search({ size: 1 })) }),
  })
  const board = useQuery({ queryKey: ['scoreboard', 'own'], queryFn: ownCounts })
  const facets = computed<Facets>(() => found.data.value?.facets ?? {})
  const ofKind = (kind: string) =>
    found.data.value ? (facets.value.kind?.find((c) => c.key === kind)?.count ?? 0) : undefined
  /** A whole number of the portal's own, everywhere: no document's target. */
  const concluded = computed(() =>
    board.data.value?.rows.find((r) => r.measure === 'deals_concluded' && !r.region)?.value ?? undefined)
  const figures = computed<Figure[]>(() => [
    { name: 'licences', value: ofKind('LICENCE'), to: { name: 'search', query: { kind: 'LICENCE' } } },
    { name: 'needs', value: ofKind('TECH_NEED'), to: { name: 'search', query: { kind: 'TECH_NEED' } } },
    { name: 'concluded', value: concluded.value, to: { name: 'scoreboard' } },
  ])
  return {
    facets,
    figures,
    asOf: computed(() => found.data.value?.at),
    waiting: found.isPending,
    error: found.error,
    again: found.refetch,
  }
}
