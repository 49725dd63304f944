import { useQueryClient } from '@tanstack/vue-query'
import { begin, type Pair } from '@/api/deal'
import { useSubmit } from './useSubmit'

/** A match becomes a deal. */
export function useBegin() {
  const queries = useQueryClient()
  return useSubmit(async (pair: Pair, key) => {
    const deal = await begin(pair, key)
    await queries.invalidateQueries({ queryKey: ['deals'] })
    return deal
  })
}
