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
/** What a licence page shows, whatever the API's own order of it is (see `api/licence.ts`). */
export interface Licence {
  id: string
  state: string
  basis: string
  title: string
  summary: string
  knowHow: string
  number: string
  patentKind: string
  ipc: string[]
  patentees: string[]
  holder: { organisation?: string | null; name: string; kind?: string | null; region?: string | null }
  feeMode: string
  feeSentence: string
  feeText: string
  from?: string | null
  until?: string | null
  territory: string
  legal: { outcome: string; asOf?: string | null; source?: string | null }
  origin?: { source: string; number?: string | null; asOf?: string | null } | null
  nodes: NodeWeight[]
  publishedAt?: string | null
  withdrawnAt?: string | null
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
export interface Deal {
  id: string
  state: DealState
  demand: string
  supply: string
  demandTitle?: string | null
  supplyTitle?: string | null
  demandHolder?: string | null
  supplyHolder?: string | null
  campaign?: string | null
  begunAt: string
  changedAt?: string | null
  effectiveDate?: string | null
  amountFen?: number | null
  reason?: string | null
  note?: string | null
  uptake?: string | null
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
export interface Import {
  id: string
  kind: string
  file?: string | null
  state: string
  rows: number
  imported: number
  warned: number
  rejected: number
  startedAt?: string | null
  endedAt?: string | null
  tally: { province: string; code: string; count: number }[]
}
