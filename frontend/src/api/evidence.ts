import { answer, api, once } from './client'
import type { components } from './schema'
import { upload } from './upload'

export type Evidence = components['schemas']['EvidenceView']
export type EvidenceKind = components['schemas']['EvidenceKind']

export const evidenceKinds = () => answer(api.GET('/api/v1/evidence/kinds', {})) as Promise<EvidenceKind[]>
export const evidenceOf = (deal: string) => answer(api.GET('/api/v1/deals/{id}/evidence', { params: { path: { id: deal } } }))
export const contentOf = (id: string) => `/api/v1/evidence/${id}/content`

/** The file goes as it is; the portal tells from its content what it is. */
export const attachEvidence = (deal: string, kind: string, file: File, key: string, progress: (sent: number) => void) =>
  upload<Evidence>(`/api/v1/deals/${deal}/evidence?kind=${encodeURIComponent(kind)}`, file, key, progress)
export const withdrawEvidence = (id: string, key: string) =>
  answer(api.POST('/api/v1/evidence/{id}/withdraw', { params: { path: { id }, ...once(key) } }))
