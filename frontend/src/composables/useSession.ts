import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { signIn, signOut, whoAmI } from '@/api/access'
import type { Permission } from '@/api/shapes'

/** Who looks at the page; what he may not do is not offered (the portal would refuse it anyway). */
export function useSession() {
  const queries = useQueryClient()
  const { data: session, isPending } = useQuery({ queryKey: ['session'], queryFn: whoAmI, staleTime: 60_000 })
  return {
    session,
    own: computed(() => session.value?.organisation?.id),
    waiting: isPending,
    signedIn: computed(() => !!session.value),
    may: (permission: Permission) => session.value?.permissions.includes(permission) ?? false,
    async enter(login: string, password: string) {
      queries.setQueryData(['session'], await signIn(login, password))
      await queries.invalidateQueries()
    },
    /** Asks anew who one is: an organisation may have been added, or another chosen. */
    refresh: () => queries.invalidateQueries(),
    async leave() {
      await signOut()
      queries.setQueryData(['session'], null)
      await queries.invalidateQueries()
    },
  }
}
