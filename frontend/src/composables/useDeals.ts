import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answerCard, cards, deal, deals, entrust, nameSelf, person, steps, take, type CardOutcome, type DealFilter, type Taking } from '@/api/deal'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

export function useDeals(filter: MaybeRefOrGetter<DealFilter>) {
  const { own } = useSession()
  const { data, isPending, error, refetch } = useQuery({
    queryKey: computed(() => ['deals', own.value, 'list', toValue(filter)]),
    queryFn: () => deals(toValue(filter)),
    enabled: computed(() => !!own.value),
  })
  return { deals: computed(() => data.value?.items ?? []), total: computed(() => data.value?.total ?? 0), waiting: isPending, error, again: refetch }
}

/** One deal, what was done in it, and the steps that may be taken from where it stands. */
export function useDeal(id: MaybeRefOrGetter<string>) {
  const queries = useQueryClient()
  const { own } = useSession()
  const asked = <T>(what: string, ask: (id: string) => Promise<T>) =>
    useQuery({ queryKey: computed(() => ['deals', own.value, toValue(id), what]), queryFn: () => ask(toValue(id)), enabled: computed(() => !!own.value) })
  const one = asked('deal', deal)
  const history = asked('steps', steps)
  const sent = asked('cards', cards)
  const who = asked('person', person)
  const step = <B>(act: (body: B, key: string) => Promise<unknown>) =>
    useSubmit(async (body: B, key) => {
      const done = await act(body, key)
      await queries.invalidateQueries()
      return done ?? true
    })
  return {
    deal: one.data, waiting: one.isPending, error: one.error, again: one.refetch,
    history: computed(() => history.data.value ?? []), cards: computed(() => sent.data.value ?? []), person: who.data,
    taking: step((body: Taking, key) => take(toValue(id), body, key)),
    naming: step((_: undefined, key) => nameSelf(toValue(id), key)),
    answering: step((body: { days: number; outcome: CardOutcome; note?: string }, key) => answerCard(toValue(id), body, key)),
    entrusting: step((account: string | undefined, key) => entrust(toValue(id), account, key)),
  }
}
