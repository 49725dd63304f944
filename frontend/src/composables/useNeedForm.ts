import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { classify } from '@/api/chain'
import { begin } from '@/api/deal'
import { preview } from '@/api/matching'
import { postNeed } from '@/api/need'
import type { Cooperation, NeedDraft } from '@/api/shapes'
import { uuid } from '@/api/uuid'
import { useProfile } from './useProfile'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** Posting a need: what would fit it is shown while it is written; posted for a licence, it begins the deal at once. */
export function useNeedForm() {
  const route = useRoute()
  const router = useRouter()
  const forLicence = typeof route.query.for === 'string' ? route.query.for : undefined
  const form = reactive({ title: String(route.query.title ?? ''), text: '', ipc: '', region: '', anonymous: false, targets: '', budget: '' as number | '', deadline: '', cooperation: [] as Cooperation[] })

  /** Where the organisation is, asked once: stands there until somebody chooses another. */
  const { profile } = useProfile(useSession().own)
  watch(profile, (p) => p && !form.region && (form.region = p.organisation.region), { immediate: true })

  const draft = computed<NeedDraft>(() => ({
    title: form.title.trim(),
    text: form.text.trim(),
    ipc: form.ipc.split(/[\s,，、;；]+/).filter(Boolean).map((i) => i.toUpperCase()),
    ...(form.region ? { region: form.region } : {}),
    ...(form.anonymous ? { anonymous: true } : {}),
  }))
  /** What a post carries besides: a budget left out is absent, never 0. */
  const whole = computed<NeedDraft>(() => ({
    ...draft.value,
    targets: form.targets.split('\n').map((line) => line.trim()).filter(Boolean),
    cooperation: form.cooperation,
    ...(form.budget === '' ? {} : { budgetMaxFen: Math.round(form.budget * 1_000_000) }),
    ...(form.deadline ? { deadline: form.deadline } : {}),
  }))

  const rested = ref<NeedDraft>()
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(draft, (d) => {
    clearTimeout(timer)
    timer = setTimeout(() => (rested.value = d.title.length + d.text.length >= 4 ? d : undefined), 450)
  }, { immediate: true })
  const found = useQuery({
    queryKey: computed(() => ['preview', rested.value]),
    queryFn: ({ signal }) => preview(rested.value!, signal),
    enabled: computed(() => !!rested.value),
    placeholderData: (before) => before,
    retry: false,
  })
  const matches = computed(() => (rested.value ? (found.data.value?.items ?? []) : []))
  const placed = useQuery({
    queryKey: computed(() => ['classify', rested.value]),
    queryFn: ({ signal }) => classify(rested.value!, signal),
    enabled: computed(() => !!rested.value),
    placeholderData: (before) => before,
    retry: false,
  })
  const nodes = computed<string[]>(() => (rested.value ? (placed.data.value?.nodes ?? []).map((n) => n.node).slice(0, 3) : []))

  const beginKey = uuid()
  const send = useSubmit((d: NeedDraft, key) => postNeed(d, key))
  async function post() {
    const need = await send.submit(whole.value)
    if (!need) return
    const deal = forLicence ? await begin({ demand: need.id, supply: forLicence }, beginKey).catch(() => undefined) : undefined
    await router.push(deal ? { name: 'deal', params: { id: deal.id } } : { name: 'need', params: { id: need.id } })
  }
  return { form, matches, nodes, forLicence, looking: found.isFetching, quiet: computed(() => !rested.value), failed: found.error, ...send, post }
}
