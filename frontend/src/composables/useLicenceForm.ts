import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { licence } from '@/api/licence'
import { check, claim, contact, draft, ofStock, publish, revise } from '@/api/licensing'
import { Problem } from '@/api/problem'
import type { Check, Declared, Text } from '@/api/shapes'
import { uuid } from '@/api/uuid'
import { language } from '@/i18n'
import { declared, emptyForm, filled } from './licenceWriting'
import { useProfile } from './useProfile'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

const say = (text: Text) => (language() === 'zh' ? text.zh : text.en)

/** Declaring a licence: checked against the law while it is written; begun from nothing, a draft, a claim or a stock patent. */
export function useLicenceForm() {
  const route = useRoute()
  const router = useRouter()
  const { may, session } = useSession()
  const asked = (name: string) => (typeof route.query[name] === 'string' ? (route.query[name] as string) : undefined)
  const form = reactive(emptyForm())
  const kept = ref<{ id: string; version: number }>()
  const claimed = asked('claim')
  const touched = reactive(new Set<string>())
  const all = ref(false)

  const begun = useQuery({
    queryKey: ['licenceForm', asked('edit'), claimed, asked('stock')],
    queryFn: async () => {
      const source = asked('edit') ?? claimed
      if (!source) return asked('stock') ? ofStock(asked('stock')!) : {}
      const found = await licence(source)
      if (!asked('edit')) return { ...found, basis: 'STATUTORY' } as unknown as Declared
      kept.value = { id: found.id, version: found.version }
      return { ...found, contact: await contact(source) } as unknown as Declared
    },
    enabled: computed(() => !!session.value && !!(asked('edit') ?? claimed ?? asked('stock'))),
    staleTime: Infinity,
  })
  watch(begun.data, (d) => d && Object.assign(form, filled(d)), { immediate: true })

  /** The organisation's contact, asked once in its profile: stands there until somebody writes another. */
  const profile = useProfile(() => session.value?.organisation?.id).profile
  watch([profile, begun.data], ([p]) => {
    if (!p?.contact || asked('edit') || form.contactName || form.phone || form.mail) return
    Object.assign(form, { contactName: p.contact.name, phone: p.contact.phone, mail: p.contact.mail })
  }, { immediate: true })

  /** The nodes that somebody chose for a stock patent are kept; others the classifier chooses anew. */
  const body = computed(() => ({ ...declared(form), ...(asked('stock') && begun.data.value?.nodes ? { nodes: begun.data.value.nodes } : {}) }))
  const rested = ref<Declared>()
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(body, (d) => {
    clearTimeout(timer)
    timer = setTimeout(() => (rested.value = d.patent?.number || d.title ? d : undefined), 500)
  }, { immediate: true })
  const checked = useQuery({
    queryKey: computed(() => ['licenceCheck', kept.value?.id, rested.value]),
    queryFn: ({ signal }) => check(rested.value!, kept.value?.id, signal),
    enabled: computed(() => !!rested.value && may('PUBLISH_LICENCE')),
    placeholderData: (before) => before,
    retry: false,
  })
  const findings = computed<Check | undefined>(() => (rested.value ? checked.data.value : undefined))

  const key = { draft: uuid(), claim: uuid() }
  async function keep(d: Declared, once: string) {
    if (!kept.value && claimed) {
      const made = await claim(claimed, form.basis, key.claim)
      kept.value = { id: made.id, version: made.version }
    }
    const saved = kept.value ? await revise(kept.value.id, { ...d, version: kept.value.version }, `${once}-${kept.value.version}`) : await draft(d, once)
    kept.value = { id: saved.id, version: saved.version }
    return saved
  }
  const saving = useSubmit(keep)
  const publishing = useSubmit(async (d: Declared, once) => {
    const saved = await keep(d, once)
    return publish(saved.id, `${once}-publish-${saved.version}`)
  })
  const said = (refusals: Check['refusals'], field: string) =>
    refusals.filter((f) => f.field === field || (field === 'feeTerms' && f.field?.startsWith('feeTerms'))).map((f) => `${say(f.message)} ${say(f.hint)}`).join(' ')
  /** Told at a field once it was left, and everywhere once somebody tried to publish. */
  const wrong = computed(() => (field: string) => {
    const told = publishing.problem.value?.about(field) ?? saving.problem.value?.about(field)
    if (told) return told
    return (all.value || touched.has(field)) && findings.value ? said(findings.value.refusals, field) || undefined : undefined
  })

  async function save() {
    const saved = await saving.submit(body.value)
    if (saved) await router.push({ name: 'myLicences' })
  }
  async function send() {
    all.value = true
    const done = await publishing.submit(body.value)
    if (done) await router.push({ name: 'licence', params: { id: done.id } })
  }
  return {
    form, findings, touched, wrong, claimed, edited: asked('edit'), stock: asked('stock'), begun,
    busy: computed(() => saving.busy.value || publishing.busy.value),
    problem: computed<Problem | undefined>(() => publishing.problem.value ?? saving.problem.value),
    save, send,
  }
}
