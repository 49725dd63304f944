import type { Browser } from 'playwright-core'
import { filled } from './content'
import { listings, organisationOf } from './portal'
import { Visitor } from './visitor'

interface Some<T> {
  items: T[]
}
interface Offered {
  id: string
  version: number
  suspended: string[]
  feeTerms: { mode: string }
  basis: string
  nodes: { node: string }[]
}
interface Given {
  id: string
  state: string
}

/** One of each thing that has a page of its own; what the demonstration has none of is made, once for each portal. */
export async function found(chromium: Browser): Promise<Record<string, string>> {
  const own = await organisationOf('INSTITUTE')
  const [firm, institute, centre] = await Promise.all(['enterprise@demo', 'institute@demo', 'centre@demo'].map((login) => signedIn(chromium, login)))
  const stock = (await institute!.asks<Some<{ id: string }>>('/stock-patents?size=1&sort=score'))!.items[0]!.id
  const ids = {
    licence: (await listings('LICENCE', 1))[0]!.id,
    need: (await listings('TECH_NEED', 1))[0]!.id,
    financing: (await listings('FINANCING_NEED', 1))[0]!.id,
    product: (await listings('FINANCE_PRODUCT', 1))[0]!.id,
    campaign: (await first(firm!, '/campaigns')) ?? (await made(centre!, '/campaigns', { title: '浏览器走查的活动', chains: ['nev-icv'], regions: [] })),
    told: (await first(firm!, '/notices'))!,
    tellable: (await first(centre!, '/notices?own=true'))!,
    own,
    mine: await mine(firm!, '/needs'),
    condition: (await listings('CONDITION_NEED', 1))[0]!.id,
    asked: await mine(firm!, '/condition-needs'),
    offer: (await listings('OFFER', 1))[0]!.id,
    offered: await mine(institute!, '/offers'),
    stock,
    fact: (await first(centre!, '/register-records?state=ACCEPTED'))!,
    waiting: (await first(centre!, '/register-records?state=ENTERED&mine=true'))!,
    promotion: (await first(institute!, '/promotions')) ?? (await made(institute!, '/promotions', { title: '浏览器走查的清单', filter: { ids: [stock] } })),
    ...(await taken(firm!, institute!, own)),
  }
  const nobody = await Visitor.enters(chromium)
  await nobody.goes('/register')
  await filled(nobody, firm!, institute!, own, ids.mine)
  await nobody.leaves()
  const dealt = (await first(firm!, '/deals'))!
  Object.assign(ids, { dealt, contract: await made(firm!, `/deals/${dealt}/contracts`, { kind: 'LICENCE' }) })
  await Promise.all([firm, institute, centre].map((v) => v!.leaves()))
  return ids
}

async function signedIn(chromium: Browser, login: string): Promise<Visitor> {
  const visitor = await Visitor.enters(chromium)
  await visitor.signsIn(login)
  return visitor
}

/** Of what one's own organisation posted, the first. */
async function mine(who: Visitor, path: string): Promise<string> {
  const { organisation } = (await who.asks<{ organisation: { id: string } }>('/session'))!
  return (await first(who, `${path}?holder=${organisation.id}&state=OPEN`))!
}

const first = async (who: Visitor, path: string) => (await who.asks<Some<{ id: string }>>(path))?.items[0]?.id

async function made(who: Visitor, path: string, body: object): Promise<string> {
  const answer = await who.asks<{ id: string }>(path, body)
  if (!answer) throw new Error(`${path} refuses ${JSON.stringify(body)}`)
  return answer.id
}

/** A notice that waits for the holder's answer, and a certificate. Not of batteries: the walk begins a deal on one of those. */
async function taken(firm: Visitor, holder: Visitor, own: string): Promise<{ notice: string; uptake: string }> {
  // Only what both sides may see: the firm of the walk has deals with other holders too.
  const shared = async (path: string) => {
    const [given, received] = await Promise.all([firm, holder].map((who) => who.asks<Some<Given>>(`${path}?size=100`)))
    return given!.items.filter((one) => received!.items.some((other) => other.id === one.id))
  }
  let notice: string | undefined = (await shared('/uptake-notices')).find((n) => n.state === 'GIVEN')?.id
  let uptake: string | undefined = (await shared('/uptakes'))[0]?.id
  const offered = (await firm.asks<Some<Offered>>(`/licences?holder=${own}&state=PUBLISHED&size=100`))!.items
  for (const l of offered.filter((l) => l.basis === 'STATUTORY' && !l.suspended.length && !l.nodes.some((n) => n.node.startsWith('nev-icv')))) {
    if (notice && uptake) break
    const given = await firm.asks<Given>(`/licences/${l.id}/notices`, { version: l.version, accepted: true, note: '' })
    if (!given) continue
    if (!uptake) uptake = (await holder.asks<{ id: string }>(`/uptake-notices/${given.id}/conclude`, { paidOn: new Date().toISOString().slice(0, 10), paidFen: 5_000_000 }))?.id
    else notice = given.id
  }
  if (!notice || !uptake) throw new Error(`None of ${offered.length} licences of the institute can be taken up`)
  return { notice, uptake }
}
