import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { organisations } from '@/api/access'
import { audit, ledger, scoreboard, type Board } from '@/api/kpi'
import type { PolicyDocument, ScoreboardRow } from '@/api/shapes'

const SIZE = 20
const ASKED = ['region', 'centre', 'chain', 'year', 'asOf'] as const
const told = (v: unknown) => (typeof v === 'string' && v ? v : undefined)

/** The rows of one document. */
export interface TargetGroup {
  document: Pick<PolicyDocument, 'id' | 'title'>
  rows: ScoreboardRow[]
}

/** What a row is called in an address: its indicator, with its part, and its place. */
export const rowKey = (r: ScoreboardRow) => `${r.indicator}${r.part ?? ''}@${r.place ?? ''}`

/** The rows of the documents, each document once and in the board's order. */
export function grouped(rows: ScoreboardRow[], documents: Record<string, TargetGroup['document']>): TargetGroup[] {
  const groups = new Map<string, TargetGroup>()
  for (const row of rows) {
    const at = groups.get(row.document)
    if (at) at.rows.push(row)
    else groups.set(row.document, { document: documents[row.document] ?? { id: row.document, title: row.document }, rows: [row] })
  }
  return [...groups.values()]
}

/** The scoreboard as the address asks for it, the row that is open, and the entries behind one figure. */
export function useScoreboard() {
  const route = useRoute()
  const router = useRouter()
  const scope = computed<Board>(() => Object.fromEntries(ASKED.map((n) => [n, told(route.query[n])]).filter(([, v]) => v)))
  const light = computed(() => told(route.query.light))
  const row = computed(() => told(route.query.row))
  const opened = computed(() => {
    const measure = told(route.query.measure)
    return measure
      ? { measure, region: told(route.query.of), node: told(route.query.node), since: told(route.query.since), entry: told(route.query.entry), page: Number(route.query.page) || 1 }
      : undefined
  })
  const board = useQuery({
    queryKey: computed(() => ['scoreboard', scope.value]),
    queryFn: () => scoreboard(scope.value),
    placeholderData: keepPreviousData,
  })
  const entries = useQuery({
    queryKey: computed(() => ['ledger', scope.value, opened.value]),
    queryFn: () => {
      const { measure, region, node, since, entry, page } = opened.value!
      return ledger({ measure, region: region ?? scope.value.region, centre: scope.value.centre, node: node ?? scope.value.chain, since, entry: entry ? Number(entry) : undefined, asOf: scope.value.asOf, page, size: SIZE })
    },
    enabled: computed(() => !!opened.value),
    placeholderData: keepPreviousData,
  })
  const checked = useQuery({ queryKey: ['audit'], queryFn: audit, staleTime: 60_000 })
  const centres = useQuery({ queryKey: ['centres'], queryFn: () => organisations('OPERATION_CENTRE'), staleTime: 300_000 })

  const rows = computed(() => board.data.value?.rows ?? [])
  const own = computed(() => rows.value.filter((r) => r.shape === 'OWN'))
  const asked = computed(() => rows.value.filter((r) => r.shape !== 'OWN'))
  const groups = computed(() => grouped(asked.value.filter((r) => !light.value || r.standing?.light === light.value), board.data.value?.documents ?? {}))
  return {
    scope, light, row, opened, own, asked, groups, SIZE,
    asOf: computed(() => board.data.value?.asOf),
    /** The tasks that rows name, by their ids. */
    duties: computed(() => board.data.value?.duties ?? {}),
    pending: computed(() => board.data.value?.pending ?? 0),
    centres: computed(() => centres.data.value?.items ?? []),
    waiting: board.isPending, error: board.error, again: board.refetch,
    entries: entries.data, entriesError: entries.error, entriesAgain: entries.refetch,
    audit: checked.data, auditError: checked.error,
    change: (query: Record<string, string | undefined>) => router.push({ query: { ...route.query, page: undefined, ...query } }),
  }
}
