import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { indicators } from '@/api/kpi'
import { targetHistory, targets } from '@/api/target'

const SIZE = 25
const told = (v: unknown) => (typeof v === 'string' && v ? v : undefined)

/** The targets as the address asks for them, and the history of one. */
export function useTargets() {
  const route = useRoute()
  const router = useRouter()
  const asked = computed(() => ({ indicator: told(route.query.indicator), region: told(route.query.region) }))
  const page = computed({
    get: () => Number(told(route.query.page)) || 1,
    set: (p) => void router.push({ query: { ...route.query, page: p > 1 ? String(p) : undefined } }),
  })
  /** Whose history is open: indicator and place. */
  const of = computed(() => {
    const [indicator, place] = told(route.query.of)?.split('@') ?? []
    return indicator && place ? { indicator, place } : undefined
  })
  const list = useQuery({
    queryKey: computed(() => ['targets', asked.value, page.value]),
    queryFn: () => targets({ ...asked.value, page: page.value, size: SIZE }),
    placeholderData: keepPreviousData,
  })
  const history = useQuery({
    queryKey: computed(() => ['targetHistory', of.value]),
    queryFn: () => targetHistory(of.value!.indicator, of.value!.place),
    enabled: computed(() => !!of.value),
  })
  const all = useQuery({ queryKey: ['indicators'], queryFn: indicators, staleTime: 300_000 })
  const total = computed(() => list.data.value?.total ?? 0)
  return {
    asked, page, of, total, list, history,
    items: computed(() => list.data.value?.items ?? []),
    versions: computed(() => history.data.value?.items ?? []),
    indicators: computed(() => all.data.value?.items ?? []),
    pages: computed(() => Math.max(1, Math.ceil(total.value / SIZE))),
    change: (query: Record<string, string | undefined>) => router.push({ query: { ...route.query, page: undefined, ...query } }),
  }
}
