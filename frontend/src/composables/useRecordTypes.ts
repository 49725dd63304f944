import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { forms, type TypeField } from '@/api/register'
import { useFormat } from './useFormat'
import { useSession } from './useSession'

/** The types of record, their fields and words, as the portal's files say. */
export function useRecordTypes() {
  const { locale } = useI18n()
  const { day, money, number } = useFormat()
  const { own } = useSession()
  const asked = useQuery({ queryKey: computed(() => ['register-types', own.value]), queryFn: forms, staleTime: Infinity })
  const word = (text?: { zh: string; en: string } | null) => (text ? (locale.value === 'zh' ? text.zh : text.en) : '')
  const types = computed(() => asked.data.value?.types ?? [])
  const view = (key?: string) => types.value.find((t) => t.type.key === key)
  const type = (key?: string) => view(key)?.type
  const indicator = (id?: string) => asked.data.value?.indicators.find((i) => i.id === id)

  /** A value in the reader's words. */
  function told(field: TypeField, value: string): string {
    switch (field.kind) {
      case 'DATE': return day(value)
      case 'MONEY': return money(Number(value))
      case 'NUMBER': return number(Number(value))
      case 'DECIMAL': return number(Number(value), 4)
      case 'CHOICE': return word(field.choices.find((c) => c.key === value)) || value
      case 'INDICATOR': return `${value} ${indicator(value)?.name ?? ''}`
      default: return value
    }
  }
  return {
    types, view, type, indicator, word, told,
    indicators: computed(() => asked.data.value?.indicators ?? []), parks: computed(() => asked.data.value?.parks ?? []),
    waiting: asked.isPending, error: asked.error, again: asked.refetch,
  }
}
