import { computed, ref, shallowRef } from 'vue'
import { Problem } from '@/api/problem'
import { uuid } from '@/api/uuid'

/**
 * One submit of a form. Its idempotency key is kept while the same content is tried again, so a doubtful answer and a
 * second press make one deed; changed content, or a success, takes a new key.
 */
export function useSubmit<B, T>(send: (body: B, key: string) => Promise<T>) {
  const busy = ref(false)
  const problem = shallowRef<Problem>()
  let kept: { body: string; key: string } | undefined

  async function submit(body: B): Promise<T | undefined> {
    if (busy.value) return undefined
    const text = JSON.stringify(body ?? null, told)
    if (kept?.body !== text) kept = { body: text, key: uuid() }
    busy.value = true
    problem.value = undefined
    try {
      const done = await send(body, kept.key)
      kept = undefined
      return done
    } catch (e) {
      problem.value = e instanceof Problem ? e : new Problem(0, 'UNEXPECTED', String(e))
      return undefined
    } finally {
      busy.value = false
    }
  }
  const wrong = computed(() => (field: string) => problem.value?.about(field))
  return { busy, problem, wrong, submit }
}

/** In JSON every file is `{}`: what tells one from another stands in its place. The same file chosen again is the same. */
function told(_: string, value: unknown) {
  return value instanceof File ? { name: value.name, size: value.size, at: value.lastModified } : value
}
