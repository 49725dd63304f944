import { createI18n } from 'vue-i18n'
import en from './locales/en'
import zh from './locales/zh'

export type Language = 'zh' | 'en'
const KEPT = 'lianqiao.language'

function first(): Language {
  const kept = localStorage.getItem(KEPT)
  return kept === 'en' || kept === 'zh' ? kept : 'zh'
}

export const i18n = createI18n({ legacy: false, locale: first(), fallbackLocale: 'zh', messages: { zh, en } })

export const language = (): Language => i18n.global.locale.value as Language

export function speak(to: Language): void {
  i18n.global.locale.value = to
  localStorage.setItem(KEPT, to)
  document.documentElement.lang = to === 'zh' ? 'zh-CN' : 'en'
}
