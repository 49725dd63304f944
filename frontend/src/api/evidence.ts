import { answer, api, once } from './client'
import type { components } from './schema'
import { upload } from './upload'

export type Evidence = components['schemas']['EvidenceView']
export type EvidenceKind = components['schemas']['EvidenceKind']

export const evidenceKinds = () => answer(api.GET('/api/v1/evidence/kinds', {})) as Promise<EvidenceKind[]>
/** What evidence is attached to: the two have the same answers. */
export type Proven = 'deals' | 'register-records'
export const evidenceOf = (id: string, of: Proven = 'deals') => answer(api.GET(`/api/v1/${of as 'deals'}/{id}/evidence`, { params: { path: { id } } }))
export const contentOf = (id: string) => `/api/v1/evidence/${id}/content`

/** The file goes as it is; the portal tells from its content what it is. */
export const attachEvidence = (id: string, kind: string, file: File, key: string, progress: (sent: number) => void, of: Proven = 'deals') =>
  upload<Evidence>(`/api/v1/${of}/${id}/evidence?kind=${encodeURIComponent(kind)}`, file, key, progress)
export const withdrawEvidence = (id: string, key: string) =>
  answer(api.POST('/api/v1/evidence/{id}/withdraw', { params: { path: { id }, ...once(key) } }))
