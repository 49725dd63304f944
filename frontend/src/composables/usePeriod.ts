import { useI18n } from 'vue-i18n'
import { useFormat } from './useFormat'

interface Span {
  from?: string | null
  to?: string | null
  yearly?: boolean
}

/** A period as people say it: 2026, 2024–2026, each year of 2026–2028, or its days. */
export function usePeriod() {
  const { t } = useI18n()
  const { day } = useFormat()
  function period({ from, to, yearly }: Span): string {
    if (!from && !to) return yearly ? t('targets.yearly') : t('targets.open')
    const years = whole(from, to)
    const said = years ?? (to ? (from ? t('targets.until', { from: day(from), to: day(to) }) : `– ${day(to)}`) : t('targets.from', { day: day(from) }))
    return yearly ? `${said} ${t('targets.yearly')}` : said
  }
  return { period }
}

/** Whole calendar years, without the words. */
export function whole(from?: string | null, to?: string | null): string | undefined {
  if (!from?.endsWith('-01-01') || !to?.endsWith('-12-31')) return undefined
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}
