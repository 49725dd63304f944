import { answer, api, SIGNED_IN } from './client'
import { Problem } from './problem'
import type { Organisation, Session } from './shapes'

/** Who is signed in; `null` for nobody, which is no error. Without the mark an anonymous visit makes no vain request. */
export async function whoAmI(): Promise<Session | null> {
  if (!localStorage.getItem(SIGNED_IN)) return null
  try {
    return await answer(api.GET('/api/v1/session'))
  } catch (e) {
    if (!(e instanceof Problem) || ![401, 403, 404].includes(e.status)) throw e
    localStorage.removeItem(SIGNED_IN)
    return null
  }
}

export async function signIn(login: string, password: string): Promise<Session> {
  const session = await answer(api.POST('/api/v1/session', { body: { login, password } }))
  localStorage.setItem(SIGNED_IN, '1')
  return session
}

/** In which ways one may sign in here besides login and password. */
export const signInWays = () => answer(api.GET('/api/v1/sign-in-ways'))

/** The portal let somebody in through another door, and the browser holds the session already. */
export const cameIn = () => localStorage.setItem(SIGNED_IN, '1')

export async function signOut(): Promise<void> {
  await answer(api.DELETE('/api/v1/session'))
  localStorage.removeItem(SIGNED_IN)
}

export const organisations = (kind?: Organisation['kind'], q?: string, size = 100) =>
  answer(api.GET('/api/v1/organisations', { params: { query: { kind, q, page: 1, size } } }))

export const organisation = (id: string) => answer(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } }))

/** Whether this portal carries demonstration data at all. */
export const hasDemonstration = async () => (await organisations()).items.some((o) => o.demonstration)
