import { answer, api, once } from './client'
import type { components } from './schema'
import { upload } from './upload'

type Described = components['schemas']

export type Target = Described['TargetView']
export type TargetDraft = Described['TargetForm']
export type TargetReport = Described['TargetReport']

export const SET_TARGETS = 'SET_TARGETS'

export interface TargetsAsked {
  indicator?: string
  region?: string
  page?: number
  size?: number
}
export const targets = (query: TargetsAsked) => answer(api.GET('/api/v1/targets', { params: { query } }))
export const targetHistory = (indicator: string, place: string) => answer(api.GET('/api/v1/targets/{indicator}/{place}/history', { params: { path: { indicator, place } } }))
export const setTarget = (body: TargetDraft, key: string) => answer(api.POST('/api/v1/targets', { params: once(key), body }))
/** A trial looks at every line and writes nothing. */
export const sendTargets = (file: File, trial: boolean, key: string) => upload<TargetReport>(`/api/v1/target-sheets?trial=${trial}`, file, key, () => undefined)
/** The list as a file; filled in, it is what is sent back. */
export const targetsFile = (format: 'csv' | 'xlsx', { indicator, region }: TargetsAsked) => {
  const query = new URLSearchParams(Object.entries({ indicator, region }).filter((e): e is [string, string] => !!e[1]))
  return `/api/v1/targets/export.${format}${query.size ? `?${query}` : ''}`
}
