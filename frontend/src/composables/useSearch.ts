import { useInfiniteQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import { search, type Asked } from '@/api/search'
import type { Facets } from '@/api/shapes'

/** The filters that live in the address, in the order in which they are shown. */
export const FILTERS = ['kind', 'condition', 'chain', 'node', 'region', 'feeMode', 'basis', 'holderKind', 'ipc'] as const
export type Filter = (typeof FILTERS)[number]
export type Sort = 'relevance' | 'newest' | 'fee'

const list = (v: unknown): string[] => (Array.isArray(v) ? v : [v]).filter((x): x is string => typeof x === 'string' && !!x)

/** One search as the address tells it; a change of the address is a new search, and every search can be shared. */
export function useSearch() {
  const route = useRoute()
  const router = useRouter()
  const q = computed(() => list(route.query.q)[0] ?? '')
  const chosen = computed(() => Object.fromEntries(FILTERS.map((f) => [f, list(route.query[f])])) as Record<Filter, string[]>)
  const sort = computed<Sort>(() => {
    const told = list(route.query.sort)[0]
    return told === 'newest' || told === 'fee' || told === 'relevance' ? told : q.value ? 'relevance' : 'newest'
  })
  const maxFee = computed(() => Number(list(route.query.maxFee)[0]) || undefined)
  /** A day, as the chain map asks for what is new. */
  const since = computed(() => list(route.query.publishedSince)[0])
  const asked = computed<Asked>(() => {
    const filters = Object.fromEntries(FILTERS.filter((f) => chosen.value[f].length).map((f) => [f, chosen.value[f]]))
    return { q: q.value || undefined, ...filters, maxFee: maxFee.value, publishedSince: since.value, sort: sort.value, size: 20 }
  })
  const found = useInfiniteQuery({
    queryKey: computed(() => ['search', asked.value]),
    queryFn: ({ pageParam, signal }) => search({ ...asked.value, after: pageParam || undefined }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next || undefined,
    placeholderData: (before) => before,
  })
  const first = computed(() => found.data.value?.pages[0])

  const change = (query: LocationQueryRaw) => router.push({ name: 'search', query: { ...route.query, ...query } })
  function toggle(filter: Filter, key: string) {
    const now = chosen.value[filter]
    return change({ [filter]: now.includes(key) ? now.filter((k) => k !== key) : [...now, key] })
  }
  return {
    q, chosen, sort, maxFee, since, asked, change, toggle,
    clear: () => router.push({ name: 'search', query: q.value ? { q: q.value } : {} }),
    narrowed: computed(() => FILTERS.some((f) => chosen.value[f].length) || !!maxFee.value || !!since.value),
    total: computed(() => first.value?.total ?? 0),
    exact: computed(() => first.value?.totalIsExact !== false),
    facets: computed<Facets>(() => first.value?.facets ?? {}),
    items: computed(() => found.data.value?.pages.flatMap((p) => p.items) ?? []),
    waiting: found.isPending,
    stale: found.isPlaceholderData,
    error: found.error,
    again: found.refetch,
    more: found.fetchNextPage,
    hasMore: found.hasNextPage,
    loadingMore: found.isFetchingNextPage,
  }
}
