import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { licencesOf, notices, uptakes, withdraw } from '@/api/licensing'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** What one's own organisation declares, what was asked of it, and what it has taken or given. */
export function useMyLicences() {
  const { own } = useSession()
  const queries = useQueryClient()
  const page = ref(1)
  const enabled = computed(() => !!own.value)
  const mine = useQuery({ queryKey: computed(() => ['myLicences', own.value, page.value]), queryFn: () => licencesOf(own.value!, page.value), enabled, placeholderData: (before) => before })
  const asked = useQuery({ queryKey: computed(() => ['notices', own.value]), queryFn: notices, enabled })
  const taken = useQuery({ queryKey: computed(() => ['uptakes', own.value]), queryFn: uptakes, enabled })
  const withdrawing = useSubmit(async (id: string, key) => {
    const done = await withdraw(id, key)
    await queries.invalidateQueries()
    return done
  })
  return { own, page, mine, asked, taken, withdrawing }
}
