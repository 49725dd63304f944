import { useInfiniteQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { audit, auditTable, type AuditAsked } from '@/api/audit'
import { useSession } from './useSession'

const FILTERS = ['actor', 'subject', 'type', 'from', 'to'] as const

/** A day of China as the moment it begins. */
const moment = (day?: string, next = false) => (day ? new Date(Date.parse(`${day}T00:00:00+08:00`) + (next ? 86_400_000 : 0)).toISOString() : undefined)

/** The trail as the address filters it, page after page backwards. */
export function useAudit() {
  const { may } = useSession()
  const route = useRoute()
  const router = useRouter()
  const filter = computed(() => Object.fromEntries(FILTERS.map((f) => [f, typeof route.query[f] === 'string' ? route.query[f] : undefined])) as AuditAsked)
  const asked = computed<AuditAsked>(() => ({ ...filter.value, from: moment(filter.value.from), to: moment(filter.value.to, true) }))
  const { data, isPending, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: computed(() => ['audit', asked.value]),
    queryFn: ({ pageParam }) => audit(asked.value, pageParam),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    enabled: computed(() => may('READ_AUDIT')),
  })
  return {
    filter,
    lines: computed(() => data.value?.pages.flatMap((p) => p.items) ?? []),
    table: computed(() => auditTable(asked.value)),
    waiting: isPending, error, again: refetch, more: fetchNextPage, hasMore: hasNextPage, loading: isFetchingNextPage,
    search: (wanted: AuditAsked) => router.push({ query: Object.fromEntries(Object.entries(wanted).filter(([, v]) => v)) }),
  }
}
