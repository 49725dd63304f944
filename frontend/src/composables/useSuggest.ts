import { useQuery } from '@tanstack/vue-query'
import { computed, ref, watch, type Ref } from 'vue'
import { suggest } from '@/api/search'

/** What may be meant by the beginning of a query; asked for when the typing rests, never for a single blank. */
export function useSuggest(typed: Ref<string>) {
  const rested = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(typed, (text) => {
    clearTimeout(timer)
    timer = setTimeout(() => (rested.value = text.trim()), 140)
  })
  const { data } = useQuery({
    queryKey: computed(() => ['suggest', rested.value]),
    queryFn: ({ signal }) => suggest(rested.value, signal),
    enabled: computed(() => rested.value.length > 0),
    placeholderData: (before) => before,
  })
  return computed(() => (typed.value.trim() ? (data.value?.items ?? []).slice(0, 8) : []))
}
