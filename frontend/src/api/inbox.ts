import { answer, api, once } from './client'
import type { components } from './schema'
import type { DeclineReason } from './deal'

export type Side = 'DEMAND' | 'SUPPLY'
export type InboxState = 'WAITING' | 'ANSWERED' | 'CLOSED'
export const STATES: InboxState[] = ['WAITING', 'ANSWERED', 'CLOSED']
export const SORTS = ['best', 'newest', 'longest'] as const
/** The order in which people reach for them. */
export const REASONS: DeclineReason[] = ['TOO_EARLY', 'BENEFIT_UNCLEAR', 'ROUTE_UNCLEAR', 'TOO_VAGUE', 'FEE', 'REGION', 'ALREADY_SOLVED', 'OTHER']
export type InboxItem = components['schemas']['InboxItemView']
export type AnswerTime = components['schemas']['AnswerTime']
export type Said = components['schemas']['InboxAnswer']
export interface Asked {
  state?: InboxState
  side?: Side
  listing?: string
  sort?: string
  page?: number
  size?: number
}

export const ANSWER_MATCH = 'ANSWER_MATCH' as const
export const inbox = (query: Asked) => answer(api.GET('/api/v1/inbox', { params: { query } }))
export const say = (body: Said, key: string) => answer(api.POST('/api/v1/inbox/answers', { params: once(key), body }))
export const answerTime = (id: string) => answer(api.GET('/api/v1/organisations/{id}/answer-time', { params: { path: { id } } }))
export const mending = (id: string) => answer(api.GET('/api/v1/listings/{id}/mending', { params: { path: { id } } }))
export const reasonTrend = (id: string) => answer(api.GET('/api/v1/chains/{id}/reasons', { params: { path: { id } } }))
/** Followed as a link: a browser saves it under the name that the portal gives. */
export const exported = (query: Asked) =>
  `/api/v1/inbox/export.csv?${new URLSearchParams(Object.entries(query).flatMap(([k, v]) => (v === undefined ? [] : [[k, String(v)]])))}`
