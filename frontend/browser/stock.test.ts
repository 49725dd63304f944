import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { counted, eventually } from './portal'
import { patentNumber, spreadsheet } from './spreadsheet'
import { browser, Visitor } from './visitor'

let chromium: Browser
beforeAll(async () => (chromium = await browser()))
afterAll(() => chromium.close())

const ROWS = 5_000
const THINGS = ['液冷板', '抗体纯化介质', '人工关节涂层', '碳纤维预浸料', '减速器装配线', '风电叶片检测方法']
/** Numbers of its own for each run, so that a portal may be walked twice. */
const from = (Math.floor(Date.now() / 1000) % 1_800) * ROWS
const patents = () => spreadsheet([
  ['专利号', '专利名称', '摘要', '分类号', '转化意愿', '授权公告日'],
  // The last row repeats the first one, and is told so.
  ...Array.from({ length: ROWS }, (_, row) => {
    const thing = THINGS[row % THINGS.length]!
    return [`ZL${patentNumber(from + (row % (ROWS - 1)))}`, `一种${thing}${from + row}`, `涉及${thing}。`, 'H01M10/613', '许可', '2019-05-06']
  }),
])
const marks = () => spreadsheet([
  ['专利号', '成熟度', '适配度', '前景', '评估依据'],
  ...Array.from({ length: ROWS - 1 }, (_, row) => [patentNumber(from + row), String(row % 101), String((row * 7) % 101), '70', '中试报告']),
])

it('takes a spreadsheet of 5,000 stock patents to tiers, ten open licences and a certificate', async () => {
  const institute = await Visitor.enters(chromium)
  const { page } = institute
  const taken = await counted('uptakes')
  await institute.signsIn('institute@demo')
  await institute.goes('/stock')
  await page.getByRole('link', { name: '批量导入摸排表' }).click()
  await imports(institute, patents(), '4,999')
  expect(await page.locator('main').textContent()).toContain('新增')
  expect(await institute.faults()).toEqual([])

  await page.getByRole('link', { name: '下一步：导入评分表' }).click()
  await imports(institute, marks(), '4,999')
  await page.getByRole('link', { name: /下一步：查看分层结果/ }).click()
  await institute.settles()
  await page.getByRole('textbox', { name: '名称或专利号' }).or(page.getByRole('searchbox')).last().waitFor()
  await page.selectOption('#tier', 'A')
  await page.waitForURL(/tier=A/)
  await institute.settles()
  expect(await page.locator('.one .tier.A').count()).toBe(20)
  for (const box of (await page.locator('.one input[type=checkbox]').all()).slice(0, 10)) await box.check()
  await page.getByRole('button', { name: '声明开放许可' }).click()
  await page.fill('#yuan', '50000')
  await page.fill('#until', `${new Date().getFullYear() + 3}-12-31`)
  await page.getByRole('button', { name: '声明 10 件' }).click()
  await page.locator('.answer').nth(9).waitFor()
  expect(await page.locator('.answer', { hasText: '已发布' }).count()).toBe(10)
  expect(await institute.faults()).toEqual([])
  const licence = (await page.locator('.answer a').first().getAttribute('href'))!

  const firm = await Visitor.enters(chromium)
  await firm.signsIn('enterprise@demo')
  await firm.goes(licence)
  await firm.page.getByLabel('我已阅读并接受以上许可条件').check()
  await firm.page.getByRole('button', { name: '发出许可通知' }).click()
  await firm.page.waitForURL(/\/licence-notices\//)
  const notice = new URL(firm.page.url()).pathname

  await institute.goes('/my/licences')
  await page.locator(`a[href="${notice}"]`).click()
  await page.fill('#paidOn', new Date().toISOString().slice(0, 10))
  await page.fill('#paidFen', '50000')
  await page.getByRole('button', { name: '确认并生成证书' }).click()
  await page.waitForURL(/\/certificates\//)

  await firm.goes(notice)
  await firm.page.getByRole('link', { name: '查看许可证书' }).click()
  await firm.page.waitForURL(/\/certificates\//)
  await firm.settles()
  const number = (await firm.page.locator('.sheet .number').textContent())!
  expect(number).toMatch(/\d/)
  const [file] = await Promise.all([firm.page.waitForEvent('download'), firm.page.getByRole('link', { name: '下载证书（Word）' }).click()])
  expect(file.suggestedFilename()).toBe(`${number}-许可证书.docx`)
  expect(readFileSync(await file.path()).subarray(0, 2).toString()).toBe('PK')
  await firm.page.emulateMedia({ media: 'print' })
  expect(await firm.page.locator('.sheet').isVisible()).toBe(true)
  expect(await firm.page.locator('header, footer, main button').filter({ visible: true }).count()).toBe(0)
  expect(await eventually(() => counted('uptakes'), (n) => n > taken)).toBe(taken + 1)
  for (const visitor of [institute, firm]) {
    expect(visitor.complaints).toEqual([])
    await visitor.leaves()
  }
})

/** The kind is chosen already: gives the file, sees the trial, applies it, sees it done. */
async function imports(who: Visitor, file: Buffer, applied: string): Promise<void> {
  const { page } = who
  await who.settles()
  await page.setInputFiles('#file', { name: '专利.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: file })
  await page.getByRole('button', { name: '上传并试导入' }).click()
  await page.getByRole('button', { name: `导入这 ${applied} 行` }).click({ timeout: 60_000 })
  await page.getByText('已导入', { exact: false }).filter({ hasText: '用时' }).waitFor({ timeout: 60_000 })
}
