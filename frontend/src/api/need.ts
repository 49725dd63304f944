import { answer, api, once } from './client'
import type { NeedDraft } from './shapes'

const at = (id: string) => ({ path: { id } })

export const need = (id: string) => answer(api.GET('/api/v1/needs/{id}', { params: at(id) }))
export const postNeed = (body: NeedDraft, key: string) => answer(api.POST('/api/v1/needs', { params: once(key), body }))
export const reviseNeed = (id: string, body: NeedDraft, key: string) => answer(api.PUT('/api/v1/needs/{id}', { params: { ...at(id), ...once(key) }, body }))
export const publishNeed = (id: string, key: string) => answer(api.POST('/api/v1/needs/{id}/publish', { params: { ...at(id), ...once(key) } }))
