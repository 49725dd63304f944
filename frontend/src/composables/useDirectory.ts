import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { directory, type DirectoryQuery } from '@/api/people'

/** Agencies and technology managers; what is asked for stands in the address, so a list is a link. */
export function useDirectory() {
  const route = useRoute()
  const router = useRouter()
  const text = (name: string) => (typeof route.query[name] === 'string' ? (route.query[name] as string) : '')
  const page = computed(() => Math.max(1, Number(text('page')) || 1))
  const query = computed<DirectoryQuery>(() => ({
    ...(text('q') ? { q: text('q') } : {}),
    ...(text('service') ? { service: text('service') } : {}),
    ...(text('region') ? { region: text('region') } : {}),
    ...(text('who') ? { managers: text('who') === 'managers' } : {}),
    page: page.value,
    size: 20,
  }))
  const { data, isPending, error, refetch } = useQuery({ queryKey: computed(() => ['directory', query.value]), queryFn: () => directory(query.value), placeholderData: (before) => before })
  const ask = (change: Record<string, string>) =>
    router.push({ query: Object.fromEntries(Object.entries({ ...route.query, page: undefined, ...change }).filter(([, v]) => v)) })
  return {
    text, ask, page,
    items: computed(() => data.value?.items ?? []), total: computed(() => data.value?.total ?? 0),
    pages: computed(() => Math.ceil((data.value?.total ?? 0) / 20)),
    waiting: isPending, error, again: refetch,
  }
}
