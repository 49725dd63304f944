import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { affinity, collateralOf, financing, papersOf, product } from '@/api/finance'
import { entitle } from '@/router'
import { renewed } from './useMatches'

export function useFinancing(id: MaybeRefOrGetter<string>) {
  const queries = useQueryClient()
  const { data, isPending, error, refetch } = useQuery({ queryKey: computed(() => ['financing', toValue(id)]), queryFn: () => financing(toValue(id)) })
  watch(data, (n) => n && entitle(n.title), { immediate: true })
  const inside = computed(() => !!data.value?.inside)
  const checks = useQuery({ queryKey: computed(() => ['collateral', toValue(id), data.value?.version]), queryFn: () => collateralOf(toValue(id)), enabled: inside, retry: false })
  return { need: data, waiting: isPending, error, again: refetch, inside, findings: computed(() => checks.data.value?.findings), renew: () => renewed(queries) }
}

export function useProduct(id: MaybeRefOrGetter<string>) {
  const queries = useQueryClient()
  const { data, isPending, error, refetch } = useQuery({ queryKey: computed(() => ['product', toValue(id)]), queryFn: () => product(toValue(id)) })
  watch(data, (p) => p && entitle(p.title), { immediate: true })
  const table = useQuery({ queryKey: computed(() => ['affinity', data.value?.holder]), queryFn: () => affinity({ institution: data.value!.holder }), enabled: computed(() => !!data.value?.holder) })
  return { product: data, waiting: isPending, error, again: refetch, affinity: table.data, renew: () => renewed(queries) }
}

/** Missing documents of each pair that the viewer may see, by need and product. */
export function useMissing(needs: MaybeRefOrGetter<string[]>, products: MaybeRefOrGetter<string[]>, may: MaybeRefOrGetter<boolean>) {
  const { data } = useQuery({
    queryKey: computed(() => ['papers', toValue(needs), toValue(products)]),
    queryFn: () => papersOf(toValue(needs), toValue(products)),
    enabled: computed(() => toValue(may) && toValue(needs).length > 0 && toValue(products).length > 0),
    retry: false,
  })
  return (need: string, other: string) => data.value?.items.find((p) => p.need === need && p.product === other)
}
