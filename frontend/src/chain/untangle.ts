import type { Edge } from '@/api/shapes'

export interface Slot {
  key: string
  size: number
}

/** Sorts each column by the middle of its neighbours, a few times to and fro: fewer crossings, no guarantee of none. */
export function untangle(columns: Slot[][], edges: Edge[]): void {
  const near = new Map<string, string[]>()
  for (const { from, to } of edges) {
    near.set(from, [...(near.get(from) ?? []), to])
    near.set(to, [...(near.get(to) ?? []), from])
  }
  for (let sweep = 0; sweep < 8; sweep++) {
    for (const column of sweep % 2 ? [...columns].reverse() : columns) {
      const at = new Map<string, number>()
      for (const c of columns) c.forEach((s, i) => at.set(s.key, i - (c.length - 1) / 2))
      const middle = (key: string) => {
        const rows = (near.get(key) ?? []).map((k) => at.get(k)!)
        return rows.length ? rows.reduce((a, b) => a + b, 0) / rows.length : at.get(key)!
      }
      const wanted = new Map(column.map((s) => [s.key, middle(s.key)]))
      column.sort((a, b) => wanted.get(a.key)! - wanted.get(b.key)!)
    }
  }
}
