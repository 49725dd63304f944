import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { campaigns } from '@/api/campaign'

/** All campaigns, or those that serve a clause or a document of the policies. */
export function useCampaigns(clause?: MaybeRefOrGetter<string | undefined>) {
  const { data, isPending, error, refetch } = useQuery({ queryKey: computed(() => ['campaigns', toValue(clause)]), queryFn: () => campaigns(toValue(clause)) })
  return { campaigns: computed(() => data.value?.items ?? []), total: computed(() => data.value?.total ?? 0), waiting: isPending, error, again: refetch }
}
