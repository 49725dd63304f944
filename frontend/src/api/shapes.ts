/** What the pages call the things that the API answers; the only place that maps them to the generated types. */
import type { components } from './schema'

type Described = components['schemas']

export type Hit = Described['Found']
export type Listing = Omit<Hit, 'highlight'>
export type Kind = Listing['kind']
export type NodeWeight = Described['NodeWeight']
export type Facets = Partial<Described['Facets']>
export type Permission = Described['SignedIn']['permissions'][number]
export type Count = Described['Count']
export type Suggestion = Described['Completion']
export type Position = Described['ChainNode']['position']
export type Text = Described['Text']
export type Session = Described['SignedIn']
export type Organisation = Described['Organisation']
export type ScoreboardRow = Described['ScoreboardRow']
export type Entry = Described['EntryView']
export type Finding = Described['LicenceCheck']['refusals'][number]
/** The generated union of fee terms names its modes otherwise than the API does; only these parts are read. */
export type Licence = Omit<Described['LicenceView'], 'feeTerms'> & { feeTerms: { mode: string; text?: string } }
/** Two records of the back end are called `Finding`; this is the ledger's. */
export type Audit = Omit<Described['Report'], 'findings'> & { findings: { kind: string; seq: number; zh: string; en: string }[] }
export interface ChainNode {
  key: string
  chain: string
  name: string
  position: Position
}
export type Edge = Described['SupplyEdge']
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
export interface Page<T> {
  total: number
  items: T[]
}
export interface Need {
  id: string
  state: 'DRAFT' | 'OPEN' | 'CLOSED' | 'WITHDRAWN'
  title: string
  text: string
  targets: string[]
  ipc: string[]
  budgetMinFen?: number
  budgetMaxFen?: number
  cooperation: Cooperation[]
  deadline?: string
  region?: string
  holder?: string
  holderName?: string
  anonymous: boolean
  nodes: NodeWeight[]
  source?: string
  publishedAt?: string
  demonstration: boolean
}
export const COOPERATION = ['LICENCE', 'TRANSFER', 'JOINT_DEVELOPMENT', 'COMMISSIONED_DEVELOPMENT', 'TECHNICAL_SERVICE', 'EQUITY'] as const
export type Cooperation = (typeof COOPERATION)[number]
export interface NeedDraft {
  title: string
  text: string
  targets?: string[]
  ipc: string[]
  budgetMaxFen?: number
  cooperation?: Cooperation[]
  deadline?: string
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
