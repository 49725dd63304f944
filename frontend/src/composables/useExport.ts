import { ref } from 'vue'
import { search, type Asked } from '@/api/search'
import type { Hit } from '@/api/shapes'
import { save, toCsv } from './csv'

const MOST = 1000

/** The list as it is filtered, page after page into one CSV file; at most a thousand rows, and the button says so. */
export function useExport() {
  const busy = ref(false)
  const failed = ref(false)

  async function run(asked: Asked, head: string[], row: (hit: Hit) => (string | number)[]): Promise<void> {
    busy.value = true
    failed.value = false
    try {
      const hits: Hit[] = []
      let after: string | undefined
      do {
        const page = await search({ ...asked, size: 50, after })
        hits.push(...page.items)
        after = page.next || undefined
      } while (after && hits.length < MOST)
      save(toCsv([head, ...hits.slice(0, MOST).map(row)]), `lianqiao-${new Date().toISOString().slice(0, 10)}.csv`)
    } catch {
      failed.value = true
    } finally {
      busy.value = false
    }
  }
  return { busy, failed, run, most: MOST }
}
