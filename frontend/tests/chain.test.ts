import { describe, expect, it } from 'vitest'
import chains from 'virtual:chains'
import { layoutChain } from '../src/chain/layout'
import { path } from '../src/chain/path'

describe('the drawing of a chain', () => {
  it('places every node of every chain once', () => {
    for (const c of chains) {
      const { placed } = layoutChain(c.nodes, c.edges)
      expect(new Set(placed.map((p) => `${p.column}/${p.row}`)).size).toBe(c.nodes.length)
    }
  })

  it('lets every supply edge run from left to right', () => {
    for (const c of chains)
      for (const { points } of layoutChain(c.nodes, c.edges).lines)
        points.slice(1).forEach((p, i) => expect(p.column).toBe(points[i]!.column + 1))
  })

  it('keeps upstream left of downstream', () => {
    for (const c of chains) {
      const { heads } = layoutChain(c.nodes, c.edges)
      const columns = heads.map((h) => h.column)
      expect([...columns].sort((a, b) => a - b)).toEqual(columns)
    }
  })

  it('leads a long line through a passage of its own, never through a node', () => {
    for (const c of chains) {
      const { placed, lines } = layoutChain(c.nodes, c.edges)
      for (const { points } of lines)
        for (const p of points.slice(1, -1))
          for (const n of placed.filter((n) => n.column === p.column)) expect(Math.abs(n.row - p.row)).toBeGreaterThan(0.5)
    }
  })

  it('runs level across a wide place', () => {
    expect(path([{ x: 0, y: 0, wide: 10 }, { x: 20, y: 5, wide: 10 }, { x: 40, y: 0, wide: 10 }])).toBe('M10 0C15 0 15 5 20 5H30C35 5 35 0 40 0')
  })
})
