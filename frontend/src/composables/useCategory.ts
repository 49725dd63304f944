import { useI18n } from 'vue-i18n'
import { useRecordTypes } from './useRecordTypes'

/** What an entry's `basis` is called: a kind of licence, of finance, or a choice of a record's type. */
export function useCategory() {
  const { t, te } = useI18n()
  const { types, word } = useRecordTypes()
  return (key: string): string => {
    const spoken = [`basis.${key}`, `finance.kind.${key}`].find((name) => te(name))
    const choice = () => types.value.flatMap((view) => view.type.fields.flatMap((field) => field.choices)).find((c) => c.key === key)
    return spoken ? t(spoken) : word(choice()) || key
  }
}
