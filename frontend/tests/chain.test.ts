import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import chains from 'virtual:chains'
import { layoutChain } from '../src/chain/layout'
import { listOf, SIDES } from '../src/chain/lists'
import { found, levelOf, weighed } from '../src/chain/choice'
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

describe('the lists behind the figures', () => {
  it('ask for the very kinds that the portal counts', () => {
    const counted = readFileSync('../backend/src/main/java/lianqiao/atlas/MapSide.java', 'utf8')
    for (const side of SIDES) {
      const kinds = [...(counted.match(new RegExp(`${side}\\(Set\\.of\\(([^)]*)\\)`))?.[1] ?? '').matchAll(/ListingKind\.(\w+)/g)].map((m) => m[1])
      expect(listOf(side, { node: 'a/b' }).query.kind ?? []).toEqual(kinds)
    }
  })

  it('keep node, region and day, so that the list is as long as the figure is high', () => {
    expect(listOf('SUPPLY', { node: 'a/b', region: '120110', since: '2026-10-23' }).query).toMatchObject({ node: 'a/b', region: '120110', publishedSince: '2026-10-23' })
    expect(listOf('DEALS', { node: 'a/b', region: '120110', since: '2026-10-23' }).query).toEqual({ measure: 'deals_begun', node: 'a/b', of: '120110', since: '2026-10-23' })
  })
})

describe('the choice of nodes', () => {
  it('finds a node by characters in their order, those with the words themselves first', () => {
    expect(found(chains, '充电', []).some((n) => n.name.includes('充换电'))).toBe(true)
    expect(found(chains, '电池管理', [])[0]!.name).toContain('电池管理')
    expect(found(chains, 'qqqq', [])).toEqual([])
  })

  it('keeps weights that sum to 1 at most, and reads them back as they were said', () => {
    const nodes = weighed([{ node: 'a/a', level: 'HIGH' }, { node: 'a/b', level: 'MIDDLE' }, { node: 'a/c', level: 'LOW' }])
    expect(nodes.reduce((sum, n) => sum + n.weight, 0)).toBeLessThanOrEqual(1)
    expect(nodes.map((n) => levelOf(n, nodes))).toEqual(['HIGH', 'MIDDLE', 'LOW'])
  })
})
