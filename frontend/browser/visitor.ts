import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

export const PORTAL = (process.env.LIANQIAO_URL ?? 'http://localhost:8080').replace(/\/$/, '')
export const DESKTOP = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }
export type Language = 'zh' | 'en'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const browser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })

/** Somebody with a window of their own: what their browser complains of is kept and asked for at the end. */
export class Visitor {
  readonly complaints: string[] = []
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async enters(where: Browser, viewport = DESKTOP, language: Language = 'zh'): Promise<Visitor> {
    const context = await where.newContext({ viewport, reducedMotion: 'reduce', acceptDownloads: true })
    await context.addInitScript(axe)
    await context.addInitScript((l) => localStorage.getItem('lianqiao.language') ?? localStorage.setItem('lianqiao.language', l), language)
    const visitor = new Visitor(context, await context.newPage())
    visitor.page.on('console', (m) => m.type() === 'error' && visitor.complaints.push(`${visitor.page.url()}: ${m.text()}`))
    visitor.page.on('pageerror', (e) => visitor.complaints.push(`${visitor.page.url()}: ${e.message}`))
    return visitor
  }

  async goes(path: string): Promise<void> {
    await this.page.goto(PORTAL + path)
    await this.settles()
  }

  /** Until nothing is on its way any more: no request, no grey bones, nothing marked busy. */
  async settles(): Promise<void> {
    await this.page.waitForLoadState('networkidle').catch(() => undefined)
    await this.page.waitForFunction(() => !document.querySelector('.bone, [aria-busy="true"]'), undefined, { timeout: 30_000 })
  }

  async signsIn(login: string): Promise<void> {
    await this.goes('/sign-in')
    await this.page.fill('input[name=login]', login)
    await this.page.fill('input[name=password]', 'lianqiao-demo')
    await this.page.click('main form button[type=submit]')
    await this.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
    await this.settles()
  }

  async leaves(): Promise<void> {
    await this.context.close()
  }

  /** Asks the portal as who is signed in here; an answer that is no success has no body. */
  async asks<T>(path: string, body?: unknown): Promise<T | undefined> {
    const call = { path: `/api/v1${path}`, body: body === undefined ? undefined : JSON.stringify(body) }
    return (await this.page.evaluate(async ({ path, body }) => {
      const token = decodeURIComponent(/XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '')
      const headers = { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token }
      const answer = await fetch(path, body === undefined ? {} : { method: 'POST', headers, body })
      return answer.ok ? await answer.json() : undefined
    }, call)) as T | undefined
  }

  /** How far the page stands out of a window of this width; the window is as before afterwards. */
  async over(...widths: number[]): Promise<string[]> {
    const before = this.page.viewportSize()!
    const found: string[] = []
    for (const width of [before.width, ...widths]) {
      if (width !== before.width) await this.page.setViewportSize({ width, height: 740 })
      const over = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (over > 0) found.push(`wider than a window of ${width} px by ${over} px`)
    }
    if (widths.length) await this.page.setViewportSize(before)
    return found
  }

  /** Rules of WCAG 2.2 A and AA that this page breaks, each with the first place; and whether it is too wide, here or for other windows. */
  async faults(...widths: number[]): Promise<string[]> {
    const found = await this.page.evaluate(async () => {
      type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }
      const { axe } = window as unknown as { axe: { run: (o: object) => Promise<{ violations: Violation[] }> } }
      const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'], preload: false, elementRef: false })
      return violations.map((v) => `${v.id}: ${v.help}; ${v.nodes.length} × ${v.nodes[0]!.html.slice(0, 200)} ${v.nodes[0]!.failureSummary ?? ''}`)
    })
    return [...found, ...(await this.over(...widths))]
  }
}
