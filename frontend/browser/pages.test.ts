import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found } from './found'
import { browser, DESKTOP, PHONE, Visitor, type Language } from './visitor'

let chromium: Browser
let ids: Record<string, string>
beforeAll(async () => {
  chromium = await browser()
  ids = await found(chromium)
})
afterAll(() => chromium.close())

const PAGES = ['/', '/policies', '/policies/SEED-002', '/notices', '/notices/:told', '/search', '/search?q=电池', '/search?q=qqqqzzzz', '/licences/:licence', '/needs/:need', '/condition-needs/:condition', '/offers/:offer', '/financing-needs/:financing', '/finance-products/:product', '/chains', '/chains/nev-icv', '/chains/nev-icv/history', '/chains/nev-icv/reasons', '/chains/nev-icv/map?region=120110&compare=120116', '/campaigns', '/campaigns/:campaign', '/scoreboard', '/scoreboard?measure=licences_published', '/ledger/entries/1', '/ledger/corrections', '/targets?region=120116', '/targets?of=T0-PPF-BH@120116', '/register-records', '/register-records?type=outside-statistic', '/register-records/:fact', '/sign-in', '/directory', '/register', '/reset-password', '/reset-password/wrong', '/invitations/wrong', '/nowhere', '/unsubscribe/nothing']
const MEMBERS: [string, string[]][] = [
  ['enterprise@demo', ['/needs/new', '/financing-needs/new', '/my/finance', '/needs/:mine/edit', '/needs/:mine', '/my/needs', '/my/needs?of=condition-needs', '/condition-needs/new', '/condition-needs/:asked/edit', '/inbox', '/deals', '/deals/:dealt/papers', '/contracts/:contract', '/licences/:licence', '/my/licences', '/licence-notices/:notice', '/certificates/:uptake']],
  ['financier@demo', ['/deals', '/deals?overdue=true', '/my/finance', '/finance-products/new', '/finance-products/:product', '/financing-needs/:financing']],
  ['centre@demo', ['/register-records', '/register-records/new?type=patent-portfolio', '/register-records/review', '/register-records/:waiting/edit', '/register-records/:waiting', '/deals', '/notices?own=true', '/notices/new', '/notices/:tellable/edit', '/campaigns/new', '/chains/nev-icv/edit', '/stock', '/stock/tiers', '/promotions']],
  ['operator@demo', ['/imports', '/deliveries', '/registrations']],
  ['authority@demo', ['/audit', '/messages', '/ledger/entries/1', '/ledger/corrections', '/targets?region=120110']],
  ['institute@demo', ['/licences/new', '/licence-duplicates', '/offers/new', '/offers/:offered/edit', '/offers/:offered', '/my/needs?of=offers', '/messages', '/messages/preferences', '/contact-looks', '/account/data', '/account', '/inbox?state=WAITING', '/members', '/organisations/:own', '/imports', '/stock', '/stock/new', '/stock/:stock', '/promotions', '/promotions/:promotion', '/licence-notices/:notice', '/certificates/:uptake']],
]
/** Looked at on the walk that makes one. */
const WALKED = ['/deals/:id', '/deals/:id/card/:days']
const at = (path: string) => path.replace(/:(\w+)/, (_, name: string) => ids[name]!)

// Each size once and each language once: what is wrong in a language is wrong at every size, and the other way round.
// The last is the narrower window in which nothing may scroll sideways: 1280 px at 200 %, and a small phone.
const LOOKS: [string, typeof DESKTOP, Language, number][] = [['desktop', DESKTOP, 'zh', 640], ['phone', PHONE, 'en', 360]]

// Much of a walk is waiting for the page to come to rest: the walks wait beside each other.
for (const [name, size, language, narrow] of LOOKS)
  describe.concurrent(`on a ${name}, in ${language}`, () => {
    it('breaks no rule of access on any public page, fits narrow windows, and the browser complains of none', async () => {
      const visitor = await Visitor.enters(chromium, size, language)
      const faults: Record<string, string[]> = {}
      for (const path of PAGES) {
        await visitor.goes(at(path))
        const found = await visitor.faults(narrow)
        if (found.length) faults[path] = found
      }
      expect(faults).toEqual({})
      // a browser reports a refusal that the page expects and explains
      expect(visitor.complaints.filter((each) => !each.includes('/invitations/wrong'))).toEqual([])
      await visitor.leaves()
    })

    it('breaks none for those who signed in', async () => {
      const faults: Record<string, string[]> = {}
      for (const [login, paths] of MEMBERS) {
        const visitor = await Visitor.enters(chromium, size, language)
        await visitor.signsIn(login)
        for (const path of paths) {
          await visitor.goes(at(path))
          const found = await visitor.faults(narrow)
          if (found.length) faults[`${login} ${path}`] = found
        }
        expect(visitor.complaints).toEqual([])
        await visitor.leaves()
      }
      expect(faults).toEqual({})
    })
  })

it('looks at every page that there is', () => {
  const routes = [...readFileSync(new URL('../src/router.ts', import.meta.url), 'utf8').matchAll(/page\('(\/[^']*)'/g)].map((m) => m[1]!)
  const looked = [...PAGES, ...MEMBERS.flatMap(([, paths]) => paths)].map((p) => p.split('?')[0]!)
  const shape = (route: string) => new RegExp(`^${route.replace(/:rest.*$/, 'nowhere').replace(/:\w+/g, '(?!new$|tiers$|data$)[^/]+')}$`)
  expect(routes.length).toBeGreaterThan(40)
  expect(routes.filter((r) => !WALKED.includes(r) && !looked.some((p) => shape(r).test(p)))).toEqual([])
})
