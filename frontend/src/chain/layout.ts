import type { Edge, Position } from '@/api/shapes'
import { untangle, type Slot } from './untangle'

const RANK: Record<Position, number> = { UPSTREAM: 0, MIDSTREAM: 1, DOWNSTREAM: 2 }
/** How much room a line needs where it passes a column, against 1 for a node. */
const PASSAGE = 0.28

export interface Point {
  column: number
  /** In rows from the middle line of the drawing, so that columns of different height stand centred. */
  row: number
}
/** What the drawing needs to know of a node. */
export interface Placeable {
  key: string
  position: Position
}
export interface Layout<N extends Placeable> {
  placed: (Point & { node: N })[]
  /** From the supplying node through every column on the way; lines to the same node share their passages. */
  lines: { edge: Edge; points: Point[] }[]
  columns: number
  rows: number
  /** The first column of each position that the chain has. */
  heads: { position: Position; column: number }[]
}

/** How many supply steps inside its own position lie before a node: 整车 stands left of 充换电, though both are downstream. */
function depths(nodes: Placeable[], edges: Edge[]): Map<string, number> {
  const position = new Map(nodes.map((n) => [n.key, n.position]))
  const inside = edges.filter((e) => position.has(e.from) && position.get(e.from) === position.get(e.to))
  const depth = new Map(nodes.map((n) => [n.key, 0]))
  // The taxonomy has no circle; were there one, as many rounds as nodes end it.
  for (let round = 0, moved = true; moved && round < nodes.length; round++) {
    moved = false
    for (const e of inside) {
      if (depth.get(e.to)! > depth.get(e.from)!) continue
      depth.set(e.to, depth.get(e.from)! + 1)
      moved = true
    }
  }
  return depth
}

/** Places a chain from left (upstream) to right; `layer` overrides the column, as for one node among its neighbours. */
export function layoutChain<N extends Placeable>(nodes: N[], edges: Edge[], layer?: (node: N) => number): Layout<N> {
  const depth = depths(nodes, edges)
  const rank = layer ?? ((n: N) => RANK[n.position] * 100 + depth.get(n.key)!)
  const ranks = [...new Set(nodes.map(rank))].sort((a, b) => a - b)
  const columnOf = new Map(nodes.map((n) => [n.key, ranks.indexOf(rank(n))]))
  const columns: Slot[][] = ranks.map((r) => nodes.filter((n) => rank(n) === r).map((n) => ({ key: n.key, size: 1 })))

  const ways = edges.filter((e) => columnOf.has(e.from) && columnOf.has(e.to)).map((edge) => ({ edge, keys: way(edge) }))
  const near = ways.flatMap(({ keys }) => keys.slice(1).map((to, i) => ({ from: keys[i]!, to })))
  untangle(columns, near)

  const at = new Map<string, Point>()
  columns.forEach((slots, column) => {
    let top = -slots.reduce((sum, s) => sum + s.size, 0) / 2
    for (const s of slots) {
      at.set(s.key, { column, row: top + s.size / 2 })
      top += s.size
    }
  })
  return {
    placed: nodes.map((node) => ({ node, ...at.get(node.key)! })),
    lines: ways.map(({ edge, keys }) => ({ edge, points: keys.map((k) => at.get(k)!) })),
    columns: columns.length,
    rows: Math.max(1, ...columns.map((c) => c.reduce((sum, s) => sum + s.size, 0))),
    heads: (Object.keys(RANK) as Position[])
      .map((position) => ({ position, column: Math.min(...nodes.filter((n) => n.position === position).map((n) => columnOf.get(n.key)!)) }))
      .filter((h) => Number.isFinite(h.column)),
  }

  function way({ from, to }: Edge): string[] {
    const keys = [from]
    for (let c = columnOf.get(from)! + 1; c < columnOf.get(to)!; c++) {
      const key = `→${to}@${c}`
      if (!columns[c]!.some((s) => s.key === key)) columns[c]!.push({ key, size: PASSAGE })
      keys.push(key)
    }
    return [...keys, to]
  }
}
