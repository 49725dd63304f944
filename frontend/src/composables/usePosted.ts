import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { closePosted, meetPosted, postedBy, publishPosted, reopenPosted, withdrawPosted, type Collection, type Listed, type State } from '@/api/posted'
import type { Ending } from '@/api/shapes'
import { renewed } from './useMatches'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

const SIZE = 20
const COLLECTIONS: Collection[] = ['needs', 'condition-needs', 'offers']
const told = (v: unknown) => (typeof v === 'string' && v ? v : undefined)

/** What one's own organisation posted, as the address asks for it. */
export function usePosted() {
  const route = useRoute()
  const router = useRouter()
  const { own } = useSession()
  const collection = computed(() => COLLECTIONS.find((c) => c === route.query.of) ?? 'needs')
  const asked = computed<Listed>(() => ({ state: told(route.query.state) as State | undefined, q: told(route.query.q), sort: told(route.query.sort) ?? 'newest' }))
  const page = computed(() => Number(told(route.query.page)) || 1)
  const list = useQuery({
    queryKey: computed(() => ['posted', collection.value, own.value, asked.value, page.value]),
    queryFn: () => postedBy(collection.value, own.value!, { ...asked.value, page: page.value, size: SIZE }),
    enabled: computed(() => !!own.value),
    placeholderData: keepPreviousData,
  })
  const change = (more: Record<string, string | undefined>) => void router.push({ query: { ...route.query, page: undefined, ...more } })
  const total = computed(() => list.data.value?.total ?? 0)
  return { own, collection, asked, page, list, total, pages: computed(() => Math.max(1, Math.ceil(total.value / SIZE))), change, collections: COLLECTIONS }
}

/** What one may do with what one posted. */
export function useDeeds(collection: Collection, id: () => string) {
  const queries = useQueryClient()
  const router = useRouter()
  const step = <B>(act: (body: B, key: string) => Promise<unknown>) =>
    useSubmit(async (body: B, key) => {
      const done = await act(body, key)
      await renewed(queries)
      return done as { id: string }
    })
  const reopening = step((_: null, key) => reopenPosted(collection, id(), key))
  async function reopen() {
    const copy = await reopening.submit(null)
    if (copy) await router.push(`/${collection}/${copy.id}/edit`)
  }
  return {
    publishing: step((_: null, key) => publishPosted(collection, id(), key)),
    meeting: step((body: Ending, key) => meetPosted(collection, id(), body, key)),
    closing: step((body: Ending, key) => closePosted(collection, id(), body, key)),
    withdrawing: step((_: null, key) => withdrawPosted(collection, id(), key)),
    reopening, reopen,
  }
}
