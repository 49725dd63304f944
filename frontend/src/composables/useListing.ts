import { useI18n } from 'vue-i18n'
import type { RouteLocationRaw } from 'vue-router'
import type { Listing } from '@/api/shapes'
import { useFormat } from './useFormat'
import { useRegions } from './useRegions'

/** What is said of any listing in a line, and where its page is. */
export function useListing() {
  const { t, te } = useI18n()
  const { money, day } = useFormat()
  const { region } = useRegions()

  function page(l: Pick<Listing, 'id' | 'kind'>): RouteLocationRaw | undefined {
    if (l.kind === 'LICENCE') return { name: 'licence', params: { id: l.id } }
    if (l.kind === 'TECH_NEED') return { name: 'need', params: { id: l.id } }
    if (l.kind === 'FINANCING_NEED') return { name: 'financing', params: { id: l.id } }
    if (l.kind === 'FINANCE_PRODUCT') return { name: 'product', params: { id: l.id } }
    if (l.kind === 'CONDITION_NEED') return { name: 'conditionNeed', params: { id: l.id } }
    if (l.kind === 'OFFER') return { name: 'offer', params: { id: l.id } }
    if (l.kind === 'STOCK_PATENT') return { name: 'stockPatent', params: { id: l.id } }
    return undefined
  }
  /** The mode with its sum; terms that nobody understood are told as such, never as free or as zero. */
  function fee(l: Listing): string {
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
