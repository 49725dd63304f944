import { useI18n } from 'vue-i18n'
import type { ScoreboardRow } from '@/api/shapes'
import { useFormat } from './useFormat'

export const LIGHTS = ['REACHED', 'MEETS_NOW', 'ON_COURSE', 'AT_RISK', 'BEHIND', 'BELOW_NOW', 'MISSED', 'UNKNOWN'] as const
export type Light = (typeof LIGHTS)[number]
export type Standing = NonNullable<ScoreboardRow['standing']>

/** The figures of a row as its unit wants them said, and its state in words. */
export function useStanding() {
  const { t, te, locale } = useI18n()
  const { number, percent } = useFormat()
  const known = (n?: number | null): n is number => typeof n === 'number'
  const figure = (r: ScoreboardRow, n: number) => (r.unit === '比率' ? percent(n) : r.unit === '%' ? `${number(n, 1)}%` : number(n, 1))
  /** Whether its unit is told beside the figure. */
  const plain = (r: ScoreboardRow) => r.unit !== '%' && r.unit !== '比率'
  /** What it counts, without “a year”. */
  const counts = (r: ScoreboardRow) => r.unit.replace('/年', '')
  const value = (r: ScoreboardRow) => (known(r.value) ? figure(r, r.value) : r.undefined ? t(`board.undefined.${r.undefined}`) : '–')
  const sign = (s: Standing) => s.direction.replace('>=', '≥')
  const goal = (r: ScoreboardRow) => (known(r.standing?.target) ? `${sign(r.standing)} ${figure(r, r.standing.target)}` : (r.standing?.word ?? t('board.noNumber')))
  const forecast = (r: ScoreboardRow) => (known(r.standing?.forecast) ? figure(r, r.standing.forecast) : r.standing?.way === 'AS_IT_STANDS' ? t('board.asItStands') : '–')
  const band = (r: ScoreboardRow) => (known(r.standing?.low) && known(r.standing?.high) ? t('board.band', { low: figure(r, r.standing.low), high: figure(r, r.standing.high) }) : '')
  const state = (s: Standing) => t(`board.of.${s.light}`)
  const why = (s: Standing) => (s.unsure && te(`board.why.${s.unsure}`) ? t(`board.why.${s.unsure}`, { word: s.word ?? '' }) : '')
  const title = (r: ScoreboardRow) => (locale.value === 'zh' ? r.title.zh : r.title.en)
  return { plain, counts, figure, value, goal, forecast, band, state, why, title, known }
}
