/** What the pages call the things that the API answers; the only place that maps them to the generated types. */
export type Kind = 'LICENCE' | 'STOCK_PATENT' | 'TECH_NEED' | 'CONDITION_NEED' | 'OFFER' | 'FINANCING_NEED' | 'FINANCE_PRODUCT' | 'NOTICE'
export type Position = 'UPSTREAM' | 'MIDSTREAM' | 'DOWNSTREAM'

export interface NodeWeight {
  node: string
  weight: number
}
export interface Listing {
  id: string
  kind: Kind
  version?: number
  open: boolean
  title: string
  text: string
  ipc: string[]
  nodes: NodeWeight[]
  region?: string | null
  holder?: string | null
  holderName?: string | null
  holderKind?: string | null
  basis?: string | null
  feeMode?: string | null
  feeFen?: number | null
  feeText: string
  ends?: string | null
  legalState?: string | null
  source?: string | null
  publishedAt: string
  changedAt: string
  demonstration: boolean
}
export interface Hit extends Listing {
  highlight?: { title?: string | null; text?: string | null } | null
}
export interface Count {
  key: string
  count: number
}
export interface SearchResult {
  total: number
  totalIsExact: boolean
  items: Hit[]
  facets: Record<string, Count[]>
  next?: string | null
  offset: number
}
export interface Suggestion {
  text: string
  type: 'TITLE' | 'NODE' | 'HOLDER'
  key?: string | null
}
export interface ChainNode {
  key: string
  chain: string
  name: string
  position: Position
}
export interface Edge {
  from: string
  to: string
}
export interface Chain {
  id: string
  name: string
  nodes: ChainNode[]
  edges: Edge[]
}
export interface Reason {
  code: string
  part: string
  points: number
  zh: string
  en: string
}
export interface Matched {
  listing: Listing
  score: number
  reasons: Reason[]
  weights?: string
}
export interface LegalState {
  state: string
  asOf?: string | null
}
export interface Session {
  account: string
  displayName: string
  role: string
  organisation?: { id: string; name: string; kind: string; region: string } | null
  demonstration: boolean
  permissions: string[]
}
export interface Page<T> {
  total: number
  items: T[]
}
export interface Text {
  zh: string
  en: string
}
export interface Part {
  value: number
  demonstration: number
}
/** One indicator in one region (or everywhere): see the ledger's `ScoreboardRow`. */
export interface ScoreboardRow {
  indicator: string
  title: Text
  shape: string
  document: { id: string; title: string }
  clause: string
  period?: string | null
  region?: string | null
  regionName?: string | null
  measure: string
  unit: string
  direction: string
  value?: number | null
  demonstration: number
  beside?: number | null
  numerator?: Part | null
  base?: Part | null
  undefined?: string | null
  target?: number | null
  share?: number | null
  note?: string | null
}
export interface Scoreboard {
  asOf: string
  offset: number
  unread: number
  parked: number
  pending: number
  rows: ScoreboardRow[]
}
export interface Audit {
  sound: boolean
  entries: number
  upTo: number
  lastHash: string
  findings: { kind: string; seq: number; zh: string; en: string }[]
}
export interface Entry {
  seq: number
  measure: string
  amount: number
  occurredAt: string
  recordedAt: string
  supplyRegion?: string | null
  demandRegion?: string | null
  node?: string | null
  basis?: string | null
  demonstration: boolean
  link?: string | null
  hash: string
}

export interface Organisation {
  id: string
  name: string
  nameEn?: string | null
  kind: string
  region: string
  demonstration: boolean
}
/** What a rule found in a licence, and the clause that it rests on. */
export interface Finding {
  level: 'REFUSAL' | 'UNKNOWN' | 'WARNING'
  code: string
  field?: string | null
  message: Text
  hint: Text
  source: Text
  asOf?: string | null
}
export interface Licence {
  id: string
  state: string
  basis: string
  patent: {
    number: string
    patentNumber: string
    kind: string
    grantedOn?: string | null
    endsOn?: string | null
    endsAtLatest: string
    legalState: { standing: string; asOf?: string | null }
    outcome: string
  }
  title: string
  summary: string
  ipc: string[]
  patentees: string[]
  feeTerms: { mode: string; text?: string; code?: string }
  feeText: string
  feeTextEn: string
  from?: string | null
  until?: string | null
  territory: string
  knowHow: string
  holder: { organisation?: string | null; name: string; kind?: string | null; region?: string | null }
  nodes: NodeWeight[]
  origin?: { source: string; number: string; asOf?: string | null } | null
  check: { outcome: string; publishable: boolean; refusals: Finding[]; unknowns: Finding[]; warnings: Finding[] }
  dates: { created: string; changed: string; published?: string | null; withdrawn?: string | null }
  demonstration: boolean
}
export interface Need {
  id: string
  state: string
  title: string
  text: string
  ipc: string[]
  nodes: NodeWeight[]
  region?: string | null
  holder?: string | null
  holderName?: string | null
  anonymous: boolean
  publishedAt?: string | null
  demonstration: boolean
}
export interface NeedDraft {
  title: string
  text: string
  ipc: string[]
  region?: string
  anonymous?: boolean
}
export interface Matches {
  items: Matched[]
}
export type DealState = 'INTERESTED' | 'NEGOTIATING' | 'CONCLUDED' | 'DECLINED'
export interface DealSide {
  listing: string
  title: string
  organisation?: string | null
  region?: string | null
}
export interface Deal {
  id: string
  state: DealState
  demand: DealSide
  supply: DealSide
  campaign?: string | null
  centre?: string | null
  nodes: NodeWeight[]
  reason?: string | null
  note?: string | null
  effectiveDate?: string | null
  amountFen?: number | null
  uptake?: string | null
  begunAt: string
  changedAt: string
  demonstration: boolean
}
export interface Run {
  id: string
  campaign?: string
  state: string
  needs?: number | null
  done: number
  stored: number
  startedAt?: string | null
  endedAt?: string | null
  problem?: string | null
}
export interface Campaign {
  id: string
  title: string
  chains: string[]
  regions: string[]
  centre?: string | null
  centreName?: string | null
  createdAt: string
  matches?: number | null
  lastRun?: Run | null
  demonstration: boolean
}
export interface StoredMatch {
  id: string
  demand: string
  supply: string
  score: number
  reasons: Reason[]
  demandListing?: Listing | null
  supplyListing?: Listing | null
}
export interface Tally {
  total: { rows: number; imported: number; warned: number; rejected: number; duplicates: number; unchanged: number; added: number }
  codes: { code: string; rows: number; meaning: string; remedy: string }[]
  cells: { region: string; name: string; code: string; rows: number }[]
}
export interface Import {
  id: string
  kind: 'LICENCES' | 'NEEDS'
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED'
  fileName: string
  lines: number
  row: number
  ignoredColumns: string[]
  failure?: string | null
  createdAt: string
  finishedAt?: string | null
  seconds?: number | null
  tally?: Tally | null
}
