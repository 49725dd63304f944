import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listings, organisationOf } from './portal'
import { browser, DESKTOP, PHONE, Visitor, type Language } from './visitor'

let chromium: Browser
let licence: string
let need: string
let institute: string
beforeAll(async () => {
  chromium = await browser()
  licence = (await listings('LICENCE', 1))[0]!.id
  need = (await listings('TECH_NEED', 1))[0]!.id
  institute = await organisationOf('INSTITUTE')
})
afterAll(() => chromium.close())

const PAGES = ['/', '/search', '/search?q=电池', '/search?q=qqqqzzzz', '/licences/:licence', '/needs/:need', '/chains', '/chains/nev-icv', '/campaigns', '/scoreboard', '/scoreboard?measure=licences_published', '/sign-in', '/directory', '/register', '/reset-password', '/reset-password/wrong', '/invitations/wrong', '/nowhere', '/unsubscribe/nothing']
const MEMBERS: [string, string[]][] = [
  ['enterprise@demo', ['/needs/new', '/deals', '/licences/:licence', '/my/licences', '/licence-duplicates']],
  ['centre@demo', ['/campaigns/new', '/stock', '/stock/tiers', '/promotions']],
  ['operator@demo', ['/imports', '/deliveries', '/registrations']],
  ['authority@demo', ['/audit', '/messages']],
  ['institute@demo', ['/licences/new', '/messages', '/messages/preferences', '/contact-looks', '/account/data', '/account', '/members', '/organisations/:own', '/stock', '/stock/new', '/promotions']],
]
const at = (path: string) => path.replace(':licence', licence).replace(':need', need).replace(':own', institute)

// Each size once and each language once: what is wrong in a language is wrong at every size, and the other way round.
const LOOKS: [string, typeof DESKTOP, Language][] = [['desktop', DESKTOP, 'zh'], ['phone', PHONE, 'en']]

for (const [name, size, language] of LOOKS)
  describe(`on a ${name}, in ${language}`, () => {
    it('breaks no rule of access on any public page, and the browser complains of none', async () => {
      const visitor = await Visitor.enters(chromium, size, language)
      const faults: Record<string, string[]> = {}
      for (const path of PAGES) {
        await visitor.goes(at(path))
        const found = await visitor.faults()
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
          const found = await visitor.faults()
          if (found.length) faults[`${login} ${path}`] = found
        }
        expect(visitor.complaints).toEqual([])
        await visitor.leaves()
      }
      expect(faults).toEqual({})
    })
  })

it('needs no sideways scrolling on a phone of 360 px, nor in a window of 1280 px at 200 % zoom', async () => {
  for (const language of ['zh', 'en'] as Language[]) {
    const visitor = await Visitor.enters(chromium, { width: 360, height: 740 }, language)
    for (const path of PAGES) {
      await visitor.goes(at(path))
      for (const width of [360, 640]) {
        await visitor.page.setViewportSize({ width, height: 740 })
        const over = await visitor.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(over, `${path} at ${width} px`).toBeLessThanOrEqual(0)
      }
    }
    await visitor.leaves()
  }
})
