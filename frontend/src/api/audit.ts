import { answer, api } from './client'
import type { components } from './schema'

export type AuditLine = components['schemas']['AuditLine']
export interface AuditAsked {
  actor?: string
  subject?: string
  type?: string
  from?: string
  to?: string
}

export const audit = (asked: AuditAsked, after?: number) => answer(api.GET('/api/v1/audit', { params: { query: { ...asked, after, size: 50 } } }))
export const auditTable = (asked: AuditAsked) => `/api/v1/audit/export.csv?${new URLSearchParams(Object.entries(asked).filter(([, v]) => v)).toString()}`
