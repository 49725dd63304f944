import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { licence } from '@/api/licence'
import { entitle } from '@/router'

export function useLicence(id: MaybeRefOrGetter<string>) {
  const { data, isPending, error, refetch } = useQuery({
    queryKey: computed(() => ['licence', toValue(id)]),
    queryFn: () => licence(toValue(id)),
  })
  watch(data, (l) => l && entitle(l.title), { immediate: true })
  return { licence: data, waiting: isPending, error, again: refetch }
}
