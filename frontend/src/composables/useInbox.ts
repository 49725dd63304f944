import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { inbox, say, SORTS, STATES, type Asked, type InboxState, type Said, type Side } from '@/api/inbox'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

const SIZE = 20

/** One's matches as the address says which: a list can be shared and come back to. */
export function useInbox() {
  const route = useRoute()
  const router = useRouter()
  const { own } = useSession()
  const text = (name: string) => (typeof route.query[name] === 'string' && route.query[name] ? (route.query[name] as string) : undefined)
  const one = <T extends string>(known: readonly T[], name: string) => known.find((each) => each === text(name))
  const asked = computed<Asked>(() => ({
    state: one<InboxState>(STATES, 'state'),
    side: one<Side>(['DEMAND', 'SUPPLY'], 'side'),
    listing: text('listing'),
    sort: one(SORTS, 'sort') ?? 'best',
  }))
  const page = computed({
    get: () => Math.max(1, Number(text('page')) || 1),
    set: (n) => void router.push({ query: { ...route.query, page: n > 1 ? String(n) : undefined } }),
  })
  const { data, isPending, error, refetch } = useQuery({
    queryKey: computed(() => ['inbox', own.value, asked.value, page.value]),
    queryFn: () => inbox({ ...asked.value, page: page.value, size: SIZE }),
    enabled: computed(() => !!own.value),
    placeholderData: keepPreviousData,
  })
  const total = computed(() => data.value?.total ?? 0)
  return {
    asked, page, total, waiting: isPending, error, again: refetch,
    items: computed(() => data.value?.items ?? []),
    pages: computed(() => Math.ceil(total.value / SIZE)),
    choose: (name: string, value?: string) => router.push({ query: { ...route.query, [name]: value || undefined, page: undefined } }),
  }
}

/** Says yes or no to a match, stored or merely shown. */
export function useAnswer() {
  const queries = useQueryClient()
  return useSubmit(async (said: Said, key) => {
    const done = await say(said, key)
    // the row stays where it is until the list is asked for again: an answer that jumps away can't be seen, nor changed
    await queries.invalidateQueries({ queryKey: ['inbox'], refetchType: 'none' })
    await Promise.all(['deals', 'mending', 'answerTime', 'reasons'].map((name) => queries.invalidateQueries({ queryKey: [name] })))
    return done
  })
}
