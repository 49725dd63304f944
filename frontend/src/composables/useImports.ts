import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { importOf, imports, upload } from '@/api/intake'
import type { Import } from '@/api/shapes'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

export const imported = (i?: Import | null): boolean => i?.state === 'DONE' || i?.state === 'FAILED'

/** Bulk imports: the file is sent as it is, the work goes on without this page, and the page asks how far it is. */
export function useImports() {
  const queries = useQueryClient()
  const route = useRoute()
  const router = useRouter()
  const { may } = useSession()
  const chosen = computed(() => (typeof route.query.id === 'string' ? route.query.id : undefined))
  const list = useQuery({ queryKey: ['imports'], queryFn: imports, enabled: computed(() => may('READ_IMPORTS')) })
  const one = useQuery({
    queryKey: computed(() => ['imports', chosen.value]),
    queryFn: () => importOf(chosen.value!),
    enabled: computed(() => !!chosen.value && may('READ_IMPORTS')),
    refetchInterval: (q) => (imported(q.state.data) ? false : 1500),
  })
  const sending = useSubmit(async (b: { kind: 'licences' | 'needs'; file: File }, key) => {
    const begun = await upload(b.kind, b.file, key)
    await queries.invalidateQueries({ queryKey: ['imports'], exact: true })
    await router.push({ query: { id: begun.id } })
    return begun
  })
  return {
    list: computed(() => list.data.value?.items ?? []), listError: list.error, listAgain: list.refetch,
    one: one.data, oneError: one.error, oneAgain: one.refetch, chosen, sending,
  }
}
