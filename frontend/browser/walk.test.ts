import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { counted, eventually } from './portal'
import { browser, PHONE, Visitor } from './visitor'

let chromium: Browser
beforeAll(async () => (chromium = await browser()))
afterAll(() => chromium.close())

it('goes from a search to a need, a match, a deal and an entry in the ledger', async () => {
  const before = { uptakes: await counted('uptakes'), begun: await counted('deals_begun'), concluded: await counted('deals_concluded') }
  const enterprise = await Visitor.enters(chromium)
  const { page } = enterprise
  await enterprise.goes('/')
  await page.getByRole('combobox').fill('动力电池')
  await page.getByRole('combobox').press('Enter')
  await page.waitForURL(/\/search\?q=/)
  await enterprise.settles()
  await page.locator('.listing h3 a[href^="/licences/"]').first().click()
  await page.waitForURL(/\/licences\//)
  await enterprise.settles()
  expect(await page.locator('main h2').count()).toBeGreaterThan(2)

  await enterprise.signsIn('enterprise@demo')
  await enterprise.goes('/needs/new')
  await page.click('main form button[type=submit]')
  expect(page.url()).toContain('/needs/new')
  await page.fill('#title', '动力电池包热管理与液冷均温')
  await page.fill('#text', '电池包在快充时温差超过 8 摄氏度，需要液冷板均温与热失控预警的成熟方案，年用量约十二万套，可提供产线验证条件。')
  await page.locator('.preview .match').first().waitFor()
  expect(await page.locator('.preview .reasons li').count()).toBeGreaterThan(0)
  await page.click('main form button[type=submit]')
  await page.waitForURL(/\/needs\/[0-9a-f-]{36}/)
  await page.locator('.match .reasons li').first().waitFor()
  expect(await enterprise.faults()).toEqual([])

  // A licence of the institute of the walk, so that both sides can be played: statutory, hence it counts.
  const statutory = page.locator('.match', { has: page.locator('.basis.statutory') }).first()
  await statutory.locator('.answer .button').first().click()
  await statutory.locator('.answer .said a').click()
  await page.waitForURL(/\/deals\/[0-9a-f-]{36}/)
  await enterprise.settles()
  const deal = new URL(page.url()).pathname
  expect(await page.locator('[aria-current=step]').textContent()).toContain('有意向')
  expect(await enterprise.faults()).toEqual([])
  expect(await eventually(() => counted('deals_begun'), (n) => n > before.begun)).toBe(before.begun + 1)

  const holder = await otherSide(deal)
  const closing = holder ?? enterprise
  await closing.goes(deal)
  await closing.page.click('button[data-move=negotiating]')
  await closing.page.click('form[data-step=negotiating] button[type=submit]')
  await closing.page.waitForFunction(() => document.querySelector('[aria-current=step]')?.textContent?.includes('洽谈'))
  await closing.page.click('button[data-move=concluded]')
  await closing.page.fill('input[name=amountFen]', '120000.50')
  await closing.page.click('form[data-step=concluded] button[type=submit]')
  await closing.page.waitForFunction(() => document.querySelector('[aria-current=step]')?.textContent?.includes('达成'))
  await closing.settles()
  expect(await closing.page.textContent('main')).toContain('12.0001 万元')

  expect(await eventually(() => counted('deals_concluded'), (n) => n > before.concluded)).toBe(before.concluded + 1)
  expect(await eventually(() => counted('uptakes'), (n) => n > before.uptakes)).toBe(before.uptakes + 1)
  await closing.goes('/scoreboard')
  await closing.page.locator('button[data-measure=uptakes]').click()
  await closing.page.locator('.entries tbody tr').first().waitFor()
  expect(Number(await closing.page.locator('button[data-measure=uptakes] .value').textContent())).toBe(before.uptakes + 1)
  expect(await closing.page.locator('.ledger strong').textContent()).toContain('台账完整')

  // Both sides cancel the contract: the figures stand where they stood, and the ledger shows the entry and what takes it back.
  if (holder) {
    await cancels(enterprise, deal, 'cancelling')
    await cancels(holder, deal, 'cancelled')
    expect(await eventually(() => counted('uptakes'), (n) => n === before.uptakes)).toBe(before.uptakes)
    expect(await eventually(() => counted('deals_concluded'), (n) => n === before.concluded)).toBe(before.concluded)
    await holder.goes('/scoreboard')
    await holder.page.locator('button[data-measure=uptakes]').click()
    await holder.page.locator('.entries tbody tr').first().waitFor()
    const counts = await holder.page.locator('.entries tbody td.right').allTextContents()
    expect(counts.slice(0, 2)).toEqual(['−1', '+1'])
    expect(await holder.page.locator('.ledger strong').textContent()).toContain('台账完整')
    const uptake = (await holder.asks<{ uptake: string }>(deal))!.uptake
    await holder.goes(`/certificates/${uptake}`)
    expect(await holder.page.textContent('main')).toContain('双方已于')
    expect(await holder.faults(360)).toEqual([])
  }

  for (const visitor of [enterprise, holder]) {
    expect(visitor?.complaints ?? []).toEqual([])
    await visitor?.leaves()
  }
})

async function cancels(visitor: Visitor, deal: string, step: string): Promise<void> {
  await visitor.goes(deal)
  await visitor.page.click(`button[data-move=${step}]`)
  await visitor.page.click(`form[data-step=${step}] button[type=submit]`)
  await visitor.page.locator(`form[data-step=${step}]`).waitFor({ state: 'detached' })
  await visitor.settles()
}

/** The holder of the licence, if it is the demonstration's institute; other holders have no account to sign in with. */
async function otherSide(deal: string): Promise<Visitor | undefined> {
  const visitor = await Visitor.enters(chromium)
  await visitor.signsIn('institute@demo')
  const answer = await visitor.page.request.get(new URL(visitor.page.url()).origin + `/api/v1${deal}`)
  if (answer.ok()) return visitor
  await visitor.leaves()
  return undefined
}

it('lets a centre run a campaign and watch it, and counts each match', async () => {
  const before = await counted('matches_made')
  const centre = await Visitor.enters(chromium, PHONE)
  const { page } = centre
  await centre.signsIn('centre@demo')
  await centre.goes('/campaigns/new')
  await page.fill('input[name=title]', '浏览器走查的对接活动')
  await page.locator('input[type=checkbox][value=nev-icv]').check()
  await page.locator('main form button[type=submit]').click()
  await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}/)
  await centre.settles()
  const start = page.getByRole('button', { name: '开始运行' })
  await start.click()
  await page.getByRole('button', { name: '再运行一次' }).waitFor({ timeout: 60_000 })
  await page.locator('.stored .reasons li').first().waitFor({ timeout: 30_000 })
  const stored = Number((await page.locator('h2 .total').textContent())!.replace(/\D/g, ''))
  expect(stored).toBeGreaterThan(0)
  expect(await eventually(() => counted('matches_made'), (n) => n >= before + stored)).toBe(before + stored)
  expect(await centre.faults()).toEqual([])

  await page.getByRole('button', { name: '再运行一次' }).click()
  await page.getByRole('button', { name: '再运行一次' }).waitFor({ timeout: 60_000 })
  await centre.settles()
  expect(await counted('matches_made')).toBe(before + stored)
  expect(centre.complaints).toEqual([])
  await centre.leaves()
})

it('lets a firm post a need by the form: matches as it types, and a node that it corrects stays', async () => {
  const firm = await Visitor.enters(chromium)
  const { page } = firm
  await firm.signsIn('enterprise@demo')
  await firm.goes('/needs/new')
  const step = page.locator('main form')
  await page.fill('#title', '动力电池包低温快速加热与均温')
  await page.fill('#text', '零下二十摄氏度时电池包加热需要四十分钟，希望缩短到十分钟以内，温差可控。')
  await page.locator('.preview .match').first().waitFor()
  await page.getByRole('button', { name: '增加一项指标' }).click()
  await page.getByLabel('第 1 项：测什么').fill('加热时间')
  await page.getByLabel('第 1 项：数值').fill('10')
  await page.getByLabel('第 1 项：单位').fill('min')

  const nodes = page.locator('.nodes-field li[data-node]')
  await nodes.first().waitFor()
  const guessed = (await nodes.first().getAttribute('data-node'))!
  await nodes.first().getByRole('button').click()
  await page.locator('.nodes-field input').fill('光伏')
  await page.locator('.nodes-field .hits button').first().click()
  const wanted = (await nodes.last().getAttribute('data-node'))!
  expect(wanted).not.toBe(guessed)
  await page.fill('#text', '零下二十摄氏度时电池包加热需要四十分钟，希望缩短到十分钟以内，温差不高于五摄氏度。')
  await firm.settles()
  expect(await nodes.evaluateAll((all) => all.map((n) => n.getAttribute('data-node')))).not.toContain(guessed)

  await step.locator('button[type=submit]').click()
  await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/)
  await firm.settles()
  expect(await page.textContent('main')).toContain('加热时间 ≤ 10 min')
  await page.getByRole('link', { name: '修改' }).click()
  await page.waitForURL(/\/edit$/)
  await firm.settles()
  await nodes.first().waitFor()
  await page.fill('#title', '电池包低温快速加热')
  await page.locator('main form button[type=submit]').click()
  await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/)
  await firm.settles()
  const id = new URL(page.url()).pathname.split('/').pop()!
  const kept = (await firm.asks<{ nodes: { node: string }[]; nodesKept: boolean }>(`/needs/${id}`))!
  expect(kept.nodesKept).toBe(true)
  expect(kept.nodes.map((n) => n.node)).toContain(wanted)
  expect(kept.nodes.map((n) => n.node)).not.toContain(guessed)

  await page.getByRole('button', { name: '关闭', exact: true }).click()
  await page.selectOption('#reason', 'SOLVED_IN_HOUSE')
  await page.getByRole('button', { name: '确认关闭' }).click()
  await page.getByRole('button', { name: '再次发起' }).waitFor()
  expect(await page.textContent('main')).toContain('已自行解决')
  expect(firm.complaints).toEqual([])
  await firm.leaves()
})

it('tells what is wrong at the field where it is wrong, in the language of the page', async () => {
  const visitor = await Visitor.enters(chromium, undefined, 'en')
  const { page } = visitor
  await visitor.signsIn('enterprise@demo')
  await visitor.goes('/needs/new')
  await page.fill('#title', 'Battery pack heating at low temperature')
  await page.fill('#text', 'A pack at minus 20 degrees takes forty minutes to heat; ten are wanted.')
  await page.fill('#ipc', 'NOPE')
  await page.click('main form button[type=submit]')
  await page.locator('#ipc-wrong').waitFor()
  expect(await page.getAttribute('#ipc', 'aria-invalid')).toBe('true')
  expect(await page.textContent('#ipc-wrong')).toContain('IPC')
  expect(await page.textContent('#ipc-wrong')).not.toMatch(/\p{Script=Han}/u)
  expect(await visitor.faults()).toEqual([])
  await visitor.leaves()
})
