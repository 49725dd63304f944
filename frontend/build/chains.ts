import { readFileSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'
import type { Plugin } from 'vite'
import { parse } from 'yaml'

const NAME = 'virtual:chains'
const FILE = fileURLToPath(new URL('../../backend/src/main/resources/chain/industry-chains.yaml', import.meta.url))
const POSITION: Record<string, string> = { 上游: 'UPSTREAM', 中游: 'MIDSTREAM', 下游: 'DOWNSTREAM' }

interface FileChain {
  id: string
  name: string
  nodes: { id: string; name: string; pos: string }[]
  edges: { from: string; to: string }[]
}

/**
 * Names, positions and supply edges of all chains as one lazy module, out of the portal's own taxonomy: the small
 * diagrams need every chain at once, the API answers them one by one, and both come out of one jar.
 */
export function chains(): Plugin {
  return {
    name: 'chains',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined
      const file = parse(readFileSync(FILE, 'utf8')) as { chains: FileChain[] }
      const all = file.chains.map((c) => {
        const key = (node: string) => `${c.id}/${node}`
        return {
          id: c.id,
          name: c.name,
          nodes: c.nodes.map((n) => ({ key: key(n.id), chain: c.id, name: n.name, position: POSITION[n.pos] })),
          edges: c.edges.map((e) => ({ from: key(e.from), to: key(e.to) })),
        }
      })
      return `export default ${JSON.stringify(all)}`
    },
  }
}
