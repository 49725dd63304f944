import { answer, api } from './client'

export const chains = () => answer(api.GET('/api/v1/chains'))
export const chain = (id: string) => answer(api.GET('/api/v1/chains/{id}', { params: { path: { id } } }))
