import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { chainMap } from '@/api/chain'
import type { MapNode } from '@/api/shapes'
import { entitle } from '@/router'

const told = (v: unknown) => (typeof v === 'string' && v ? v : undefined)

/** The map of a chain for the region, and beside the region, that the address names. */
export function useChainMap(id: MaybeRefOrGetter<string>) {
  const route = useRoute()
  const router = useRouter()
  const places = computed(() => ({ region: told(route.query.region), compare: told(route.query.compare) }))
  const { data, isPending, error, refetch } = useQuery({
    queryKey: computed(() => ['chainMap', toValue(id), places.value]),
    queryFn: ({ signal }) => chainMap(toValue(id), places.value, signal),
    placeholderData: keepPreviousData,
  })
  watch(data, (map) => map && entitle(map.name), { immediate: true })

  const nodes = computed<MapNode[]>(() => data.value?.nodes ?? [])
  return {
    map: data, nodes, places, waiting: isPending, error, again: refetch,
    gaps: computed(() => nodes.value.filter((n) => n.standing === 'GAP')),
    unused: computed(() => nodes.value.filter((n) => n.standing === 'UNUSED')),
    lacking: computed(() => nodes.value.filter((n) => n.lacks.length)),
    choose: (query: { region?: string; compare?: string }) => router.push({ query: { ...route.query, ...query } }),
  }
}
