import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, watch } from 'vue'
import { markAllRead, markRead, messages, unread } from '@/api/message'
import { useSession } from './useSession'

const SIZE = 20

/** How much of the mailbox is unread: looked after each minute while the page is open. */
export function useUnread() {
  const { signedIn } = useSession()
  const { data } = useQuery({ queryKey: ['messages', 'unread'], queryFn: unread, enabled: signedIn, refetchInterval: 60_000 })
  return computed(() => data.value ?? 0)
}

/** The mailbox, page by page. What is opened is read. */
export function useMessages() {
  const queries = useQueryClient()
  const { signedIn } = useSession()
  const onlyUnread = ref(false)
  const page = ref(1)
  watch(onlyUnread, () => (page.value = 1))
  const { data, isPending, error, refetch } = useQuery({
    queryKey: computed(() => ['messages', onlyUnread.value, page.value]),
    queryFn: () => messages(onlyUnread.value, page.value),
    enabled: signedIn,
    placeholderData: keepPreviousData,
  })
  const afterwards = () => queries.invalidateQueries({ queryKey: ['messages'] })
  return {
    items: computed(() => data.value?.items ?? []),
    total: computed(() => data.value?.total ?? 0),
    unread: computed(() => data.value?.unread ?? 0),
    pages: computed(() => Math.max(1, Math.ceil((data.value?.total ?? 0) / SIZE))),
    page, onlyUnread, waiting: isPending, error, again: refetch,
    read: (id: string) => markRead(id).then(afterwards),
    /** Only what could be seen: what came since then stays unread. */
    readAll: () => markAllRead(page.value === 1 ? data.value?.items[0]?.at : undefined).then(afterwards),
  }
}
