import type { ChainForm, FullNode } from '@/api/taxonomy'
import type { Edge, Position } from '@/api/shapes'

/** A node as it is written in the form: lists as text, and whom it supplies as keys. */
export interface NodeWritten {
  key: string
  name: string
  position: Position
  ipc: string
  legacyIpc: string
  keywords: string
  customers: string[]
  isNew?: boolean
}

export const written = (nodes: FullNode[], edges: Edge[]): NodeWritten[] =>
  nodes.map((n) => ({
    key: n.key, name: n.name, position: n.position,
    ipc: n.ipc.join(' '), legacyIpc: n.legacyIpc.join(' '), keywords: n.keywords.join('、'),
    customers: edges.filter((e) => e.from === n.key).map((e) => e.to),
  }))

const words = (text: string) => text.split(/[、，,；;\n\t]+/).map((w) => w.trim()).filter(Boolean)
const symbols = (text: string) => text.split(/[\s、，,；;]+/).filter(Boolean)

/** What the portal takes; an edge to a node that was taken away goes with it. */
export function chainForm(nodes: NodeWritten[], why: string, version?: number): ChainForm {
  const keys = new Set(nodes.map((n) => n.key))
  return {
    version, why,
    nodes: nodes.map((n) => ({ key: n.key, name: n.name, position: n.position, ipc: symbols(n.ipc), legacyIpc: symbols(n.legacyIpc), keywords: words(n.keywords) })),
    edges: nodes.flatMap((n) => n.customers.filter((to) => keys.has(to)).map((to) => ({ from: n.key, to }))),
  }
}
