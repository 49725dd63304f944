import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { campaigns } from '@/api/campaign'
import { indicators } from '@/api/kpi'
import { duties, policy, type Clause } from '@/api/notice'

/** A policy with what follows from its clauses: indicators, tasks, campaigns. The policy stands there even where one of the others fails. */
export function usePolicy(id: MaybeRefOrGetter<string>) {
  const asked = computed(() => toValue(id))
  const one = useQuery({ queryKey: computed(() => ['policy', asked.value]), queryFn: () => policy(asked.value) })
  const known = useQuery({ queryKey: ['indicators'], queryFn: indicators, staleTime: Infinity })
  const tasks = useQuery({ queryKey: computed(() => ['policyDuties', asked.value]), queryFn: () => duties(asked.value), staleTime: Infinity })
  const serving = useQuery({ queryKey: computed(() => ['campaigns', asked.value]), queryFn: () => campaigns(asked.value) })

  const of = (clause: Clause) => ({
    indicators: (known.data.value?.items ?? []).filter((i) => clause.indicators.includes(i.indicator.id)),
    duties: (tasks.data.value?.items ?? []).filter((d) => d.clause === clause.key).map((d) => d.duty),
    campaigns: (serving.data.value?.items ?? []).filter((c) => c.clauses.includes(`${asked.value}/${clause.key}`)),
  })
  return { policy: one.data, of, waiting: one.isPending, error: one.error, again: () => void one.refetch() }
}
