import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { organisations } from '@/api/access'
import { audit, ledger, scoreboard } from '@/api/kpi'
import type { ScoreboardRow } from '@/api/shapes'

const SIZE = 20
const told = (v: unknown) => (typeof v === 'string' && v ? v : undefined)

/** Rows of one target, region by region, as its document sets it. */
export interface Target {
  first: ScoreboardRow
  rows: ScoreboardRow[]
}

/** The scoreboard as the address asks for it: a region, a centre, and the entries behind one figure. */
export function useScoreboard() {
  const route = useRoute()
  const router = useRouter()
  const scope = computed(() => ({ region: told(route.query.region), centre: told(route.query.centre) }))
  const opened = computed(() => {
    const measure = told(route.query.measure)
    return measure ? { measure, region: told(route.query.of), node: told(route.query.node), since: told(route.query.since), page: Number(route.query.page) || 1 } : undefined
  })
  const board = useQuery({
    queryKey: computed(() => ['scoreboard', scope.value]),
    queryFn: () => scoreboard(scope.value),
    placeholderData: keepPreviousData,
  })
  const entries = useQuery({
    queryKey: computed(() => ['ledger', scope.value, opened.value]),
    queryFn: () =>
      ledger({ measure: opened.value!.measure, region: opened.value!.region ?? scope.value.region, centre: scope.value.centre, node: opened.value!.node, since: opened.value!.since, page: opened.value!.page, size: SIZE }),
    enabled: computed(() => !!opened.value),
    placeholderData: keepPreviousData,
  })
  const checked = useQuery({ queryKey: ['audit'], queryFn: audit, staleTime: 60_000 })
  const centres = useQuery({ queryKey: ['centres'], queryFn: () => organisations('OPERATION_CENTRE'), staleTime: 300_000 })

  const rows = computed(() => board.data.value?.rows ?? [])
  const own = computed(() => rows.value.filter((r) => r.shape === 'OWN'))
  const targets = computed<Target[]>(() => {
    const found = new Map<string, Target>()
    for (const row of rows.value.filter((r) => r.shape !== 'OWN')) {
      const key = `${row.document.id}/${row.measure}/${row.shape}`
      const at = found.get(key)
      if (at) at.rows.push(row)
      else found.set(key, { first: row, rows: [row] })
    }
    return [...found.values()]
  })
  return {
    scope, opened, own, targets, SIZE,
    asOf: computed(() => board.data.value?.asOf),
    pending: computed(() => board.data.value?.pending ?? 0),
    centres: computed(() => centres.data.value?.items ?? []),
    waiting: board.isPending, error: board.error, again: board.refetch,
    entries: entries.data, entriesError: entries.error, entriesAgain: entries.refetch,
    audit: checked.data, auditError: checked.error,
    change: (query: Record<string, string | undefined>) => router.push({ query: { ...route.query, page: undefined, ...query } }),
  }
}
