import { answer, api } from './client'

export const contact = (deal: string) => answer(api.GET('/api/v1/deals/{id}/contact', { params: { path: { id: deal } } }))
export const looks = (page: number) => answer(api.GET('/api/v1/contact-looks', { params: { query: { page, size: 20 } } }))
export const DATA = '/api/v1/account/data'
export const erase = (login: string) => answer(api.DELETE('/api/v1/account', { body: { login } }))
