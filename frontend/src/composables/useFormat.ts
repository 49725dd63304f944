import { useI18n } from 'vue-i18n'

/** Figures, days and money in the reader's language; times in the portal's zone. */
export function useFormat() {
  const { locale, t } = useI18n()
  const tag = () => (locale.value === 'zh' ? 'zh-CN' : 'en-GB')
  const zone = { timeZone: 'Asia/Shanghai' } as const

  const number = (n: number, digits = 0) => new Intl.NumberFormat(tag(), { maximumFractionDigits: digits }).format(n)
  const percent = (n: number) => new Intl.NumberFormat(tag(), { style: 'percent', maximumFractionDigits: 1 }).format(n)
  const day = (iso?: string | null) =>
    iso ? new Intl.DateTimeFormat(tag(), { dateStyle: 'long', ...zone }).format(new Date(iso)) : ''
  const time = (iso?: string | null) =>
    iso ? new Intl.DateTimeFormat(tag(), { dateStyle: 'medium', timeStyle: 'short', ...zone }).format(new Date(iso)) : ''

  /** Fen as yuan, or as ten thousands where that is how people say it. */
  function money(fen: number): string {
    const yuan = fen / 100
    if (locale.value === 'zh' && yuan >= 10_000) return t('money.wan', { n: number(yuan / 10_000, 4) })
    return t('money.yuan', { n: number(yuan, 2) })
  }
  return { number, percent, day, time, money }
}
