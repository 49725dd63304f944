import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { enter, record, revise, type Draft, type TypeField } from '@/api/register'
import { useRecordTypes } from './useRecordTypes'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** Sums are written in yuan and sent in fen; what is no number is sent as it is, so that the portal says what is wrong with it. */
const toFen = (yuan: string) => (/^\d+(\.\d{1,2})?$/.test(yuan) ? String(Math.round(Number(yuan) * 100)) : yuan)
const toYuan = (fen: string) => String(Number(fen) / 100)

/** Entering a record by its type's data, or revising one. */
export function useRecordForm(id: () => string | undefined) {
  const route = useRoute()
  const router = useRouter()
  const queries = useQueryClient()
  const { session } = useSession()
  const types = useRecordTypes()
  const wanted = typeof route.query.type === 'string' ? route.query.type : ''
  const form = reactive({ type: wanted, number: '', on: '', region: '', park: '', organisation: '', creditCode: '', source: '', values: {} as Record<string, string> })
  const version = ref<number>()
  const stored = useQuery({ queryKey: computed(() => ['record-edit', id()]), queryFn: () => record(id()!), enabled: computed(() => !!id()), gcTime: 0 })
  const view = computed(() => types.view(form.type))
  const type = computed(() => view.value?.type)
  const field = (key: string): TypeField | undefined => type.value?.fields.find((f) => f.key === key)

  watch([stored.data, type], ([r]) => {
    if (!r || version.value === r.version) return
    Object.assign(form, { type: r.type, number: r.number ?? '', on: r.on, region: r.region, park: r.park ?? '', organisation: r.organisationName ?? '', creditCode: r.creditCode ?? '', source: r.source ?? '' })
    if (!type.value) return
    form.values = Object.fromEntries(Object.entries({ ...r.values, ...r.personal }).map(([k, v]) => [k, field(k)?.kind === 'MONEY' ? toYuan(v) : v]))
    version.value = r.version
  }, { immediate: true })
  // A form begins where its writer's office stands; a firm's own record is about itself.
  watch([() => session.value?.organisation, view], ([o]) => {
    if (!o || id()) return
    form.region ||= o.region ?? ''
    if (view.value?.ownOnly) Object.assign(form, { organisation: form.organisation || o.name })
  }, { immediate: true })

  const send = useSubmit((body: Draft, key) => (id() ? revise(id()!, body, key) : enter(body, key)))
  async function go() {
    const values = Object.fromEntries(
      (type.value?.fields ?? []).map((f) => [f.key, (form.values[f.key] ?? '').trim()] as const).filter(([, v]) => v).map(([k, v]) => [k, field(k)?.kind === 'MONEY' ? toFen(v) : v]),
    )
    const asked = type.value
    const done = await send.submit({
      version: version.value, type: form.type, number: asked?.number.title ? form.number : undefined, on: form.on || undefined, region: form.region || undefined, park: form.park || undefined,
      organisation: asked?.organisation === 'NONE' ? undefined : form.organisation, creditCode: asked?.organisation === 'NONE' ? undefined : form.creditCode, source: form.source, values,
    } as Draft)
    if (!done) return
    await queries.invalidateQueries()
    await router.push({ name: 'record', params: { id: done.id } })
  }
  /** The record that has the number already, as the refusal's hint names it. */
  const taken = computed(() => send.problem.value?.refusals.find((r) => r.code === 'NUMBER_TAKEN')?.hint?.match(/register-records\/([0-9a-f-]{36})/)?.[1])
  return { form, view, type, types, go, taken, ...send, waiting: computed(() => !!id() && stored.isPending.value), error: stored.error, again: stored.refetch }
}
