import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { campaigns } from '@/api/campaign'

export function useCampaigns() {
  const { data, isPending, error, refetch } = useQuery({ queryKey: ['campaigns'], queryFn: campaigns })
  return { campaigns: computed(() => data.value?.items ?? []), total: computed(() => data.value?.total ?? 0), waiting: isPending, error, again: refetch }
}
