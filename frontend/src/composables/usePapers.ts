import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { draftContract, enterNumber, enterTerms, giveReport, papersOf, takeNumberBack, takeReportBack, type ContractKind, type ContractTerms, type NumberForm, type ReportForm, type TakeBackForm } from '@/api/papers'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** The papers of a deal: drafts of its contract, what was agreed, register numbers, royalty reports. */
export function usePapers(deal: MaybeRefOrGetter<string>) {
  const queries = useQueryClient()
  const { own } = useSession()
  const queryKey = computed(() => ['papers', own.value, toValue(deal)])
  const { data, isPending, error, refetch } = useQuery({ queryKey, queryFn: () => papersOf(toValue(deal)), enabled: computed(() => !!own.value) })
  const step = <B>(act: (deal: string, body: B, key: string) => Promise<unknown>) =>
    useSubmit(async (body: B, key) => {
      const done = await act(toValue(deal), body, key)
      // A report relies on a piece of evidence, which then can't be withdrawn.
      await Promise.all([queries.invalidateQueries({ queryKey: queryKey.value }), queries.invalidateQueries({ queryKey: ['evidence'] })])
      return done ?? true
    })
  return {
    papers: data, waiting: isPending, error, again: refetch,
    drafting: step((id, kind: ContractKind, key) => draftContract(id, kind, key)),
    terms: step((id, terms: ContractTerms, key) => enterTerms(id, terms, key)),
    numbering: step((id, form: NumberForm, key) => enterNumber(id, form, key)),
    reporting: step((id, form: ReportForm, key) => giveReport(id, form, key)),
    numberBack: step((_, b: { id: string; form: TakeBackForm }, key) => takeNumberBack(b.id, b.form, key)),
    reportBack: step((_, b: { id: string; form: TakeBackForm }, key) => takeReportBack(b.id, b.form, key)),
  }
}
