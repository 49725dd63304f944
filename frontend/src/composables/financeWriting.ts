import type { CollateralDraft, FinancingDraft, FinancingKind, Paper, Product, ProductDraft, Right } from '@/api/finance'
import { BEARERS, type Financing } from '@/api/finance'
import type { NodeWeight } from '@/api/shapes'

/** Numbers of a form: what is left empty is absent, never 0. Sums are written in ten thousand yuan, rates in per cent. */
export type Written = number | ''
export interface RightWritten {
  right: Right
  number: string
  title: string
  valuation: Written
  endsOn: string
  encumbrance: NonNullable<CollateralDraft['encumbrance']>
}
export interface FinancingWritten {
  title: string
  purpose: string
  financing: FinancingKind | ''
  amount: Written
  term: Written
  rate: Written
  rights: RightWritten[]
  papers: Paper[]
  labels: string[]
  guarantees: string
  region: string
  deadline: string
  anonymous: boolean
  /** A person's choice; left out, the portal's own. */
  nodes: NodeWeight[] | undefined
}
const FEN = 1_000_000
const fen = (w: Written) => (w === '' ? undefined : Math.round(w * FEN))
const bp = (w: Written) => (w === '' ? undefined : Math.round(w * 100))
const whole = (w: Written) => (w === '' ? undefined : Math.round(w))
const given = <T extends object>(fields: T) => Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined && v !== '')) as Partial<T>
const shown = (n: number | null | undefined, unit: number): Written => (typeof n === 'number' ? n / unit : '')

export const emptyFinancing = (): FinancingWritten => ({
  title: '', purpose: '', financing: '', amount: '', term: '', rate: '', rights: [{ right: 'INVENTION', number: '', title: '', valuation: '', endsOn: '', encumbrance: 'UNKNOWN' }], papers: [], labels: [], guarantees: '', region: '', deadline: '', anonymous: false, nodes: undefined,
})

export const toFinancing = (w: FinancingWritten): FinancingDraft =>
  ({
    ...given({ financing: w.financing || undefined, amountFen: fen(w.amount), termMonths: whole(w.term), maxRateBp: bp(w.rate), region: w.region, deadline: w.deadline }),
    title: w.title.trim(), purpose: w.purpose.trim(), papers: w.papers, labels: w.labels, guarantees: w.guarantees.trim(), anonymous: w.anonymous, ...(w.nodes ? { nodes: w.nodes } : {}),
    collateral: w.rights.filter((r) => r.number.trim() || r.title.trim()).map((r) => ({
      right: r.right, number: r.number.trim(), title: r.title.trim(), encumbrance: r.encumbrance, ...given({ valuationFen: fen(r.valuation), endsOn: r.endsOn }),
    })),
  }) as FinancingDraft

export const ofFinancing = (n: Financing): FinancingWritten => ({
  title: n.title, purpose: n.purpose, financing: n.financing, amount: shown(n.amountFen, FEN), term: shown(n.termMonths, 1), rate: shown(n.maxRateBp, 100), papers: n.papers, labels: n.labels, guarantees: n.guarantees,
  region: n.region ?? '', deadline: n.deadline ?? '', anonymous: n.anonymous, nodes: n.nodesKept ? n.nodes : undefined,
  rights: n.collateral.map((c) => ({ right: c.right, number: c.number, title: c.title, valuation: shown(c.valuationFen, FEN), endsOn: c.endsOn ?? '', encumbrance: c.encumbrance })),
})

export interface ProductWritten {
  title: string
  summary: string
  financing: FinancingKind | ''
  minAmount: Written
  maxAmount: Written
  minTerm: Written
  maxTerm: Written
  minRate: Written
  maxRate: Written
  ratio: Written
  life: Written
  rights: Right[]
  labels: string[]
  regions: string[]
  chains: string[]
  papers: Paper[]
  subsidy: Written
  subsidyNote: string
  hasPool: boolean
  poolName: string
  balance: Written
  bound: Written
  shares: Record<(typeof BEARERS)[number], Written>
  permit: { number: string; issuer: string; until: string }
}
export const emptyProduct = (): ProductWritten => ({
  title: '', summary: '', financing: '', minAmount: '', maxAmount: '', minTerm: '', maxTerm: '', minRate: '', maxRate: '', ratio: '', life: '', rights: [], labels: [], regions: [], chains: [], papers: [],
  subsidy: '', subsidyNote: '', hasPool: false, poolName: '', balance: '', bound: '', shares: { POOL: '', BANK: '', GUARANTOR: '', INSURER: '', VALUER: '' }, permit: { number: '', issuer: '', until: '' },
})

export const toProduct = (w: ProductWritten): ProductDraft =>
  ({
    ...given({
      financing: w.financing || undefined, minAmountFen: fen(w.minAmount), maxAmountFen: fen(w.maxAmount), minTermMonths: whole(w.minTerm), maxTermMonths: whole(w.maxTerm), minRateBp: bp(w.minRate), maxRateBp: bp(w.maxRate),
      pledgeRatioBp: bp(w.ratio), minRemainingMonths: whole(w.life), subsidyBp: bp(w.subsidy),
    }),
    title: w.title.trim(), summary: w.summary.trim(), rights: w.rights, labels: w.labels, regions: w.regions, chains: w.chains, papers: w.papers, subsidyNote: w.subsidyNote.trim(),
    permit: { number: w.permit.number.trim(), issuer: w.permit.issuer.trim(), ...given({ until: w.permit.until }) },
    ...(w.hasPool
      ? { pool: { name: w.poolName.trim(), shares: BEARERS.filter((b) => w.shares[b] !== '').map((b) => ({ bearer: b, shareBp: bp(w.shares[b]) })), ...given({ balanceFen: fen(w.balance), boundFen: fen(w.bound) }) } }
      : {}),
  }) as ProductDraft

export const ofProduct = (p: Product): ProductWritten => ({
  ...emptyProduct(),
  title: p.title, summary: p.summary, financing: p.financing, minAmount: shown(p.minAmountFen, FEN), maxAmount: shown(p.maxAmountFen, FEN), minTerm: shown(p.minTermMonths, 1), maxTerm: shown(p.maxTermMonths, 1),
  minRate: shown(p.minRateBp, 100), maxRate: shown(p.maxRateBp, 100), ratio: shown(p.pledgeRatioBp, 100), life: shown(p.minRemainingMonths, 1), rights: p.rights, labels: p.labels, regions: p.regions, chains: p.chains, papers: p.papers,
  subsidy: shown(p.subsidyBp, 100), subsidyNote: p.subsidyNote, hasPool: !!p.pool, poolName: p.pool?.name ?? '', balance: shown(p.pool?.balanceFen, FEN), bound: shown(p.pool?.boundFen, FEN),
  shares: Object.fromEntries(BEARERS.map((b) => [b, shown(p.pool?.shares.find((s) => s.bearer === b)?.shareBp, 100)])) as ProductWritten['shares'],
  permit: { number: p.permit?.number ?? '', issuer: p.permit?.issuer ?? '', until: p.permit?.until ?? '' },
})
