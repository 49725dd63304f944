import { useI18n } from 'vue-i18n'
import { useChains } from './useChains'
import { useRegions } from './useRegions'

/** The words for the keys of a facet: code lists from the language files, regions and nodes from their tables. */
export function useNames() {
  const { t, te } = useI18n()
  const { region } = useRegions()
  const { chain, nodeName, chainOf } = useChains()

  const coded = (group: string, key: string) => (te(`${group}.${key}`) ? t(`${group}.${key}`) : key)
  function name(filter: string, key: string): string {
    if (filter === 'region') return region(key)
    if (filter === 'chain') return chain(key)?.name ?? key
    if (filter === 'node') return nodeName(key)
    if (filter === 'ipc') return key
    if (filter === 'condition') return coded('demand.conditionKind', key)
    return coded(filter, key)
  }
  /** Names of chains and nodes are Chinese in both languages: a screen reader is told so. */
  const spoken = (filter: string) => (filter === 'chain' || filter === 'node' ? 'zh-CN' : undefined)
  return { name, coded, spoken, region, nodeName, chainOf }
}
