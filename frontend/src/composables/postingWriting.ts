import { CONDITIONS, isSum, RIGHTS, type Condition, type ConditionKind, type Posting, type PostingDraft, type Pricing } from '@/api/posting'
import type { Kinded, NodeWeight } from '@/api/shapes'
import { fen } from './needWriting'

/** One condition as it is being written. */
export interface ConditionEntry {
  kind: ConditionKind
  what: string
  area: number | ''
  amount: number | ''
  numbers: string
}
export interface PostingEntry {
  title: string
  text: string
  conditions: ConditionEntry[]
  pricing: Pricing
  price: number | ''
  place: string
  deadline: string
  region: string
  anonymous: boolean
  nodes: NodeWeight[] | undefined
}
export const blankPosting = (): PostingEntry => ({
  title: '', text: '', conditions: [], pricing: 'NEGOTIABLE', price: '', place: '', deadline: '', region: '', anonymous: false, nodes: undefined,
})
const ORDER = [...CONDITIONS, ...RIGHTS]

/** Kinds stand in one order, whichever was ticked first. */
export const chosen = (rows: ConditionEntry[], kinds: ConditionKind[]): ConditionEntry[] =>
  ORDER.filter((k) => kinds.includes(k)).map((kind) => rows.find((r) => r.kind === kind) ?? { kind, what: '', area: '', amount: '', numbers: '' })

const entry = (c: Condition): ConditionEntry => ({
  kind: c.kind, what: c.what, area: c.areaM2 ?? '', amount: c.amountFen ? c.amountFen / 1_000_000 : '', numbers: c.numbers.join('\n'),
})
export const written = (p: Posting): PostingEntry => ({
  title: p.title, text: p.text, conditions: p.conditions.map(entry), pricing: p.pricing, price: p.priceFen ? p.priceFen / 1_000_000 : '',
  place: p.place, deadline: p.deadline ?? '', region: p.region ?? '', anonymous: p.anonymous, nodes: p.nodesKept ? p.nodes : undefined,
})

const condition = (c: ConditionEntry) => ({
  kind: c.kind,
  what: c.what.trim(),
  ...(c.area === '' ? {} : { areaM2: Math.round(c.area) }),
  ...(c.amount === '' ? {} : { amountFen: fen(c.amount) }),
  numbers: c.numbers.split(/[\n,，、;；]+/).map((n) => n.trim()).filter(Boolean),
})
/** What is sent: a sum or a size left out is absent, never 0. */
export const asked = (form: PostingEntry, was?: Posting, about?: string): PostingDraft => ({
  title: form.title.trim(),
  text: form.text.trim(),
  conditions: form.conditions.map(condition),
  pricing: form.pricing,
  ...(isSum(form.pricing) && form.price !== '' ? { priceFen: fen(form.price) } : {}),
  place: form.place.trim(),
  ...(form.deadline ? { deadline: form.deadline } : {}),
  ...(form.region ? { region: form.region } : {}),
  anonymous: form.anonymous,
  ...(about ? { about } : {}),
  ...(form.nodes ? { nodes: form.nodes } : was?.nodesKept ? { reclassify: true } : {}),
  ...(was ? { version: was.version } : {}),
})

/** What the matching reads while it is being written: the kinds, and what is largest of what is asked for or offered. */
export function sketched(kind: 'CONDITION_NEED' | 'OFFER', form: PostingEntry): Kinded {
  // The description names the types otherwise than the API writes them; ours is the right one.
  const area = form.conditions.map((c) => c.area).find((a) => a !== '')
  const amount = form.conditions.find((c) => c.kind === 'FUNDS')?.amount ?? ''
  return {
    kind,
    title: form.title.trim() || form.conditions.map((c) => c.what.trim()).find(Boolean) || '',
    text: [form.text.trim(), form.place.trim(), ...form.conditions.map((c) => c.what.trim())].filter(Boolean).join('\n'),
    ...(form.region ? { region: form.region } : {}),
    ...(form.nodes ? { nodes: form.nodes } : {}),
    particulars: { type: 'CONDITIONS', kinds: form.conditions.map((c) => c.kind), ...(area ? { areaM2: area } : {}), ...(amount === '' ? {} : { amountFen: fen(amount) }) } as unknown as Kinded['particulars'],
  }
}
