import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { changeRole, invitations, invite, leaveOrganisation, members, removeMember, withdrawInvitation } from '@/api/people'
import type { MemberRole } from '@/api/shapes'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** Who belongs to the organisation that one acts for, and who was asked to join it. */
export function useMembers() {
  const queries = useQueryClient()
  const { own, may } = useSession()
  const all = useQuery({ queryKey: computed(() => ['members', own.value]), queryFn: () => members(own.value!), enabled: computed(() => !!own.value) })
  const open = useQuery({
    queryKey: computed(() => ['members', own.value, 'invitations']),
    queryFn: () => invitations(own.value!),
    enabled: computed(() => !!own.value && may('MANAGE_MEMBERS')),
  })
  const step = <B>(act: (body: B, key: string) => Promise<unknown>) =>
    useSubmit(async (body: B, key) => {
      const done = await act(body, key)
      await queries.invalidateQueries({ queryKey: ['members'] })
      return done ?? true
    })
  return {
    members: computed(() => all.data.value ?? []), invitations: computed(() => open.data.value ?? []),
    waiting: all.isPending, error: all.error, again: all.refetch,
    inviting: step((b: { address: string; role: MemberRole }, key) => invite(own.value!, b, key)),
    withdrawing: step((id: string, key) => withdrawInvitation(own.value!, id, key)),
    changing: step((b: { account: string; role: MemberRole }, key) => changeRole(own.value!, b.account, b.role, key)),
    leaving: useSubmit((organisation: string, key) => leaveOrganisation(organisation, key)),
    removing: step((account: string, key) => removeMember(own.value!, account, key)),
  }
}
