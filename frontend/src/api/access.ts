import { answer, api } from './client'
import { Problem } from './problem'
import type { Session } from './shapes'

/** Who is signed in; `null` for nobody, which is no error. */
export async function whoAmI(): Promise<Session | null> {
  try {
    const session = await answer(api.GET('/api/v1/session'))
    return session?.account ? session : null
  } catch (e) {
    if (e instanceof Problem && (e.status === 401 || e.status === 404)) return null
    throw e
  }
}
export const signIn = (login: string, password: string) => answer(api.POST('/api/v1/session', { body: { login, password } }))
export const signOut = () => answer(api.DELETE('/api/v1/session'))
