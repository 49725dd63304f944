import { answer, api } from './client'

export const licence = (id: string) => answer(api.GET('/api/v1/licences/{id}', { params: { path: { id } } }))
