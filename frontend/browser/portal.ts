import { PORTAL } from './visitor'

interface Listed {
  id: string
  title: string
  nodes: { node: string }[]
}

/** The API, asked beside the browser: to find what to look at, and to see whether a figure moved. */
async function get<T>(path: string): Promise<T> {
  const answer = await fetch(`${PORTAL}/api/v1${path}`)
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}

export const listings = async (kind: string, size = 50): Promise<Listed[]> =>
  (await get<{ items: Listed[] }>(`/search?kind=${kind}&size=${size}&sort=newest`)).items

/** What the portal counts everywhere in one of its own measures. */
export async function counted(measure: string): Promise<number> {
  const { rows } = await get<{ rows: { measure: string; region?: string; shape: string; value?: number }[] }>('/scoreboard?targets=false')
  return rows.find((r) => r.measure === measure && r.shape === 'OWN')?.value ?? Number.NaN
}

/** What a row of the board says of an indicator in a place. */
export async function figure(indicator: string, place: string): Promise<number> {
  const { rows } = await get<{ rows: { indicator: string; place?: string; value?: number }[] }>(`/scoreboard?region=${place}`)
  return rows.find((r) => r.indicator === indicator && r.place === place)?.value ?? Number.NaN
}

/** Asks until it holds; a reader of the log is soon there, but not at once. */
export async function eventually<T>(ask: () => Promise<T>, holds: (now: T) => boolean, patience = 20_000): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const now = await ask()
    if (holds(now) || Date.now() > end) return now
    await new Promise((done) => setTimeout(done, 250))
  }
}

/** The demonstration's organisation of a kind, in 东丽. */
export async function organisationOf(kind: string): Promise<string> {
  const { items } = await get<{ items: { id: string; region: string }[] }>(`/organisations?kind=${kind}&size=100`)
  return items.find((o) => o.region === '120110')!.id
}
