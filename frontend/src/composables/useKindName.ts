import { useI18n } from 'vue-i18n'
import type { ImportKind } from '@/api/shapes'

/** What a kind of import is called: by the pages' words, or, where data make kinds, by theirs. */
export function useKindName(kinds: () => ImportKind[]) {
  const { t, te, locale } = useI18n()
  return (kind: string): string => {
    if (te(`imports.kinds.${kind}`)) return t(`imports.kinds.${kind}`)
    const known = kinds().find((k) => k.kind === kind)
    const title = (locale.value === 'zh' ? known?.titleZh : known?.titleEn) ?? kind.replace(/^register-/, '')
    return t('imports.ofRegister', { title })
  }
}
