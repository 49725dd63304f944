import createClient from 'openapi-fetch'
import { language } from '@/i18n'
import { cookie } from './cookies'
import { Problem } from './problem'
import type { paths } from './schema'

/** A mark that somebody signed in with this browser. */
export const SIGNED_IN = 'lianqiao.signedIn'

/** Fetches at call time, so that a test may put its own in place. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin', fetch: (r) => globalThis.fetch(r) })

api.use({
  async onRequest({ request }) {
    request.headers.set('Accept-Language', language())
    if (request.method === 'GET') return
    const token = await csrf()
    if (token) request.headers.set('X-XSRF-TOKEN', token)
  },
})

/** Only a write of somebody signed in needs the token; for all others the portal asks none. */
export async function csrf(): Promise<string | undefined> {
  if (!cookie('XSRF-TOKEN') && localStorage.getItem(SIGNED_IN)) await globalThis.fetch('/api/v1/session').catch(() => undefined)
  return cookie('XSRF-TOKEN')
}

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The body of a success, or a thrown `Problem`; a broken connection is a `Problem` of status 0. */
export async function answer<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch((e: unknown) => {
    if (e instanceof DOMException && e.name === 'AbortError') throw e
    throw new Problem(0, 'UNREACHABLE', '')
  })
  if (!response.ok) throw Problem.of(response.status, error)
  return data as T
}

/** What every write carries besides its body. */
export const once = (key: string) => ({ header: { 'Idempotency-Key': key } })
