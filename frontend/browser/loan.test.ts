import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { counted, eventually, figure, listings } from './portal'
import { browser, Visitor } from './visitor'

let chromium: Browser
beforeAll(async () => (chromium = await browser()))
afterAll(() => chromium.close())

it('takes a match to a pledge loan that is disbursed and repaid, and counts it when it is disbursed', async () => {
  const before = { begun: await counted('deals_begun'), loans: await counted('loans_disbursed'), wan: await counted('loan_amount') }
  const firm = await Visitor.enters(chromium)
  await firm.signsIn('enterprise@demo')
  const need = (await listings('FINANCING_NEED')).find((one) => one.title.includes('电池管理系统物料'))!
  await firm.goes(`/financing-needs/${need.id}`)
  await firm.page.locator('.match', { hasText: '津桥知识产权质押贷' }).getByRole('button', { name: '发起对接' }).click()
  await firm.page.waitForURL(/\/deals\/[0-9a-f-]{36}/)
  const deal = new URL(firm.page.url()).pathname
  const bank = await Visitor.enters(chromium)
  await bank.signsIn('financier@demo')
  await bank.goes(deal)
  expect(await bank.faults(360)).toEqual([])

  await takes(bank, 'pre-screened')
  await firm.goes(deal)
  await takes(firm, 'matched')
  await bank.goes(deal)
  await takes(bank, 'due-diligence', { valuationFen: '15000000' })
  await takes(bank, 'approved', { amountFen: '5000000', rateBp: '4.2', termMonths: '12' })
  await bank.page.click('button[data-move=contracted]')
  await bank.page.fill('input[name=signedOn]', '2026-03-02')
  await bank.page.click('form[data-step=contracted] button[type=submit]')
  await bank.page.locator('form[data-step=contracted] [role=alert]').waitFor()
  await proves(bank.page, 'contract')
  await takes(bank, 'contracted', { signedOn: '2026-03-02', contractNumber: 'DK-2026-001' })
  await proves(bank.page, 'pledge-registration')
  await takes(bank, 'pledge-registered', { registrationNumber: 'Y2026120000001', registeredOn: '2026-03-09', pledgedPatents: '1' })
  expect(await counted('loans_disbursed')).toBe(before.loans)
  await proves(bank.page, 'disbursement')
  await takes(bank, 'disbursed', { disbursedFen: '5000000', disbursedOn: '2026-03-12' })
  expect(await eventually(() => counted('loans_disbursed'), (n) => n > before.loans)).toBe(before.loans + 1)
  expect(await counted('loan_amount')).toBe(before.wan + 500)
  await takes(bank, 'repaid', { repaidOn: '2026-11-20' })
  expect(await bank.page.locator('[aria-current=step]').textContent()).toContain('已还清')
  expect(await bank.faults(360)).toEqual([])

  await firm.goes(deal)
  expect(await firm.page.textContent('main')).toContain('500 万元')
  expect(await firm.faults()).toEqual([])
  for (const visitor of [firm, bank]) {
    // the refusal above is an answer that a browser's console shows
    expect(visitor.complaints.filter((c) => !c.includes('422'))).toEqual([])
    await visitor.leaves()
  }
})

it('takes a fact with its evidence over a second person to the scoreboard, and from the figure down to the file', async () => {
  const [indicator, place] = ['F2-G07', '120116-TPFTZ']
  const before = await figure(indicator, place)
  const centre = await Visitor.enters(chromium)
  await centre.signsIn('centre@demo')
  await centre.goes('/register-records/new?type=navigation-project')
  const { page } = centre
  await page.fill('#on', new Date().toISOString().slice(0, 10))
  await page.selectOption('#park', place)
  await page.fill('#organisation', '滨湾康屿生物制药有限公司（演示）')
  await page.fill('#creditCode', '91999999MADEM002XN')
  await page.fill('#number', `ZC-${Date.now()}`)
  await page.fill('#v-project', '走查的微导航（演示）')
  await page.selectOption('#v-level', 'enterprise')
  await page.click('main form button[type=submit]')
  await page.waitForURL(/\/register-records\/[0-9a-f-]{36}/)
  await proves(page, 'acceptance-report')
  const record = new URL(page.url()).pathname

  const second = await Visitor.enters(chromium)
  await second.signsIn('centre-second@demo')
  await second.goes(record)
  await second.page.getByRole('button', { name: '确认', exact: true }).click()
  expect(await eventually(() => figure(indicator, place), (n) => n > before)).toBe(before + 1)

  await second.goes(`/scoreboard?region=${place}&row=${indicator}@${place}`)
  await second.page.getByRole('button', { name: '查看台账条目' }).click()
  await second.page.locator('.entries tbody tr').first().getByRole('link').first().click()
  await second.page.waitForURL(/\/ledger\/entries\/\d+/)
  const file = second.page.getByRole('link', { name: 'acceptance-report.txt' })
  await file.waitFor()
  expect(await second.faults(360)).toEqual([])
  const [download] = await Promise.all([second.page.waitForEvent('download'), file.click()])
  expect(readFileSync(await download.path(), 'utf8')).toBe('演示：acceptance-report，由走查写入')
  const nobody = await Visitor.enters(chromium)
  await nobody.goes(new URL(second.page.url()).pathname)
  expect(await nobody.page.textContent('main')).toContain('请先登录')
  for (const visitor of [centre, second, nobody]) {
    expect(visitor.complaints).toEqual([])
    await visitor.leaves()
  }
})

async function takes(visitor: Visitor, step: string, values: Record<string, string> = {}): Promise<void> {
  await visitor.page.click(`button[data-move=${step}]`)
  for (const [name, value] of Object.entries(values)) await visitor.page.fill(`form[data-step=${step}] input[name=${name}]`, value)
  await visitor.page.click(`form[data-step=${step}] button[type=submit]`)
  await visitor.page.locator(`form[data-step=${step}]`).waitFor({ state: 'detached' })
}

/** A file for a step that asks for one. */
async function proves(page: Page, kind: string): Promise<void> {
  await page.selectOption('#evidence-kind', kind)
  await page.setInputFiles('#evidence-file', { name: `${kind}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`演示：${kind}，由走查写入`) })
  await page.click('form.add button[type=submit]')
  await page.locator('form.add [role=status]', { hasText: kind }).waitFor()
}
