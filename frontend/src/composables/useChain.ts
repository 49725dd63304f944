import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { search } from '@/api/search'
import { entitle } from '@/router'
import { useChains } from './useChains'
import { useFormat } from './useFormat'

export interface Standing {
  supply: number
  demand: number
}

/** A chain with what stands at each node: licences, needs, the gaps (补链) and the unused nodes (延链). */
export function useChain(id: MaybeRefOrGetter<string>) {
  const { t } = useI18n()
  const { number } = useFormat()
  const { chain: find, waiting, error, again } = useChains()
  const chain = computed(() => find(toValue(id)))
  watch(chain, (c) => c && entitle(c.name), { immediate: true })

  const count = (kind: string) =>
    useQuery({
      queryKey: computed(() => ['chainCount', toValue(id), kind]),
      queryFn: () => search({ chain: [toValue(id)], kind: [kind], size: 1 }),
    })
  const supply = count('LICENCE')
  const demand = count('TECH_NEED')

  const at = computed(() => {
    const standing = new Map<string, Standing>()
    if (!supply.data.value || !demand.data.value) return standing
    const of = (facet?: { key: string; count: number }[]) => new Map(facet?.map((f) => [f.key, f.count]))
    const [s, d] = [of(supply.data.value.facets.node), of(demand.data.value.facets.node)]
    for (const n of chain.value?.nodes ?? []) standing.set(n.key, { supply: s.get(n.key) ?? 0, demand: d.get(n.key) ?? 0 })
    return standing
  })
  const counts = computed(() =>
    Object.fromEntries([...at.value].map(([key, c]) => [key, t('chain.counts', { supply: number(c.supply), demand: number(c.demand) })])))
  const only = (wanted: (c: Standing) => boolean) =>
    computed(() => (chain.value?.nodes ?? []).filter((n) => wanted(at.value.get(n.key) ?? { supply: 0, demand: 0 })))
  return {
    chain, counts, waiting, error, again, standing: at,
    gaps: only((c) => c.demand > 0 && c.supply === 0),
    unused: only((c) => c.supply > 0 && c.demand === 0),
    totals: computed(() => ({ supply: supply.data.value?.total, demand: demand.data.value?.total })),
  }
}
