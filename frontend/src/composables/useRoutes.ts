import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { routes } from '@/api/deal'
import type { RouteStep, RouteValue } from '@/api/shapes'
import { useFormat } from './useFormat'

/** The words of the routes: they are data of the portal, so a new route needs no new page. */
export function useRoutes() {
  const { locale } = useI18n()
  const { number, day, money } = useFormat()
  const { data } = useQuery({ queryKey: ['deal-routes'], queryFn: routes, staleTime: Infinity })
  const all = computed(() => data.value ?? [])
  const word = (text?: { zh: string; en: string }) => (text ? (locale.value === 'en' ? text.en : text.zh) : '')
  const route = (key: string, version?: number) => all.value.find((r) => r.key === key && (version === undefined ? r.current : r.version === version))
  const step = (of: { route: string; routeVersion: number }, key: string): RouteStep | undefined => route(of.route, of.routeVersion)?.steps.find((s) => s.key === key)
  const value = (of: { route: string; routeVersion: number }, key: string): RouteValue | undefined =>
    route(of.route, of.routeVersion)?.steps.flatMap((s) => s.values).find((v) => v.key === key)
  function told(value: RouteValue | undefined, text: string) {
    const kind = value?.kind
    if (kind === 'CHOICE') return word(value?.choices.find((c) => c.key === text)?.title) || text
    if (kind === 'MONEY') return money(Number(text))
    if (kind === 'RATE') return `${number(Number(text) / 100, 2)} %`
    if (kind === 'DATE') return day(text)
    return kind === 'NUMBER' ? number(Number(text)) : text
  }
  return { routes: computed(() => all.value.filter((r) => r.current)), route, step, value, word, told }
}
