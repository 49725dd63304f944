import { computed, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'

const names = shallowRef<Record<string, string>>()
let asked: Promise<unknown> | undefined

/** Names of GB/T 2260 codes; the table is fetched once, when the first page needs it. */
export function useRegions() {
  const { t, te, locale } = useI18n()
  asked ??= import('virtual:regions').then((m) => (names.value = m.default))

  const plain = (code: string): string => {
    const key = `region.${code}`
    return locale.value !== 'zh' && te(key) ? t(key) : (names.value?.[code] ?? code)
  }
  /** A district is told with its province, unless it is the province itself. */
  function region(code?: string | null): string {
    if (!code) return ''
    const province = `${code.slice(0, 2)}0000`
    if (code === province) return plain(code)
    const own = plain(code)
    return locale.value === 'zh' ? `${plain(province)}${own}` : `${own}, ${plain(province)}`
  }
  const provinces = computed(() => Object.keys(names.value ?? {}).filter((c) => c.endsWith('0000')).sort())
  /** What stands right below a province: cities, and for a municipality its districts. */
  const within = (province: string): string[] => {
    const below = Object.keys(names.value ?? {}).filter((c) => c.startsWith(province.slice(0, 2)) && c !== province)
    const municipality = ['11', '12', '31', '50'].includes(province.slice(0, 2))
    return below.filter((c) => (municipality ? !c.endsWith('00') : c.endsWith('00') && c.slice(2, 4) !== '90')).sort()
  }
  return { region, plain, provinces, within }
}
