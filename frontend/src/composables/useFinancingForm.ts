import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { classify } from '@/api/chain'
import { checkCollateral, financing, postFinancing, previewProducts, reviseFinancing, type FinancingDraft } from '@/api/finance'
import type { Kinded, NodeWeight } from '@/api/shapes'
import { emptyFinancing, ofFinancing, toFinancing } from './financeWriting'
import { useProfile } from './useProfile'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** Asking for finance: what fits, what fails and where, and what is said of the rights is shown while it is written. */
export function useFinancingForm() {
  const route = useRoute()
  const router = useRouter()
  const queries = useQueryClient()
  const { own, may } = useSession()
  const form = reactive(emptyFinancing())
  const edited = typeof route.query.edit === 'string' ? route.query.edit : undefined
  const version = ref<number>()

  const { profile } = useProfile(own)
  watch(profile, (p) => {
    if (!p || edited) return
    if (!form.region) form.region = p.organisation.region
    if (!form.labels.length) form.labels = p.labels.map((l) => l.label)
  }, { immediate: true })
  const stored = useQuery({ queryKey: ['financing', edited], queryFn: () => financing(edited!), enabled: !!edited })
  watch(stored.data, (n) => {
    if (!n) return
    Object.assign(form, ofFinancing(n))
    version.value = n.version
  }, { immediate: true })

  const draft = computed<FinancingDraft>(() => toFinancing(form))
  const rested = ref<FinancingDraft>()
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(draft, (d) => {
    clearTimeout(timer)
    timer = setTimeout(() => (rested.value = d.financing && d.amountFen ? d : undefined), 450)
  }, { immediate: true })
  const asked = { enabled: computed(() => !!rested.value), placeholderData: <T>(before: T) => before, retry: false }
  const found = useQuery({ queryKey: computed(() => ['finance preview', rested.value]), queryFn: ({ signal }) => previewProducts(rested.value!, signal), ...asked })
  const checks = useQuery({
    queryKey: computed(() => ['collateral check', rested.value]),
    queryFn: ({ signal }) => checkCollateral(rested.value!, signal),
    ...asked,
    enabled: computed(() => !!rested.value?.collateral?.length && may('ASK_FINANCE')),
  })

  /** By words alone, as the portal would classify it: a correction doesn't change what is suggested. */
  const words = computed(() => rested.value && { title: rested.value.title ?? '', text: [rested.value.purpose, ...form.rights.map((r) => r.title)].filter(Boolean).join('\n'), ipc: [] as string[] })
  const placed = useQuery({ queryKey: computed(() => ['classify', words.value]), queryFn: ({ signal }) => classify({ kind: 'FINANCING_NEED', ...words.value! } as Kinded, signal), ...asked })
  const suggested = computed<NodeWeight[]>(() => (rested.value ? (placed.data.value?.nodes ?? []).slice(0, 3).map(({ node, weight }) => ({ node, weight })) : []))

  const send = useSubmit((body: FinancingDraft, key) => (edited ? reviseFinancing(edited, body, key) : postFinancing(body, key)))
  async function post(kept = false) {
    const need = await send.submit({ ...draft.value, ...(edited ? { version: version.value } : { draft: kept }) } as FinancingDraft)
    if (!need) return
    await queries.invalidateQueries()
    await router.push({ name: 'financing', params: { id: need.id } })
  }
  return {
    form, edited, post, suggested, ...send,
    fits: computed(() => (rested.value ? (found.data.value?.items ?? []) : [])),
    unfit: computed(() => (rested.value ? (found.data.value?.unfit ?? []) : [])),
    findings: computed(() => (rested.value?.collateral?.length ? (checks.data.value?.findings ?? []) : [])),
    looking: found.isFetching, failed: found.error, quiet: computed(() => !rested.value),
  }
}
