import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { createI18n } from 'vue-i18n'
import LegalMark from '../src/components/LegalMark.vue'
import MarkedText from '../src/components/MarkedText.vue'
import { useFormat } from '../src/composables/useFormat'
import en from '../src/locales/en'
import zh from '../src/locales/zh'

const spoken = (locale: 'zh' | 'en') => createI18n({ legacy: false, locale, messages: { zh, en } })
const money = (locale: 'zh' | 'en', fen: number) => {
  const C = defineComponent({ setup: () => () => h('p', useFormat().money(fen)) })
  return mount(C, { global: { plugins: [spoken(locale)] } }).text()
}

it('tells money as people say it', () => {
  expect(money('zh', 5_000_000_00)).toBe('500 万元')
  expect(money('zh', 999_950)).toBe('9,999.5 元')
  expect(money('en', 5_000_000_00)).toBe('CNY 5,000,000')
})

it('never shows an unknown legal state as passed', () => {
  const mark = mount(LegalMark, { props: { outcome: 'UNKNOWN', asOf: null }, global: { plugins: [spoken('zh')] } })
  expect(mark.text()).toContain('未知')
  expect(mark.text()).not.toContain('有效')
  expect(mark.classes()).toContain('unknown')
})

it('marks what was found and shows the rest as text, tags and signs included', () => {
  const text = mount(MarkedText, { props: { text: 'x', html: 'a &lt;b&gt; <em>电池</em> &amp;lt; c' } })
  expect(text.text()).toBe('a <b> 电池 &lt; c')
  expect(text.findAll('mark').map((m) => m.text())).toEqual(['电池'])
  expect(text.find('b').exists()).toBe(false)
})
