import type { Chain, ChainNode, NodeWeight } from '@/api/shapes'

/** How much a listing belongs to a node, as a person says it; the portal keeps weights that sum to 1. */
export type Level = 'HIGH' | 'MIDDLE' | 'LOW'
export const LEVELS: Level[] = ['HIGH', 'MIDDLE', 'LOW']
const WORTH: Record<Level, number> = { HIGH: 3, MIDDLE: 2, LOW: 1 }

/** Against the heaviest: what weighs nearly as much is as near. */
export function levelOf(one: NodeWeight, all: NodeWeight[]): Level {
  const share = one.weight / Math.max(...all.map((n) => n.weight))
  return share > 0.83 ? 'HIGH' : share > 0.5 ? 'MIDDLE' : 'LOW'
}

/** Weights of three decimals that never sum to more than 1. */
export function weighed(nodes: { node: string; level: Level }[]): NodeWeight[] {
  const sum = nodes.reduce((total, n) => total + WORTH[n.level], 0)
  return nodes.map((n) => ({ node: n.node, weight: Math.floor((WORTH[n.level] / sum) * 1000) / 1000 }))
}

/** 充电 stands in 充换电, too: all characters, in their order. */
const stands = (wanted: string, name: string) => {
  let from = 0
  return [...wanted].every((c) => (from = name.indexOf(c, from) + 1) > 0)
}

/** Nodes by name, those of a chain by the chain's name too; the shortest name first, since it is the closest to what was typed. */
export function found(chains: Chain[], words: string, without: string[], most = 8): ChainNode[] {
  const wanted = words.trim().toLowerCase()
  if (!wanted) return []
  const named = chains.flatMap((c) => c.nodes.filter((n) => !without.includes(n.key) && (stands(wanted, n.name.toLowerCase()) || c.name.toLowerCase().includes(wanted))))
  const direct = (n: ChainNode) => (n.name.toLowerCase().includes(wanted) ? 0 : stands(wanted, n.name.toLowerCase()) ? 1 : 2)
  return named.sort((a, b) => direct(a) - direct(b) || a.name.length - b.name.length || a.key.localeCompare(b.key)).slice(0, most)
}
