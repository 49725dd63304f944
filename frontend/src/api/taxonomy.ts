import { answer, api, once } from './client'
import type { components } from './schema'
import type { Permission } from './shapes'

type Described = components['schemas']
export type FullNode = Described['ChainNode']
export type Fact = Described['ChainFact']
export type Draft = Described['DraftView']
export type Revision = Described['RevisionView']
export type ChainForm = Described['ChainForm']
export type Following = Described['Following']
export const EDIT_CHAINS = 'EDIT_CHAINS' as Permission

const at = <T extends object>(path: T) => ({ params: { path } })
export const chainDetail = (id: string) => answer(api.GET('/api/v1/chains/{id}', at({ id })))
export const editedChains = () => answer(api.GET('/api/v1/chains/edited'))
export const revisions = (id: string) => answer(api.GET('/api/v1/chains/{id}/revisions', at({ id })))
export const reclassification = () => answer(api.GET('/api/v1/reclassification'))
export const drafts = (id: string) => answer(api.GET('/api/v1/chains/{id}/drafts', at({ id })))

/** A new draft, or the next wording of one. */
export const saveDraft = ({ chain, draft, form }: { chain: string; draft?: string; form: ChainForm }, key: string) =>
  draft
    ? answer(api.PUT('/api/v1/chain-drafts/{id}', { params: { path: { id: draft }, ...once(key) }, body: form }))
    : answer(api.POST('/api/v1/chains/{id}/drafts', { params: { path: { id: chain }, ...once(key) }, body: form }))
export const applyDraft = (id: string, key: string) => answer(api.POST('/api/v1/chain-drafts/{id}/apply', { params: { path: { id }, ...once(key) } }))
export const discardDraft = (id: string, key: string) => answer(api.POST('/api/v1/chain-drafts/{id}/discard', { params: { path: { id }, ...once(key) } }))
export const undoRevision = ({ chain, number, why }: { chain: string; number: number; why: string }, key: string) =>
  answer(api.POST('/api/v1/chains/{id}/revisions/{number}/undo', { params: { path: { id: chain, number }, ...once(key) }, body: { why } }))
