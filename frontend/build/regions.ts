import { readFileSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'
import type { Plugin } from 'vite'

const NAME = 'virtual:regions'
const TABLE = fileURLToPath(new URL('../../backend/src/main/resources/regions/regions.csv', import.meta.url))

/** The portal's own table of GB/T 2260 as one lazy module, `code → name`: pages and back end never disagree on a name. */
export function regions(): Plugin {
  return {
    name: 'regions',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined
      const rows = readFileSync(TABLE, 'utf8').trim().split(/\r?\n/).slice(1)
      return `export default ${JSON.stringify(Object.fromEntries(rows.map((row) => row.split(','))))}`
    },
  }
}
