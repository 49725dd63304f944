import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { need } from '@/api/need'
import { entitle } from '@/router'

export function useNeed(id: MaybeRefOrGetter<string>) {
  const { data, isPending, error, refetch } = useQuery({
    queryKey: computed(() => ['need', toValue(id)]),
    queryFn: () => need(toValue(id)),
  })
  watch(data, (n) => n && entitle(n.title), { immediate: true })
  return { need: data, waiting: isPending, error, again: refetch }
}
