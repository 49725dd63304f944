import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { importOf, imports, kinds, tryFile } from '@/api/intake'
import type { Import } from '@/api/shapes'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

const WORKING: Import['state'][] = ['WAITING', 'RUNNING', 'UNDOING']
/** Nobody works on it any more, until a person says so. */
export const resting = (i?: Import | null): boolean => !!i && !WORKING.includes(i.state)

/** What most people bring stands first. */
const ORDER = ['stock', 'stock-marks', 'own-licences', 'licences', 'needs', 'legal-states']
/** What data add comes last, in their order. */
const place = (kind: string) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length)

/** Bulk imports: the file is sent as it is, the work goes on without this page, and the page asks how far it is. */
export function useImports() {
  const queries = useQueryClient()
  const route = useRoute()
  const router = useRouter()
  const { may } = useSession()
  const allowed = computed(() => may('GIVE_FILES'))
  const chosen = computed(() => (typeof route.query.id === 'string' ? route.query.id : undefined))
  const wanted = computed(() => (typeof route.query.kind === 'string' ? route.query.kind : undefined))
  const list = useQuery({ queryKey: ['imports'], queryFn: imports, enabled: allowed })
  const open = useQuery({ queryKey: ['import-kinds'], queryFn: kinds, enabled: allowed, staleTime: Infinity })
  const one = useQuery({
    queryKey: computed(() => ['imports', chosen.value]),
    queryFn: () => importOf(chosen.value!),
    enabled: computed(() => !!chosen.value && allowed.value),
    refetchInterval: (q) => (resting(q.state.data) ? false : 1000),
  })
  // The list tells of it too.
  watch(() => one.data.value?.state, (state, before) => before && state !== before && queries.invalidateQueries({ queryKey: ['imports'], exact: true }))
  const sent = ref(0)
  const sending = useSubmit(async (b: { kind: string; file: File }, key) => {
    sent.value = 0
    const begun = await tryFile(b.kind, b.file, key, (share) => (sent.value = share))
    await queries.invalidateQueries({ queryKey: ['imports'], exact: true })
    await router.push({ query: { id: begun.id } })
    return begun
  })
  return {
    list: computed(() => list.data.value?.items ?? []), listError: list.error, listAgain: list.refetch,
    kinds: computed(() => [...(open.data.value ?? [])].sort((a, b) => place(a.kind) - place(b.kind))), kindsReady: open.isSuccess, kindsError: open.error, kindsAgain: open.refetch,
    one: one.data, oneError: one.error, oneAgain: one.refetch, chosen, wanted, sent, busy: sending.busy, problem: sending.problem,
    send: (kind: string, file: File) => sending.submit({ kind, file }),
  }
}
