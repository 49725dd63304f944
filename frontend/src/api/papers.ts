import { answer, api, once } from './client'
import type { components } from './schema'

export type Papers = components['schemas']['PapersView']
export type ContractKind = Papers['kinds'][number]['kind']
export type ContractVersion = Papers['versions'][number]
export type ContractTerms = Papers['terms']
export type ContractNumber = components['schemas']['ContractNumber']
export type NumberForm = { register: ContractNumber['register']; number: string; registeredOn: string }
export type RoyaltyReport = Papers['reports'][number]
export type TakeBackForm = components['schemas']['TakeBackForm']
export type ReportForm = { from: string; until: string; baseFen: number; royaltyFen: number; evidence: string }

const of = (id: string, key: string) => ({ params: { path: { id }, ...once(key) } })

export const papersOf = (deal: string) => answer(api.GET('/api/v1/deals/{id}/papers', { params: { path: { id: deal } } })) as Promise<Papers>
export const draftContract = (deal: string, kind: ContractKind, key: string) => answer(api.POST('/api/v1/deals/{id}/contracts', { ...of(deal, key), body: { kind } }))
export const enterTerms = (deal: string, terms: ContractTerms, key: string) => answer(api.PUT('/api/v1/deals/{id}/contract-terms', { ...of(deal, key), body: terms }))
export const enterNumber = (deal: string, form: NumberForm, key: string) => answer(api.POST('/api/v1/deals/{id}/contract-numbers', { ...of(deal, key), body: form }))
export const giveReport = (deal: string, form: ReportForm, key: string) => answer(api.POST('/api/v1/deals/{id}/royalty-reports', { ...of(deal, key), body: form }))
export const takeNumberBack = (id: string, form: TakeBackForm, key: string) => answer(api.POST('/api/v1/contract-numbers/{id}/take-back', { ...of(id, key), body: form }))
export const takeReportBack = (id: string, form: TakeBackForm, key: string) => answer(api.POST('/api/v1/royalty-reports/{id}/take-back', { ...of(id, key), body: form }))

export const contractOf = (id: string) => answer(api.GET('/api/v1/contracts/{id}', { params: { path: { id } } }))
export const changesOf = (id: string, since?: string) => answer(api.GET('/api/v1/contracts/{id}/changes', { params: { path: { id }, query: since ? { since } : {} } }))
export const wordOf = (id: string) => `/api/v1/contracts/${id}/document.docx`
