import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { Problem } from './api/problem'
import App from './App.vue'
import { i18n, language, speak } from './i18n'
import { router } from './router'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'

speak(language())

/** A refusal stays a refusal however often one asks; an outage may pass. */
const retry = (times: number, error: Error) =>
  times < 2 && error instanceof Problem && (error.status === 0 || error.status >= 502)

createApp(App)
  .use(i18n)
  .use(router)
  .use(VueQueryPlugin, { queryClientConfig: { defaultOptions: { queries: { retry, staleTime: 15_000, refetchOnWindowFocus: false } } } })
  .mount('#app')
