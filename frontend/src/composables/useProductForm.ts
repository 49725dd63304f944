import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { postProduct, product, products, reviseProduct, type ProductDraft } from '@/api/finance'
import { emptyProduct, ofProduct, toProduct } from './financeWriting'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** Offering a product, or changing one; the institution's permit is asked once and taken over from its last product. */
export function useProductForm() {
  const route = useRoute()
  const router = useRouter()
  const queries = useQueryClient()
  const { own } = useSession()
  const form = reactive(emptyProduct())
  const edited = typeof route.query.edit === 'string' ? route.query.edit : undefined
  const version = ref<number>()
  const stored = useQuery({ queryKey: ['product', edited], queryFn: () => product(edited!), enabled: !!edited })
  watch(stored.data, (p) => {
    if (!p) return
    Object.assign(form, ofProduct(p))
    version.value = p.version
  }, { immediate: true })
  const earlier = useQuery({ queryKey: computed(() => ['products', own.value, 1]), queryFn: () => products(own.value!, 1), enabled: computed(() => !!own.value && !edited), retry: false })
  watch(earlier.data, (page) => {
    const permit = page?.items[0]?.permit
    if (permit && !form.permit.number) form.permit = { number: permit.number, issuer: permit.issuer, until: permit.until ?? '' }
  }, { immediate: true })

  const send = useSubmit((body: ProductDraft, key) => (edited ? reviseProduct(edited, body, key) : postProduct(body, key)))
  async function post(kept = false) {
    const done = await send.submit({ ...toProduct(form), ...(edited ? { version: version.value } : { draft: kept }) } as ProductDraft)
    if (!done) return
    await queries.invalidateQueries()
    await router.push({ name: 'product', params: { id: done.id } })
  }
  return { form, edited, post, ...send }
}
