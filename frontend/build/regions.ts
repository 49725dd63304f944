import { readFileSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'
import type { Plugin } from 'vite'

const NAME = 'virtual:regions'
const table = (name: string) => readFileSync(fileURLToPath(new URL(`../../backend/src/main/resources/regions/${name}.csv`, import.meta.url)), 'utf8').trim().split(/\r?\n/).slice(1).map((row) => row.split(','))

/** The portal's own tables of GB/T 2260, `code → name`, and of parks as one lazy module: pages and back end never disagree on a name. */
export function regions(): Plugin {
  return {
    name: 'regions',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined
      const parks = table('parks').map(([key, name, region]) => ({ key, name, region }))
      return `export default ${JSON.stringify(Object.fromEntries(table('regions')))}\nexport const parks = ${JSON.stringify(parks)}`
    },
  }
}
