import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { campaign, start, stored } from '@/api/campaign'
import { entitle } from '@/router'
import { isOver, useProgress } from './useProgress'
import { useSubmit } from './useSubmit'

const SIZE = 20

/** A campaign, its latest run with live progress, and the matches that its runs stored. */
export function useCampaign(id: MaybeRefOrGetter<string>) {
  const queries = useQueryClient()
  const page = ref(1)
  const about = useQuery({ queryKey: computed(() => ['campaign', toValue(id)]), queryFn: () => campaign(toValue(id)) })
  const list = useQuery({
    queryKey: computed(() => ['campaignMatches', toValue(id), page.value]),
    queryFn: () => stored(toValue(id), page.value, SIZE),
    placeholderData: (before) => before,
  })
  const progress = useProgress(() => toValue(id), () => void queries.invalidateQueries())
  watch(about.data, (c) => {
    if (c) entitle(c.title)
    if (c?.lastRun && progress.run.value?.id !== c.lastRun.id) progress.watchRun(c.lastRun)
  }, { immediate: true })
  const starting = useSubmit(async (_: undefined, key) => {
    const run = await start(toValue(id), key)
    progress.watchRun(run)
    return run
  })
  return {
    campaign: about.data, waiting: about.isPending, error: about.error, again: about.refetch,
    run: progress.run, pushed: progress.pushed, running: computed(() => !!progress.run.value && !isOver(progress.run.value)), starting,
    matches: computed(() => list.data.value?.items ?? []), total: computed(() => list.data.value?.total ?? 0),
    page, pages: computed(() => Math.max(1, Math.ceil((list.data.value?.total ?? 0) / SIZE))), listError: list.error, listAgain: list.refetch,
  }
}
