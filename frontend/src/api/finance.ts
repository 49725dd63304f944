import { answer, api, once } from './client'
import type { Listing, Page, Reason, Text } from './shapes'
import type { components } from './schema'

type Described = components['schemas']
export type Financing = Described['FinancingView']
export type FinancingDraft = Described['FinancingForm']
export type CollateralDraft = Described['CollateralForm']
export type Product = Described['ProductView']
export type ProductDraft = Described['ProductForm']
export type FinancingKind = Financing['financing']
export type Paper = Financing['papers'][number]
export type Right = Product['rights'][number]
export type PaperList = Described['PaperList']
export type Affinity = Described['Affinity']
export interface Fit {
  listing: Listing
  score: number
  reasons: Reason[]
  missing?: Paper[]
  needed?: number
}
export interface FinancePreview {
  items: Fit[]
  unfit: Fit[]
}
/** Two records of the back end are called `Finding`; this is that of the law's rules. */
export interface CollateralFinding {
  level: 'REFUSAL' | 'UNKNOWN' | 'WARNING'
  code: string
  message: Text
  hint: Text
  source: Text
  licence?: string | null
}

export const FINANCINGS: FinancingKind[] = ['PLEDGE_LOAN', 'BUNDLED_PLEDGE', 'EQUITY', 'LOAN_AND_EQUITY', 'INSURANCE', 'SECURITISATION', 'GUARANTEE']
export const RIGHTS: Right[] = ['INVENTION', 'UTILITY_MODEL', 'DESIGN', 'TRADE_MARK', 'COPYRIGHT']
export const ENCUMBRANCES: Financing['collateral'][number]['encumbrance'][] = ['UNKNOWN', 'NONE', 'PLEDGED', 'EXCLUSIVELY_LICENSED', 'OPENLY_LICENSED']
export const BEARERS = ['POOL', 'BANK', 'GUARANTOR', 'INSURER', 'VALUER'] as const
export const PAPERS: Paper[] = ['BUSINESS_LICENCE', 'ARTICLES', 'REPRESENTATIVE_PROOF', 'BOARD_RESOLUTION', 'FINANCIAL_STATEMENTS', 'TAX_PROOF', 'CREDIT_REPORT', 'PURPOSE_PROOF', 'BUSINESS_PLAN', 'RIGHT_CERTIFICATES', 'REGISTER_EXTRACT', 'ANNUAL_FEE_RECEIPT', 'VALUATION_REPORT', 'CO_OWNER_CONSENT', 'LICENSEE_CONSENT', 'LABEL_CERTIFICATES', 'DISPUTE_DECLARATION', 'OTHER_SECURITY']

const at = (id: string) => ({ path: { id } })
export const financing = (id: string) => answer(api.GET('/api/v1/financing-needs/{id}', { params: at(id) })) as Promise<Financing>
export const financings = (holder: string, page: number) =>
  answer(api.GET('/api/v1/financing-needs', { params: { query: { holder, page, size: 20 } } })) as Promise<Page<Financing>>
export const postFinancing = (body: FinancingDraft, key: string) => answer(api.POST('/api/v1/financing-needs', { params: once(key), body })) as Promise<Financing>
export const reviseFinancing = (id: string, body: FinancingDraft, key: string) =>
  answer(api.PUT('/api/v1/financing-needs/{id}', { params: { ...at(id), ...once(key) }, body })) as Promise<Financing>
export const publishFinancing = (id: string, key: string) => answer(api.POST('/api/v1/financing-needs/{id}/publish', { params: { ...at(id), ...once(key) } })) as Promise<Financing>
export const withdrawFinancing = (id: string, key: string) => answer(api.POST('/api/v1/financing-needs/{id}/withdraw', { params: { ...at(id), ...once(key) } })) as Promise<Financing>
export const closeFinancing = (id: string, body: Described['Closing'], key: string) =>
  answer(api.POST('/api/v1/financing-needs/{id}/close', { params: { ...at(id), ...once(key) }, body })) as Promise<Financing>

type Report = Promise<{ findings: CollateralFinding[] }>
export const collateralOf = (id: string) => answer(api.GET('/api/v1/financing-needs/{id}/collateral', { params: at(id) })) as unknown as Report
/** These two store nothing, so they take no idempotency key. */
export const checkCollateral = (body: FinancingDraft, signal?: AbortSignal) => answer(api.POST('/api/v1/financing-needs/check', { body, signal })) as unknown as Report
export const previewProducts = (body: FinancingDraft, signal?: AbortSignal) =>
  answer(api.POST('/api/v1/matching/finance-preview', { body, signal })) as unknown as Promise<FinancePreview>

export const product = (id: string) => answer(api.GET('/api/v1/finance-products/{id}', { params: at(id) })) as Promise<Product>
export const products = (holder: string, page: number) =>
  answer(api.GET('/api/v1/finance-products', { params: { query: { holder, page, size: 20 } } })) as Promise<Page<Product>>
export const postProduct = (body: ProductDraft, key: string) => answer(api.POST('/api/v1/finance-products', { params: once(key), body })) as Promise<Product>
export const reviseProduct = (id: string, body: ProductDraft, key: string) =>
  answer(api.PUT('/api/v1/finance-products/{id}', { params: { ...at(id), ...once(key) }, body })) as Promise<Product>
export const publishProduct = (id: string, key: string) => answer(api.POST('/api/v1/finance-products/{id}/publish', { params: { ...at(id), ...once(key) } })) as Promise<Product>
export const withdrawProduct = (id: string, key: string) => answer(api.POST('/api/v1/finance-products/{id}/withdraw', { params: { ...at(id), ...once(key) } })) as Promise<Product>

export const fits = () =>
  answer(api.GET('/api/v1/finance-fits')) as unknown as Promise<{ items: { product: Listing; needs: Fit[] }[] }>
export const papersOf = (need: string[], product: string[]) =>
  answer(api.GET('/api/v1/finance-papers', { params: { query: { need, product } } })) as unknown as Promise<{ items: PaperList[] }>
export const affinity = (query: { institution?: string; chain?: string }) =>
  answer(api.GET('/api/v1/finance-affinity', { params: { query } })) as unknown as Promise<{ formula: Text; asOf: string; items: Affinity[] }>
