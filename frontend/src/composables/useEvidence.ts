import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { attachEvidence, evidenceKinds, evidenceOf, withdrawEvidence, type EvidenceKind, type Proven } from '@/api/evidence'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** The kinds of evidence, by their names. */
export function useEvidenceKinds() {
  const { locale } = useI18n()
  const kinds = useQuery({ queryKey: ['evidence-kinds'], queryFn: evidenceKinds, staleTime: Infinity })
  const named = (kind: EvidenceKind) => (locale.value === 'zh' ? kind.zh : kind.en)
  const name = (key: string) => {
    const known = kinds.data.value?.find((k) => k.key === key)
    return known ? named(known) : key
  }
  return { all: computed(() => (kinds.data.value ?? []).map((k) => ({ key: k.key, name: named(k) }))), name }
}

/** The evidence of a deal or a record: the list, adding with progress, withdrawing. */
export function useEvidence(deal: MaybeRefOrGetter<string>, of: Proven = 'deals') {
  const queries = useQueryClient()
  const { own } = useSession()
  const { all, name } = useEvidenceKinds()
  const queryKey = computed(() => ['evidence', own.value, toValue(deal)])
  const list = useQuery({ queryKey, queryFn: () => evidenceOf(toValue(deal), of) })
  const sent = ref(0)
  const renewed = async <T>(done: T) => {
    await queries.invalidateQueries({ queryKey: queryKey.value })
    return done
  }
  const adding = useSubmit(async (b: { kind: string; file: File }, key) => {
    sent.value = 0
    return renewed(await attachEvidence(toValue(deal), b.kind, b.file, key, (share) => (sent.value = share), of))
  })
  const withdrawing = useSubmit(async (id: string, key) => renewed(await withdrawEvidence(id, key)))
  return {
    items: computed(() => list.data.value?.items ?? []), mayAdd: computed(() => !!list.data.value?.mayAdd), largest: computed(() => list.data.value?.largestBytes ?? 0),
    waiting: list.isPending, error: list.error, again: list.refetch, kinds: all, name, sent, adding, withdrawing,
  }
}
