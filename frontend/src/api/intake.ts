import { answer, api, once } from './client'

export const imports = () => answer(api.GET('/api/v1/imports', { params: { query: { page: 1, size: 20 } } }))
/** The headers that the description asks for are the browser's own. */
export const importOf = (id: string) => answer(api.GET('/api/v1/imports/{id}', { params: { path: { id }, header: {} as never } }))
export const rejectsOf = (id: string, warnings: boolean) => `/api/v1/imports/${id}/rejects.csv${warnings ? '?warnings=true' : ''}`

/** Sends the file as it is; the browser streams it. The description of a streamed body says less than the portal takes. */
export const upload = (kind: 'licences' | 'needs', file: File, key: string) =>
  answer(
    api.POST('/api/v1/imports', {
      params: { query: { kind }, header: { ...once(key).header, 'X-File-Name': encodeURIComponent(file.name) } },
      body: file as never,
      bodySerializer: (body: unknown) => body as BodyInit,
      headers: { 'Content-Type': file.name.endsWith('.jsonl') ? 'application/jsonl' : 'text/csv' },
    }),
  )
