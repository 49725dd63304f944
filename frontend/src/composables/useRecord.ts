import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { accept, askCancellation, decideCancellation, giveBack, historyOf, record, withdraw } from '@/api/register'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** What is done with a record: one word of its reader, with a reason where one is asked. */
export type Word = 'ACCEPT' | 'RETURN' | 'WITHDRAW' | 'ASK' | 'AGREE' | 'DECLINE'

/** One record, its history, and what its reader may do with it. */
export function useRecord(id: () => string) {
  const queries = useQueryClient()
  const { own } = useSession()
  const one = useQuery({ queryKey: computed(() => ['record', own.value, id()]), queryFn: () => record(id()) })
  const history = useQuery({ queryKey: computed(() => ['record-history', own.value, id()]), queryFn: () => historyOf(id()) })
  const doing = useSubmit(async (b: { word: Word; reason: string }, key) => {
    const done = await send(id(), b.word, b.reason, key)
    await queries.invalidateQueries()
    return done
  })
  return { record: one.data, history: history.data, waiting: one.isPending, error: one.error, again: one.refetch, doing }
}

function send(id: string, word: Word, reason: string, key: string) {
  switch (word) {
    case 'ACCEPT': return accept(id, key)
    case 'RETURN': return giveBack(id, reason, key)
    case 'WITHDRAW': return withdraw(id, reason, key)
    case 'ASK': return askCancellation(id, reason, key)
    default: return decideCancellation(id, word === 'AGREE', key)
  }
}
