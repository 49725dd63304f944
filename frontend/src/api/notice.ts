import { answer, api, once } from './client'
import type { components } from './schema'

type Described = components['schemas']
export type Policy = Described['Policy']
export type Clause = Described['Clause']
export type Notice = Described['ToldNotice']
export type NoticeKind = Notice['kind']
export type NoticeDraft = Described['NoticeForm']
export const KINDS: NoticeKind[] = ['PUBLIC_NOTICE', 'NEWS', 'CASE']
export const SORTS = ['newest', 'objections', 'title'] as const

export interface Asked {
  kind?: NoticeKind
  region?: string
  q?: string
  clause?: string
  own?: boolean
  sort?: string
  page?: number
  size?: number
}

const at = (id: string) => ({ path: { id } })
export const policies = () => answer(api.GET('/api/v1/policies'))
export const policy = (id: string) => answer(api.GET('/api/v1/policies/{id}', { params: at(id) }))
export const duties = (id: string) => answer(api.GET('/api/v1/policies/{id}/duties', { params: at(id) }))
export const notices = (query: Asked) => answer(api.GET('/api/v1/notices', { params: { query } }))
export const notice = (id: string) => answer(api.GET('/api/v1/notices/{id}', { params: at(id) }))
export const draft = (body: NoticeDraft, key: string) => answer(api.POST('/api/v1/notices', { params: once(key), body }))
export const revise = (id: string, body: NoticeDraft, key: string) => answer(api.PUT('/api/v1/notices/{id}', { params: { ...at(id), ...once(key) }, body }))
export const publish = (id: string, hour: string | undefined, key: string) =>
  answer(api.POST('/api/v1/notices/{id}/publish', { params: { ...at(id), ...once(key) }, body: { at: hour } }))
export const withdraw = (id: string, why: string, key: string) => answer(api.POST('/api/v1/notices/{id}/withdraw', { params: { ...at(id), ...once(key) }, body: { why } }))
