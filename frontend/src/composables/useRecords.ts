import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { records, type Filters } from '@/api/register'
import { useSession } from './useSession'

const SIZE = 20
const NAMES = ['q', 'type', 'state', 'region', 'park', 'from', 'until', 'importId', 'indicator', 'mine', 'sort'] as const
const text = (v: unknown) => (typeof v === 'string' && v ? v : undefined)

/** The register as the address asks for it; `fixed` is what the page itself always asks for. */
export function useRecords(fixed: Filters = {}) {
  const route = useRoute()
  const router = useRouter()
  const { own } = useSession()
  const asked = computed<Filters>(() => Object.fromEntries(NAMES.map((n) => [n, text(route.query[n])]).filter(([, v]) => v)))
  const page = computed({
    get: () => Number(text(route.query.page)) || 1,
    set: (p) => void router.push({ query: { ...asked.value, page: p > 1 ? String(p) : undefined } }),
  })
  const list = useQuery({
    queryKey: computed(() => ['records', own.value, asked.value, fixed, page.value]),
    queryFn: () => records({ ...asked.value, ...fixed }, page.value, SIZE),
    placeholderData: keepPreviousData,
  })
  const total = computed(() => list.data.value?.total ?? 0)
  return {
    asked, page, total,
    items: computed(() => list.data.value?.items ?? []),
    pages: computed(() => Math.ceil(total.value / SIZE)),
    waiting: list.isPending, error: list.error, again: () => list.refetch(),
    change: (more: Filters) => void router.push({ query: { ...asked.value, ...more } }),
  }
}
