import { answer, api, once } from './client'
import type { Import, ImportKind, ShownChange } from './shapes'
import { upload } from './upload'

/** The headers that the description asks for are the browser's own. */
const of = (id: string) => ({ path: { id }, header: {} as never })

export const imports = () => answer(api.GET('/api/v1/imports', { params: { query: { page: 1, size: 20 } } }))
export const kinds = () => answer(api.GET('/api/v1/imports/kinds', {})) as Promise<ImportKind[]>
export const importOf = (id: string) => answer(api.GET('/api/v1/imports/{id}', { params: of(id) })) as Promise<Import>
export const changesOf = (id: string) => answer(api.GET('/api/v1/imports/{id}/changes', { params: { path: { id } } })) as Promise<ShownChange[]>

export const templateOf = (kind: string) => `/api/v1/imports/templates/${kind}.xlsx`
export const reportOf = (id: string) => `/api/v1/imports/${id}/report.xlsx`
export const rejectsOf = (id: string, warnings: boolean) => `/api/v1/imports/${id}/rejects.csv${warnings ? '?warnings=true' : ''}`

/** Gives a file to be tried: nothing is stored until it is applied. */
export const tryFile = (kind: string, file: File, key: string, progress: (sent: number) => void) =>
  upload<{ id: string }>(`/api/v1/imports?kind=${encodeURIComponent(kind)}&dryRun=true`, file, key, progress)

export const mapColumns = (id: string, fields: string[], key: string) =>
  answer(api.PUT('/api/v1/imports/{id}/mapping', { params: { path: { id }, ...once(key) }, body: { fields } }))
export const applyImport = (id: string, key: string) => answer(api.POST('/api/v1/imports/{id}/apply', { params: { path: { id }, ...once(key) } }))
export const undoImport = (id: string, key: string) => answer(api.POST('/api/v1/imports/{id}/undo', { params: { path: { id }, ...once(key) } }))
