import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listings } from './portal'
import { browser, PHONE, Visitor } from './visitor'

let chromium: Browser
beforeAll(async () => (chromium = await browser()))
afterAll(() => chromium.close())

it('lets one search by keyboard alone: skip link, type-ahead, a filter, a result', async () => {
  const visitor = await Visitor.enters(chromium)
  const { page } = visitor
  await visitor.goes('/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')

  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
  await page.keyboard.type('电池')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  const active = await page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant'))
  expect(await page.evaluate((id) => document.getElementById(id!)?.getAttribute('aria-selected'), active!)).toBe('true')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('option').first().isVisible()).toBe(false)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=/)
  await visitor.settles()

  const box = page.locator('aside input[type=checkbox]').first()
  await box.focus()
  await page.keyboard.press('Space')
  await page.waitForURL(/kind=|chain=/)
  await visitor.settles()
  expect(await page.locator('aside input[type=checkbox]:checked').count()).toBe(1)

  await page.locator('.listing h3 a').first().focus()
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
  expect(outline).toBe('solid')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/(licences|needs)\//)
  await visitor.settles()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  expect(visitor.complaints).toEqual([])
  await visitor.leaves()
})

it('keeps a search in the address, with filters, order and cursor', async () => {
  const visitor = await Visitor.enters(chromium)
  const { page } = visitor
  await visitor.goes('/search?kind=LICENCE&sort=fee')
  expect(await page.locator('select').first().inputValue()).toBe('fee')
  const before = await page.locator('.listing').count()
  await page.locator('button.more').click()
  await page.waitForFunction((n) => document.querySelectorAll('.listing').length > n, before)
  const titles = await page.locator('.listing h3').allTextContents()
  expect(new Set(await page.locator('.listing h3 a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))).size).toBe(titles.length)
  const download = page.waitForEvent('download')
  await page.locator('.top button.link').click()
  expect((await download).suggestedFilename()).toMatch(/^lianqiao-.*\.csv$/)
  await visitor.leaves()
})

it('remembers the language and tells it to the browser', async () => {
  const visitor = await Visitor.enters(chromium, PHONE)
  const { page } = visitor
  await visitor.goes('/')
  expect(await page.getAttribute('html', 'lang')).toBe('zh-CN')
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('button', { name: 'English' }).click()
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await visitor.goes('/scoreboard')
  expect(await page.textContent('h1')).toBe('Scoreboard')
  expect(await page.title()).toBe('Scoreboard · LianQiao')
  await visitor.leaves()
})

it('marks demonstration data wherever it shows', async () => {
  const [licence] = await listings('LICENCE', 1)
  const visitor = await Visitor.enters(chromium)
  for (const path of ['/search', `/licences/${licence!.id}`]) {
    await visitor.goes(path)
    expect(await visitor.page.locator('main .demo').count(), path).toBeGreaterThan(0)
  }
  await visitor.leaves()
})
