import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { checkCollateral, financing, postFinancing, previewProducts, reviseFinancing, type FinancingDraft } from '@/api/finance'
import { emptyFinancing, ofFinancing, toFinancing } from './financeWriting'
import { useProfile } from './useProfile'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** Asking for finance: what fits, what fails and where, and what is said of the rights is shown while it is written. */
export function useFinancingForm() {
  const route = useRoute()
  const router = useRouter()
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

  const send = useSubmit((body: FinancingDraft, key) => (edited ? reviseFinancing(edited, body, key) : postFinancing(body, key)))
  async function post(kept = false) {
    const need = await send.submit({ ...draft.value, ...(edited ? { version: version.value } : { draft: kept }) } as FinancingDraft)
    if (need) await router.push({ name: 'financing', params: { id: need.id } })
  }
  return {
    form, edited, post, ...send,
    fits: computed(() => (rested.value ? (found.data.value?.items ?? []) : [])),
    unfit: computed(() => (rested.value ? (found.data.value?.unfit ?? []) : [])),
    findings: computed(() => (rested.value?.collateral?.length ? (checks.data.value?.findings ?? []) : [])),
    looking: found.isFetching, failed: found.error, quiet: computed(() => !rested.value),
  }
}
