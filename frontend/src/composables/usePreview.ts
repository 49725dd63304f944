import { useQuery } from '@tanstack/vue-query'
import { computed, ref, watch, type ComputedRef } from 'vue'
import { classify } from '@/api/chain'
import { preview } from '@/api/matching'
import type { Kinded, NodeWeight } from '@/api/shapes'

/** What would fit what is being written, and which nodes it seems to belong to: asked once the writer rests. */
export function usePreview(sketch: ComputedRef<Kinded>) {
  const rested = ref<Kinded>()
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(sketch, (s) => {
    clearTimeout(timer)
    timer = setTimeout(() => (rested.value = s.title && s.title.length + (s.text ?? '').length >= 4 ? s : undefined), 450)
  }, { immediate: true })
  const enabled = computed(() => !!rested.value)
  const found = useQuery({
    queryKey: computed(() => ['preview', rested.value]),
    queryFn: ({ signal }) => preview(rested.value!, signal),
    enabled,
    placeholderData: (before) => before,
    retry: false,
  })
  /** By words alone: a correction of the nodes doesn't change what is suggested. */
  const words = computed(() => rested.value && { title: rested.value.title, text: rested.value.text, ipc: rested.value.ipc })
  const placed = useQuery({
    queryKey: computed(() => ['classify', words.value]),
    queryFn: ({ signal }) => classify(rested.value!, signal),
    enabled,
    placeholderData: (before) => before,
    retry: false,
  })
  return {
    matches: computed(() => (rested.value ? (found.data.value?.items ?? []) : [])),
    suggested: computed<NodeWeight[]>(() => (rested.value ? (placed.data.value?.nodes ?? []).slice(0, 3).map(({ node, weight }) => ({ node, weight })) : [])),
    looking: found.isFetching,
    quiet: computed(() => !rested.value),
    failed: computed(() => !!found.error.value),
  }
}
