import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { account, actFor, changePassword, endOtherSessions, endSession, makeToken, revokeToken, sessions, tokens } from '@/api/people'
import type { Permission } from '@/api/shapes'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** One's own account: for whom one acts, the password, where one is signed in, tokens for machines. */
export function useAccount() {
  const queries = useQueryClient()
  const { signedIn } = useSession()
  const asked = <T>(key: string, ask: () => Promise<T>) => useQuery({ queryKey: ['account', key], queryFn: ask, enabled: signedIn })
  const mine = asked('mine', account)
  const running = asked('sessions', sessions)
  const made = asked('tokens', tokens)
  const again = () => queries.invalidateQueries({ queryKey: ['account'] })

  const then = <B, T>(act: (body: B) => Promise<T>, what: () => Promise<unknown> = again) =>
    useSubmit(async (body: B) => {
      const done = await act(body)
      await what()
      return done ?? true
    })
  return {
    account: mine.data, waiting: mine.isPending, error: mine.error, again,
    sessions: computed(() => running.data.value ?? []),
    tokens: computed(() => made.data.value ?? []),
    switching: then(async (organisation: string) => queries.setQueryData(['session'], await actFor(organisation)), () => queries.invalidateQueries()),
    changing: then(changePassword),
    ending: then((id: string) => endSession(id)),
    endingOthers: then(() => endOtherSessions()),
    making: then((b: { name: string; permissions: Permission[]; days?: number }) => makeToken(b)),
    revoking: then((id: string) => revokeToken(id)),
  }
}
