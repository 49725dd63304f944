import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { publishPosted } from '@/api/posted'
import { post, posting, revise, type PostingDraft, type Postings } from '@/api/posting'
import { asked, blankPosting, sketched, written } from './postingWriting'
import { usePreview } from './usePreview'
import { useProfile } from './useProfile'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** Writing a need for conditions or an offer, a new one or one's own: what would fit it is shown meanwhile. */
export function usePostingForm(of: Postings, id?: string) {
  const route = useRoute()
  const router = useRouter()
  const about = typeof route.query.about === 'string' ? route.query.about : undefined
  const form = reactive({ ...blankPosting(), title: String(route.query.title ?? '') })

  const known = useQuery({ queryKey: [of, id, 'form'], queryFn: () => posting(of, id!), enabled: !!id, staleTime: 0, gcTime: 0 })
  const was = known.data
  watch(was, (p, before) => p && !before && Object.assign(form, written(p)), { immediate: true })

  /** Where the organisation is, asked once: stands there until somebody chooses another. */
  const { profile } = useProfile(useSession().own)
  watch(profile, (p) => p && !id && !form.region && (form.region = p.organisation.region), { immediate: true })

  const body = computed(() => asked(form, was.value, was.value?.about ?? about))
  const preview = usePreview(computed(() => sketched(of === 'offers' ? 'OFFER' : 'CONDITION_NEED', form)))
  const send = useSubmit(async (given: { body: PostingDraft; draft: boolean }, key) => {
    if (!was.value) return post(of, { ...given.body, draft: given.draft }, key)
    const saved = await revise(of, was.value.id, given.body, key)
    was.value.version = saved.version
    return was.value.state === 'DRAFT' && !given.draft ? publishPosted(of, saved.id, `${key}-publish`) : saved
  })
  async function keep(draft: boolean) {
    const saved = await send.submit({ body: body.value, draft })
    if (saved) await router.push(`/${of}/${saved.id}`)
  }
  return { form, ...preview, known, was, about, ...send, post: () => keep(false), save: () => keep(true) }
}
