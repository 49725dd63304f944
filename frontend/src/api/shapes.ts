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
export type IndicatorLine = Described['IndicatorView']
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
export type ChainMap = Described['ChainMap']
export type MapNode = Described['MapNode']
export type MapCounts = Described['MapCounts']
export type MapSide = MapNode['lacks'][number]
export interface Chain {
  id: string
  name: string
  nodes: ChainNode[]
  edges: Edge[]
}
export type Reason = Described['StoredMatchView']['reasons'][number]
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
export type Need = Described['NeedView']
export type Kinded = Described['MatchDraft']
export type EndReason = NonNullable<Need['endReason']>
export const END_REASONS: EndReason[] = ['SOLVED_ELSEWHERE', 'SOLVED_IN_HOUSE', 'PROJECT_CHANGED', 'BUDGET_GONE', 'NOTHING_FITS', 'OVERDUE', 'OTHER']
export type Ending = Described['EndForm']
export type NeedDraft = Omit<Described['NeedForm'], 'title' | 'text' | 'ipc'> & {
  title: string
  text: string
  ipc: string[]
}
export type Cooperation = Need['cooperation'][number]
export const COOPERATION: Cooperation[] = ['LICENCE', 'TRANSFER', 'JOINT_DEVELOPMENT', 'COMMISSIONED_DEVELOPMENT', 'TECHNICAL_SERVICE', 'EQUITY']
export interface Matches {
  items: Matched[]
}
export type Deal = Described['DealView']
export type DealState = Deal['state']
export type DealRoute = Described['RouteView']
export type RouteStep = Described['StepView']
export type RouteValue = Described['ValueView']
export type StepLine = Described['StepLine']
export type DealCard = Described['Card']
export type Run = Described['RunView']
export type Campaign = Described['CampaignView']
export type PolicyDocument = Described['Document']
export type Duty = Described['Duty']
export type StoredMatch = Described['StoredMatchView']
export type Import = Described['ImportView']
export type ImportKind = Described['KindView']
export type MappedColumn = Described['MappedColumn']
export type ShownChange = Described['ShownChange']
export type MemberRole = 'VIEWER' | 'EDITOR' | 'OWNER'
export const MEMBER_ROLES: MemberRole[] = ['VIEWER', 'EDITOR', 'OWNER']
export type Member = Described['Member']
export type RunningSession = Described['RunningSession']
export type ApiToken = Described['ApiToken']
export type Registration = Described['RegistrationForm']
export type Profile = Described['ProfileView']
export type ProfileDraft = Described['ProfileForm']
export type Label = Described['Label']
export type LabelDraft = Described['LabelForm']
export type OfferDraft = Described['OfferForm']
export type NamedChoice = Described['NamedChoice']
export type Notice = Described['NoticeView']
export type Uptake = Omit<Described['UptakePaper'], 'feeTerms'>
export type CostOf = Described['CostView']
export type Check = Described['LicenceCheck']
export type Pair = Omit<Described['PairView'], 'one' | 'other'> & { one: Licence; other: Licence }
/** Fee terms as they are written; only the parts of a mode are filled in. */
export interface FeeWritten {
  mode: string
  fen?: number
  totalFen?: number
  parts?: number
  fenPerYear?: number
  base?: string
  rate?: { minBp: number; maxBp: number }
  fenPerUnit?: number
  entryFen?: number
  royalty?: FeeWritten
  months?: number
  then?: FeeWritten
}
/** What a holder fills in; a prefill brings some of it. */
export interface Declared {
  version?: number
  basis?: 'STATUTORY' | 'BY_ANALOGY' | 'EXTERNAL'
  patent?: { number?: string; grantedOn?: string; endsOn?: string; legalState?: { standing: string; asOf?: string } }
  title?: string
  summary?: string
  ipc?: string[]
  patentees?: string[]
  feeTerms?: FeeWritten
  from?: string
  until?: string
  territory?: string
  knowHow?: string
  nodes?: NodeWeight[]
  particulars?: {
    titleEn?: string
    benefit?: string
    readiness?: { level: number; evidence: string }
    evaluationReport?: { number: string; favourable?: boolean }
    pledgeeConsent?: string
    announcement?: { number: string; date?: string }
    coOwnerConsents?: string[]
  }
  contact?: { name: string; phone: string; mail: string }
}
