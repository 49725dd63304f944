import { useI18n } from 'vue-i18n'
import type { RouteLocationRaw } from 'vue-router'
import type { Listing } from '@/api/shapes'
import { useFormat } from './useFormat'
import { useRegions } from './useRegions'

/** Of the particulars of a listing, what a line shows. */
interface FinanceTerms {
  type?: string
  financing?: string
  amountFen?: number
  minRateBp?: number | null
}

/** What is said of any listing in a line, and where its page is. */
export function useListing() {
  const { t, te } = useI18n()
  const { money, day, number } = useFormat()
  const { region } = useRegions()

  function page(l: Pick<Listing, 'id' | 'kind'>): RouteLocationRaw | undefined {
    if (l.kind === 'LICENCE') return { name: 'licence', params: { id: l.id } }
    if (l.kind === 'TECH_NEED') return { name: 'need', params: { id: l.id } }
    if (l.kind === 'FINANCING_NEED') return { name: 'financing', params: { id: l.id } }
    if (l.kind === 'FINANCE_PRODUCT') return { name: 'product', params: { id: l.id } }
    if (l.kind === 'CONDITION_NEED') return { name: 'conditionNeed', params: { id: l.id } }
    if (l.kind === 'OFFER') return { name: 'offer', params: { id: l.id } }
    if (l.kind === 'STOCK_PATENT') return { name: 'stockPatent', params: { id: l.id } }
    if (l.kind === 'NOTICE') return { name: 'publicNotice', params: { id: l.id } }
    return undefined
  }
  /** The mode with its sum; terms that nobody understood are told as such, never as free or as zero. */
  function fee(l: Listing): string {
    const terms = l.particulars as FinanceTerms | undefined
    if (terms?.type === 'FINANCE_ASKED' && terms.amountFen) return `${t(`finance.kind.${terms.financing}`)} ${money(terms.amountFen)}`
    if (terms?.type === 'FINANCE_OFFERED') return [t(`finance.kind.${terms.financing}`), typeof terms.minRateBp === 'number' ? t('finance.from', { x: t('finance.bp', { n: number(terms.minRateBp / 100, 2) }) }) : ''].filter(Boolean).join(' ')
    if (!l.feeMode) return ''
    const mode = te(`feeMode.${l.feeMode}`) ? t(`feeMode.${l.feeMode}`) : l.feeMode
    return typeof l.feeFen === 'number' && l.feeMode !== 'FREE' ? `${mode} ${money(l.feeFen)}` : mode
  }
  function facts(l: Listing): string[] {
    const legal = l.legalState && l.kind === 'LICENCE' ? t(`legal.short.${l.legalState}`) : ''
    return [l.holderName ?? '', region(l.region), legal].filter(Boolean)
  }
  const published = (l: Listing) => t('listing.published', { day: day(l.publishedAt) })
  return { page, fee, facts, published }
}
