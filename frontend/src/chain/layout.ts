import type { ChainNode, Edge, Position } from '@/api/shapes'

const RANK: Record<Position, number> = { UPSTREAM: 0, MIDSTREAM: 1, DOWNSTREAM: 2 }

export interface Placed {
  node: ChainNode
  column: number
  /** Rows count from the middle line of the drawing, so that columns of different height stand centred. */
  row: number
}
export interface Layout {
  placed: Placed[]
  columns: number
  rows: number
  /** The first column of each position that the chain has. */
  heads: { position: Position; column: number }[]
}

/** How many supply steps inside its own position lie before a node: 整车 stands left of 充换电, though both are downstream. */
function depths(nodes: ChainNode[], edges: Edge[]): Map<string, number> {
  const position = new Map(nodes.map((n) => [n.key, n.position]))
  const inside = edges.filter((e) => position.has(e.from) && position.get(e.from) === position.get(e.to))
  const depth = new Map(nodes.map((n) => [n.key, 0]))
  for (let i = 0; i < 3; i++)
    for (const e of inside) depth.set(e.to, Math.min(2, Math.max(depth.get(e.to)!, depth.get(e.from)! + 1)))
  return depth
}

/** Sorts each column by the middle of its neighbours, a few times to and fro: fewer crossings, no guarantee of none. */
function untangle(columns: ChainNode[][], edges: Edge[]): void {
  const near = new Map<string, string[]>()
  for (const { from, to } of edges) {
    near.set(from, [...(near.get(from) ?? []), to])
    near.set(to, [...(near.get(to) ?? []), from])
  }
  for (let sweep = 0; sweep < 8; sweep++) {
    const order = sweep % 2 ? [...columns].reverse() : columns
    for (const column of order) {
      const at = new Map<string, number>()
      for (const c of columns) c.forEach((n, i) => at.set(n.key, i - (c.length - 1) / 2))
      const middle = (n: ChainNode) => {
        const rows = (near.get(n.key) ?? []).map((k) => at.get(k)).filter((r) => r !== undefined)
        return rows.length ? rows.reduce((a, b) => a + b, 0) / rows.length : at.get(n.key)!
      }
      const wanted = new Map(column.map((n) => [n.key, middle(n)]))
      column.sort((a, b) => wanted.get(a.key)! - wanted.get(b.key)!)
    }
  }
}

/** Places a chain from left (upstream) to right; `layer` overrides the column, as for one node among its neighbours. */
export function layoutChain(nodes: ChainNode[], edges: Edge[], layer?: (node: ChainNode) => number): Layout {
  const depth = depths(nodes, edges)
  const rank = layer ?? ((n: ChainNode) => RANK[n.position] * 10 + depth.get(n.key)!)
  const ranks = [...new Set(nodes.map(rank))].sort((a, b) => a - b)
  const columns = ranks.map((r) => nodes.filter((n) => rank(n) === r))
  untangle(columns, edges)
  const placed = columns.flatMap((c, column) => c.map((node, i) => ({ node, column, row: i - (c.length - 1) / 2 })))
  const heads: Layout['heads'] = []
  for (const position of ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'] as const) {
    const column = columns.findIndex((c) => c.some((n) => n.position === position))
    if (column >= 0) heads.push({ position, column })
  }
  return { placed, columns: columns.length, rows: Math.max(1, ...columns.map((c) => c.length)), heads }
}
