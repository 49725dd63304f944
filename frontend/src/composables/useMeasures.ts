import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { measures } from '@/api/kpi'
import { useFormat } from './useFormat'

/** The board shows money in 万元. */
const FEN_OF_THE_BOARD = 1_000_000

/** Measures by the portal's own words: titles, and amounts in the measure's unit (money as money, a statement with its decimals). */
export function useMeasures() {
  const { locale } = useI18n()
  const { number, money } = useFormat()
  const { data } = useQuery({ queryKey: ['measures'], queryFn: measures, staleTime: Infinity })
  const known = computed(() => new Map((data.value?.items ?? []).map((m) => [m.name, m])))

  function title(measure: string): string {
    const words = known.value.get(measure)?.title
    return words ? (locale.value === 'en' ? words.en : words.zh) : measure
  }

  function amount(measure: string, kept: number): string {
    if (!data.value) return '…'
    const unit = known.value.get(measure)?.unit
    if (unit?.money) return money(kept)
    return number(kept / 10 ** (unit?.places ?? 0), unit?.places ?? 0)
  }
  const isMoney = (measure: string) => known.value.get(measure)?.unit.money ?? false
  /** What takes an entry back is an entry of its own, with the opposite sign. */
  const signed = (measure: string, kept: number) => (kept < 0 ? '−' : '+') + amount(measure, Math.abs(kept))
  /** A figure of the board that is one measure's alone. */
  function figure(measure: string, shown: number): string {
    if (!data.value) return '…'
    return isMoney(measure) ? money(Math.round(shown * FEN_OF_THE_BOARD)) : number(shown)
  }
  return { title, isMoney, amount, signed, figure }
}
