import { useQuery, type QueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { matchesOf } from '@/api/matching'

/** What fits a listing, best first, with the reasons in both languages. */
export function useMatches(id: MaybeRefOrGetter<string>, size = 20, wanted: MaybeRefOrGetter<boolean> = true) {
  const { data, isPending, error, refetch } = useQuery({
    queryKey: computed(() => ['matches', toValue(id), size]),
    queryFn: () => matchesOf(toValue(id), size),
    enabled: computed(() => toValue(wanted)),
  })
  return { matches: computed(() => data.value?.items ?? []), waiting: isPending, error, again: refetch }
}

/** Everything anew, what fits last: a listing that was closed meanwhile is matched no more, and asking would be refused. */
export async function renewed(queries: QueryClient) {
  await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'matches' })
  await queries.invalidateQueries({ queryKey: ['matches'] })
}
