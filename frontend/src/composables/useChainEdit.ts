import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { useRouter } from 'vue-router'
import { applyDraft, chainDetail, discardDraft, drafts, EDIT_CHAINS, saveDraft, type Draft } from '@/api/taxonomy'
import { chainForm, written, type NodeWritten } from '@/chain/writing'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** One's own draft of a chain: begun from the chain as it is, saved, compared, and then put in force or given up. */
export function useChainEdit(id: MaybeRefOrGetter<string>) {
  const router = useRouter()
  const queries = useQueryClient()
  const { may } = useSession()
  const nodes = ref<NodeWritten[]>([])
  const why = ref('')
  const draft = ref<Draft>()
  const { data, isPending, error, refetch } = useQuery({
    queryKey: computed(() => ['chainEdit', toValue(id)]),
    queryFn: async () => ({ chain: await chainDetail(toValue(id)), drafts: (await drafts(toValue(id))).items }),
    enabled: computed(() => may(EDIT_CHAINS)),
    refetchOnWindowFocus: false,
  })
  const show = (of?: Draft) => {
    draft.value = of
    why.value = of?.why ?? ''
    const chain = data.value!.chain
    nodes.value = of ? written(of.nodes, of.edges) : written(chain.positions.flatMap((p) => p.nodes), chain.edges)
  }
  watch(data, (d) => d && show(d.drafts[0]), { immediate: true })

  const save = useSubmit(saveDraft)
  const hold = useSubmit(applyDraft)
  const drop = useSubmit(discardDraft)
  const known = () => Promise.all(['chainEdit', 'chainMap', 'chainsEdited', 'revisions', 'reclassification'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
  return {
    nodes, why, draft, waiting: isPending, error, again: refetch, name: computed(() => data.value?.chain.name),
    busy: computed(() => save.busy.value || hold.busy.value || drop.busy.value),
    problem: computed(() => save.problem.value ?? hold.problem.value ?? drop.problem.value),
    async keep() {
      const kept = await save.submit({ chain: toValue(id), draft: draft.value?.id, form: chainForm(nodes.value, why.value, draft.value?.version) })
      if (kept) show(kept)
      return !!kept
    },
    async apply() {
      if (!(await hold.submit(draft.value!.id))) return
      await known()
      await router.push({ name: 'chainHistory', params: { id: toValue(id) } })
    },
    async discard() {
      if (await drop.submit(draft.value!.id)) await known()
    },
    add: () => nodes.value.push({ key: `${toValue(id)}/`, name: '', position: 'MIDSTREAM', ipc: '', legacyIpc: '', keywords: '', customers: [], isNew: true }),
    remove: (node: NodeWritten) => (nodes.value = nodes.value.filter((n) => n !== node)),
  }
}
