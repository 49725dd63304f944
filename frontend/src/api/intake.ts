import { answer, api, once } from './client'

export const imports = () => answer(api.GET('/api/v1/imports', { params: { query: { page: 1, size: 20 } } }))
export const importOf = (id: string) => answer(api.GET('/api/v1/imports/{id}', { params: { path: { id } } }))
export const rejectsOf = (id: string, warnings: boolean) => `/api/v1/imports/${id}/rejects.csv${warnings ? '?warnings=true' : ''}`

/** Sends the file as it is; the browser streams it. */
export const upload = (kind: string, file: File, key: string) =>
  answer(
    api.POST('/api/v1/imports', {
      params: { query: { kind }, header: { ...once(key).header, 'X-File-Name': encodeURIComponent(file.name) } },
      body: file,
      bodySerializer: (b) => b,
      headers: { 'Content-Type': file.name.endsWith('.jsonl') ? 'application/jsonl' : 'text/csv' },
    }),
  )
