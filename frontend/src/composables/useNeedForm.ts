import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { begin } from '@/api/deal'
import { need, postNeed, publishNeed, reviseNeed } from '@/api/need'
import { uuid } from '@/api/uuid'
import { asked, blankNeed, symbols, told, written } from './needWriting'
import { usePreview } from './usePreview'
import { useProfile } from './useProfile'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** Writing a need, a new one or one's own: what would fit it is shown meanwhile; posted for a licence, it begins the deal at once. */
export function useNeedForm(id?: string) {
  const route = useRoute()
  const router = useRouter()
  const forLicence = typeof route.query.for === 'string' ? route.query.for : undefined
  const form = reactive({ ...blankNeed(), title: String(route.query.title ?? ''), text: String(route.query.text ?? '') })

  const known = useQuery({ queryKey: ['need', id, 'form'], queryFn: () => need(id!), enabled: !!id, staleTime: 0, gcTime: 0 })
  const was = known.data
  watch(was, (n, before) => n && !before && Object.assign(form, written(n)), { immediate: true })

  /** Where the organisation is, asked once: stands there until somebody chooses another. */
  const { profile } = useProfile(useSession().own)
  watch(profile, (p) => p && !id && !form.region && (form.region = p.organisation.region), { immediate: true })

  const body = computed(() => asked(form, was.value))
  const preview = usePreview(computed(() => ({
    kind: 'TECH_NEED' as const,
    title: form.title.trim(),
    text: told(body.value),
    ipc: symbols(form.ipc),
    ...(form.region ? { region: form.region } : {}),
    ...(form.nodes ? { nodes: form.nodes } : {}),
  })))

  const beginKey = uuid()
  /** The version that was read lies in the body: what is pressed twice is done once. */
  const send = useSubmit(async (given: { body: ReturnType<typeof asked>; draft: boolean }, key) => {
    if (!was.value) return postNeed({ ...given.body, draft: given.draft }, key)
    const saved = await reviseNeed(was.value.id, given.body, key)
    was.value.version = saved.version
    return was.value.state === 'DRAFT' && !given.draft ? publishNeed(saved.id, `${key}-publish`) : saved
  })
  async function keep(draft: boolean) {
    const saved = await send.submit({ body: body.value, draft })
    if (!saved) return
    const deal = forLicence && !draft ? await begin({ demand: saved.id, supply: forLicence }, beginKey).catch(() => undefined) : undefined
    await router.push(deal ? { name: 'deal', params: { id: deal.id } } : { name: 'need', params: { id: saved.id } })
  }
  return { form, ...preview, known, was, forLicence, ...send, post: () => keep(false), save: () => keep(true) }
}
