import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, reactive, watch } from 'vue'
import { useRouter } from 'vue-router'
import { draft, notice, publish, revise, type Notice, type NoticeDraft, type NoticeKind } from '@/api/notice'
import { useProfile } from './useProfile'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

const blank = () => ({ kind: 'NEWS' as NoticeKind, title: '', summary: '', text: '', region: '', objectionsUntil: '', objectionsTo: '', clauses: [] as string[], at: '' })
const written = (n: Notice) => ({
  kind: n.kind, title: n.title, summary: n.summary, text: n.text ?? '', region: n.region ?? '', objectionsUntil: n.objectionsUntil ?? '', objectionsTo: n.objectionsTo, clauses: n.clauses, at: hourOf(n.due),
})

/** As a field of local time wants it, in China's time: that is the portal's. */
export function hourOf(iso?: string): string {
  return iso ? new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 16) : ''
}
export const instantOf = (hour: string) => (hour ? `${hour}:00+08:00` : undefined)

/** Writing a notice, a new one or one's own; what everybody will read is shown beside it. */
export function useNoticeForm(id?: string) {
  const router = useRouter()
  const queries = useQueryClient()
  const form = reactive(blank())
  const known = useQuery({ queryKey: ['notice', id, 'form'], queryFn: () => notice(id!), enabled: !!id, staleTime: 0, gcTime: 0 })
  const was = known.data
  watch(was, (n, before) => n && !before && Object.assign(form, written(n)), { immediate: true })
  const { profile } = useProfile(useSession().own)
  watch(profile, (p) => p && !id && !form.region && (form.region = p.organisation.region), { immediate: true })

  const body = computed<NoticeDraft>(() => ({
    version: was.value?.version, kind: form.kind, title: form.title, summary: form.summary, text: form.text, region: form.region || undefined,
    objectionsUntil: form.kind === 'PUBLIC_NOTICE' && form.objectionsUntil ? form.objectionsUntil : undefined,
    objectionsTo: form.kind === 'PUBLIC_NOTICE' ? form.objectionsTo : '', clauses: form.clauses,
  }))
  /** What was saved stays saved when publishing is refused: the next press goes on with it. */
  let kept: Notice | undefined
  const send = useSubmit(async (given: { body: NoticeDraft; at?: string; out: boolean }, key) => {
    const before = kept ?? was.value
    const saved = before ? await revise(before.id, { ...given.body, version: before.version }, key) : await draft(given.body, key)
    kept = saved
    const done = given.out && saved.state !== 'PUBLISHED' ? await publish(saved.id, given.at, `${key}-out`) : saved
    await queries.invalidateQueries({ queryKey: ['notices'] })
    queries.setQueryData(['notice', done.id], done)
    return done
  })
  async function keep(out: boolean) {
    const saved = await send.submit({ body: body.value, at: instantOf(form.at), out })
    if (saved) await router.push(`/notices/${saved.id}`)
  }
  return { form, known, was, ...send, save: () => keep(false), tell: () => keep(true) }
}
