import { answer, api, once } from './client'
import type { components } from './schema'

export type Correction = components['schemas']['CorrectionView']
export type EntryDetail = components['schemas']['EntryDetail']
export type Reason = Correction['reason']
export type State = Correction['state']
export type Deed = 'approve' | 'refuse' | 'withdraw'
export const REASONS: Reason[] = ['NOT_A_FACT', 'COUNTED_TWICE', 'WRONG_AMOUNT', 'WRONG_PLACE', 'EVIDENCE_FAILED', 'CORRECTED_WRONGLY']
export const STATES: State[] = ['ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN']

export const CORRECT = 'CORRECT_LEDGER' as const
export const entry = (seq: number) => answer(api.GET('/api/v1/ledger/entries/{seq}', { params: { path: { seq } } }))
export const corrections = (query: { state?: State; page?: number; size?: number }) => answer(api.GET('/api/v1/ledger/corrections', { params: { query } }))
export const correction = (id: string) => answer(api.GET('/api/v1/ledger/corrections/{id}', { params: { path: { id } } }))
export const askCorrection = (body: { entry: number; reason: Reason; words: string }, key: string) =>
  answer(api.POST('/api/v1/ledger/corrections', { params: once(key), body }))
export const decideCorrection = (id: string, deed: Deed, words: string, key: string) => {
  const params = { path: { id }, ...once(key) }
  if (deed === 'withdraw') return answer(api.POST('/api/v1/ledger/corrections/{id}/withdraw', { params }))
  return deed === 'approve'
    ? answer(api.POST('/api/v1/ledger/corrections/{id}/approve', { params, body: { words } }))
    : answer(api.POST('/api/v1/ledger/corrections/{id}/refuse', { params, body: { words } }))
}
export const CLOSINGS = (form: 'csv' | 'json') => `/api/v1/open-data/ledger-closings.${form}`
