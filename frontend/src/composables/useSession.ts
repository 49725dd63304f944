import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { signIn, signOut, whoAmI } from '@/api/access'

/** Who looks at the page; what he may not do is not offered (the portal refuses it anyway). */
export function useSession() {
  const queries = useQueryClient()
  const { data: session, isPending } = useQuery({ queryKey: ['session'], queryFn: whoAmI, staleTime: 60_000 })
  const kind = computed(() => session.value?.organisationKind ?? undefined)
  return {
    session,
    kind,
    waiting: isPending,
    signedIn: computed(() => !!session.value),
    async enter(login: string, password: string) {
      await signIn(login, password)
      await queries.invalidateQueries()
    },
    async leave() {
      await signOut()
      queries.setQueryData(['session'], null)
      await queries.invalidateQueries()
    },
  }
}
