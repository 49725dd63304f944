import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { conclude, deal, deals, decline, negotiate, type Conclusion, type Declining } from '@/api/deal'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

export function useDeals() {
  const { own } = useSession()
  const { data, isPending, error, refetch } = useQuery({
    queryKey: computed(() => ['deals', own.value]),
    queryFn: () => deals(),
    enabled: computed(() => !!own.value),
  })
  return { deals: computed(() => data.value?.items ?? []), total: computed(() => data.value?.total ?? 0), waiting: isPending, error, again: refetch }
}

/** One deal and the steps that may be taken from where it stands. */
export function useDeal(id: MaybeRefOrGetter<string>) {
  const queries = useQueryClient()
  const { own } = useSession()
  const { data, isPending, error, refetch } = useQuery({
    queryKey: computed(() => ['deals', own.value, toValue(id)]),
    queryFn: () => deal(toValue(id)),
    enabled: computed(() => !!own.value),
  })
  const step = <B>(act: (body: B, key: string) => Promise<unknown>) =>
    useSubmit(async (body: B, key) => {
      const done = await act(body, key)
      await queries.invalidateQueries()
      return done ?? true
    })
  return {
    deal: data, waiting: isPending, error, again: refetch,
    negotiating: step((_: undefined, key) => negotiate(toValue(id), key)),
    concluding: step((b: Conclusion, key) => conclude(toValue(id), b, key)),
    declining: step((b: Declining, key) => decline(toValue(id), b, key)),
  }
}
