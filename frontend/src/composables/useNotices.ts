import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { KINDS, notices, type Asked } from '@/api/notice'

const SIZE = 20
const told = (v: unknown) => (typeof v === 'string' && v ? v : undefined)

/** Notices as the address asks for them. */
export function useNotices() {
  const route = useRoute()
  const router = useRouter()
  const asked = computed<Asked>(() => ({
    kind: KINDS.find((k) => k === route.query.kind),
    region: told(route.query.region),
    q: told(route.query.q),
    clause: told(route.query.clause),
    own: route.query.own === 'true' || undefined,
    sort: told(route.query.sort) ?? 'newest',
  }))
  const page = computed({
    get: () => Number(told(route.query.page)) || 1,
    set: (n) => void router.push({ query: { ...route.query, page: n > 1 ? String(n) : undefined } }),
  })
  const list = useQuery({
    queryKey: computed(() => ['notices', asked.value, page.value]),
    queryFn: () => notices({ ...asked.value, page: page.value, size: SIZE }),
    placeholderData: keepPreviousData,
  })
  const total = computed(() => list.data.value?.total ?? 0)
  const change = (more: Record<string, string | undefined>) => void router.push({ query: { ...route.query, page: undefined, ...more } })
  return { asked, page, list, total, pages: computed(() => Math.max(1, Math.ceil(total.value / SIZE))), change }
}
