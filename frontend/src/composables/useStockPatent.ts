import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { assess, assessmentsOf, keepTier, stockPatent, type Marks, type Tier } from '@/api/stock'
import { entitle } from '@/router'
import { useSubmit } from './useSubmit'

/** One stock patent with all that was said of it. */
export function useStockPatent(id: MaybeRefOrGetter<string>) {
  const queries = useQueryClient()
  const one = useQuery({ queryKey: computed(() => ['stockPatent', toValue(id)]), queryFn: () => stockPatent(toValue(id)) })
  const inside = computed(() => one.data.value?.library)
  const history = useQuery({
    queryKey: computed(() => ['assessments', toValue(id)]),
    queryFn: () => assessmentsOf(toValue(id)),
    enabled: computed(() => !!inside.value),
  })
  watch(one.data, (s) => s && entitle(s.title || s.number), { immediate: true })
  const fresh = () => Promise.all([one.refetch(), history.refetch(), queries.invalidateQueries({ queryKey: ['stock'] })])
  return {
    stock: one.data, waiting: one.isPending, error: one.error, again: one.refetch, inside,
    words: computed(() => history.data.value?.items ?? []),
    assessing: useSubmit((body: Marks, key) => assess(toValue(id), body, key).then(fresh)),
    keeping: useSubmit((body: { tier?: Tier; reason: string }, key) => keepTier(toValue(id), body, key).then(fresh)),
  }
}
