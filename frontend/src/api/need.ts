import { answer, api, once } from './client'
import type { NeedDraft } from './shapes'

export const need = (id: string) => answer(api.GET('/api/v1/needs/{id}', { params: { path: { id } } }))
export const postNeed = (body: NeedDraft, key: string) => answer(api.POST('/api/v1/needs', { params: once(key), body }))
