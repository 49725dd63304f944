import { eventually } from './portal'
import { patentNumber } from './spreadsheet'
import type { Visitor } from './visitor'

interface Some {
  items: { id: string }[]
}

/**
 * What the demonstration leaves empty is filled once for each portal, so that its pages are walked with content: a pair that may be one, an
 * invitation on its way, a registration that waits, and somebody who looked at the institute's contact.
 */
export async function filled(nobody: Visitor, firm: Visitor, institute: Visitor, own: string, need: string): Promise<void> {
  if ((await institute.asks<Some>('/contact-looks'))?.items.length) return
  const title = `一种岸电接口的快速连接装置${Date.now() % 10_000}`
  const licence = await published(institute, `${title}甲`, 1)
  const second = await published(institute, `${title}乙`, 2)
  await eventually(() => institute.asks<Some>('/licence-duplicates'), (pairs) => !!pairs?.items.length)
  await institute.asks(`/organisations/${own}/invitations`, { address: `walk${Date.now()}@example.org`, role: 'VIEWER' })
  await nobody.asks('/organisations', { name: `走查登记单位${Date.now() % 100_000}`, kind: 'ENTERPRISE', creditCode: creditCode(), region: '120110', address: `owner${Date.now()}@example.org` })
  const deal = await firm.asks<{ id: string }>('/deals', { demand: need, supply: licence })
  if (!deal) throw new Error('no deal on the licence of the walk')
  // An asker who posted anonymously agrees to be named first; for others there is nothing to agree to.
  await firm.asks(`/deals/${deal.id}/name`, {})
  await firm.asks(`/deals/${deal.id}/contact`)
  // one that waits for the firm, and some that it answered
  if (!(await institute.asks('/inbox/answers', { demand: need, supply: second, answer: 'INTERESTED' }))) throw new Error('no interest in the need of the walk')
  const found = (await firm.asks<{ items: { listing: { id: string } }[] }>(`/listings/${need}/matches?size=4`))!.items
  for (const [i, code] of ['TOO_VAGUE', 'FEE'].entries())
    if (found[i + 1]) await firm.asks('/inbox/answers', { demand: need, supply: found[i + 1]!.listing.id, answer: 'NOT_FOR_US', code })
}

async function published(holder: Visitor, title: string, which: number): Promise<string> {
  const until = `${new Date().getFullYear() + 3}-12-31`
  const made = await holder.asks<{ id: string }>('/licences', {
    basis: 'STATUTORY', title, summary: `${title}，用于船舶靠港用电。`, ipc: ['H02J7/00'], patentees: ['某某研究院'], territory: '全国', from: new Date().toISOString().slice(0, 10), until,
    patent: { number: patentNumber(9_000_000 + ((Date.now() + which) % 900_000)), grantedOn: '2019-05-06', legalState: { standing: 'IN_FORCE', asOf: new Date().toISOString().slice(0, 10) } },
    feeTerms: { mode: 'LUMP_SUM', fen: 5_000_000 }, contact: { name: '走查联系人', phone: '022-00000000', mail: '' },
  })
  if (!made || !(await holder.asks(`/licences/${made.id}/publish`, {}))) throw new Error(`${title} is not published`)
  return made.id
}

/** A unified social credit code with its right check digit (GB 32100-2015) that nobody was given. */
function creditCode(): string {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const digits = `9112${String(Date.now()).padStart(13, '0').slice(-13)}`
  const sum = [...digits].reduce((all, sign, i) => all + signs.indexOf(sign) * (3 ** i % 31), 0)
  return digits + signs[(31 - (sum % 31)) % 31]
}
