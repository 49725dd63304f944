import type { Cooperation, Need, NeedDraft, NodeWeight } from '@/api/shapes'
import type { components } from '@/api/schema'

type Figure = components['schemas']['Figure']
export type Comparison = Figure['comparison']
export const COMPARISONS: Comparison[] = ['AT_LEAST', 'AT_MOST', 'MORE_THAN', 'LESS_THAN', 'EQUAL', 'BETWEEN']
/** A target in numbers as it is being written; a field of numbers is empty text until somebody writes in it. */
export interface FigureEntry {
  name: string
  comparison: Comparison
  value: number | ''
  upper: number | ''
  unit: string
}
export const blankFigure = (): FigureEntry => ({ name: '', comparison: 'AT_MOST', value: '', upper: '', unit: '' })

/** A need as it stands in the form. */
export interface NeedEntry {
  title: string
  text: string
  targets: string
  figures: FigureEntry[]
  ipc: string
  budgetMin: number | ''
  budgetMax: number | ''
  cooperation: Cooperation[]
  deadline: string
  region: string
  anonymous: boolean
  nodes: NodeWeight[] | undefined
}
export const blankNeed = (): NeedEntry => ({
  title: '', text: '', targets: '', figures: [], ipc: '', budgetMin: '', budgetMax: '', cooperation: [], deadline: '', region: '', anonymous: false, nodes: undefined,
})

const WAN = 1_000_000
const wan = (fen?: number | null): number | '' => (fen ? fen / WAN : '')
export const fen = (written: number | ''): number | undefined => (written === '' ? undefined : Math.round(written * WAN))
const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean)
export const symbols = (text: string) => text.split(/[\s,，、;；]+/).filter(Boolean).map((i) => i.toUpperCase())

/** A need that is there already, back in the form. Nodes that the classifier chose stay the classifier's. */
export const written = (need: Need): NeedEntry => ({
  title: need.title,
  text: need.text,
  targets: need.targets.join('\n'),
  figures: need.figures.map((f) => ({ name: f.name, comparison: f.comparison, value: f.value, upper: f.upper ?? '', unit: f.unit })),
  ipc: need.ipc.join(' '),
  budgetMin: wan(need.budgetMinFen),
  budgetMax: wan(need.budgetMaxFen),
  cooperation: [...need.cooperation],
  deadline: need.deadline ?? '',
  region: need.region ?? '',
  anonymous: need.anonymous,
  nodes: need.nodesKept ? need.nodes : undefined,
})

const figures = (rows: FigureEntry[]) =>
  rows
    .filter((r) => r.name.trim() || r.value !== '' || r.unit.trim())
    .map((r) => ({
      name: r.name.trim(), comparison: r.comparison, unit: r.unit.trim(),
      ...(r.value === '' ? {} : { value: r.value }), ...(r.comparison === 'BETWEEN' && r.upper !== '' ? { upper: r.upper } : {}),
    }))

/** What is sent: a budget left out is absent, never 0; nodes are sent only once a person chose them. */
export const asked = (form: NeedEntry, was?: Need): NeedDraft => ({
  title: form.title.trim(),
  text: form.text.trim(),
  targets: lines(form.targets),
  figures: figures(form.figures),
  ipc: symbols(form.ipc),
  budgetMinFen: fen(form.budgetMin),
  budgetMaxFen: fen(form.budgetMax),
  cooperation: form.cooperation,
  ...(form.deadline ? { deadline: form.deadline } : {}),
  ...(form.region ? { region: form.region } : {}),
  anonymous: form.anonymous,
  ...(form.nodes ? { nodes: form.nodes } : was?.nodesKept ? { reclassify: true } : {}),
  ...(was ? { version: was.version } : {}),
})

const SIGNS: Record<Comparison, string> = { AT_LEAST: '≥', AT_MOST: '≤', MORE_THAN: '>', LESS_THAN: '<', EQUAL: '=', BETWEEN: '–' }
/** 收缩率 ≤ 1 %, as a person would write it. */
export const figureText = (f: Pick<Figure, 'name' | 'comparison' | 'value' | 'unit'> & { upper?: number | null }) =>
  `${f.name} ${f.comparison === 'BETWEEN' ? `${f.value} – ${f.upper}` : `${SIGNS[f.comparison]} ${f.value}`} ${f.unit}`.trim()

/** What the matching and the classifier read beside the title, so that figures count while they are typed. */
export const told = (draft: NeedDraft) =>
  [draft.text, ...(draft.targets ?? []), ...(draft.figures ?? []).filter((f) => f.value !== undefined).map((f) => figureText(f as Figure))].join('\n').trim()
