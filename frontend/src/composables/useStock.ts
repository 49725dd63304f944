import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import { stockCounts, stockPatents, type Filters } from '@/api/stock'

const SIZE = 20
const NAMES = ['q', 'tier', 'holder', 'chain', 'node', 'willingness', 'firm', 'park', 'registered', 'declared', 'sort'] as const
const told = (v: unknown) => (typeof v === 'string' && v ? v : undefined)

/** The library as the address asks for it, so that every count and every list is a link. */
export function useStock(mayRead: () => boolean) {
  const route = useRoute()
  const router = useRouter()
  const asked = computed<Filters>(() => Object.fromEntries(NAMES.map((n) => [n, told(route.query[n])]).filter(([, v]) => v)))
  const page = computed({
    get: () => Number(told(route.query.page)) || 1,
    set: (p) => void router.push({ query: { ...asked.value, page: p > 1 ? String(p) : undefined } }),
  })
  const list = useQuery({
    queryKey: computed(() => ['stock', asked.value, page.value]),
    queryFn: () => stockPatents(asked.value, page.value, SIZE),
    enabled: computed(mayRead),
    placeholderData: keepPreviousData,
  })
  const counts = useQuery({
    queryKey: computed(() => ['stockCounts', asked.value]),
    queryFn: () => stockCounts(asked.value),
    enabled: computed(mayRead),
    placeholderData: keepPreviousData,
  })
  const total = computed(() => list.data.value?.total ?? 0)
  return {
    asked, page, total,
    items: computed(() => list.data.value?.items ?? []),
    pages: computed(() => Math.ceil(total.value / SIZE)),
    counts: counts.data,
    waiting: list.isPending, error: list.error,
    again: () => Promise.all([list.refetch(), counts.refetch()]),
    /** Where the list stands with these filters added or, if undefined, taken away. */
    to: (more: Filters): { name: string; query: LocationQueryRaw } => ({ name: 'stock', query: { ...asked.value, ...more } }),
    change: (more: Filters) => void router.push({ query: { ...asked.value, ...more } }),
  }
}
