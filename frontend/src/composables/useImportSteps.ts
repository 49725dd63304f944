import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { applyImport, changesOf, mapColumns, undoImport } from '@/api/intake'
import type { Import } from '@/api/shapes'
import { useSubmit } from './useSubmit'

/** What a person does with an import once its file is there; after each step the page asks anew how far it is. */
export function useImportSteps(report: () => Import) {
  const queries = useQueryClient()
  const after = async <T>(step: Promise<T>): Promise<T> => {
    const done = await step
    await queries.invalidateQueries({ queryKey: ['imports'] })
    return done
  }
  const changes = useQuery({
    queryKey: computed(() => ['import-changes', report().id, report().state, report().endedAt]),
    queryFn: () => changesOf(report().id),
    enabled: computed(() => report().state === 'CHECKED'),
  })
  return {
    changes: changes.data,
    changesError: changes.error,
    mapping: useSubmit((fields: string[], key) => after(mapColumns(report().id, fields, key))),
    applying: useSubmit((_: string, key) => after(applyImport(report().id, key))),
    undoing: useSubmit((_: string, key) => after(undoImport(report().id, key))),
  }
}
