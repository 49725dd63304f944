import { onScopeDispose, ref, shallowRef } from 'vue'
import { progressOf, run as readRun } from '@/api/campaign'
import type { Run } from '@/api/shapes'

const OVER = new Set(['DONE', 'FAILED'])
export const isOver = (run?: Run | null): boolean => !!run && (OVER.has(run.state) || !!run.endedAt)

/**
 * The progress of one run: pushed by the portal (server-sent events), and asked for every two seconds where the push
 * is cut or never comes. One may leave the page meanwhile: the run goes on, and coming back shows where it is.
 */
export function useProgress(campaign: () => string, ended: () => void) {
  const run = shallowRef<Run>()
  const pushed = ref(false)
  let source: EventSource | undefined
  let timer: ReturnType<typeof setInterval> | undefined

  function stop() {
    source?.close()
    source = undefined
    clearInterval(timer)
    timer = undefined
    pushed.value = false
  }
  function take(now: Run) {
    run.value = { ...run.value, ...now }
    if (!isOver(run.value)) return
    stop()
    ended()
  }
  function poll(id: string) {
    timer ??= setInterval(() => void readRun(campaign(), id).then(take, () => undefined), 2000)
  }
  function watchRun(first: Run) {
    stop()
    run.value = first
    if (isOver(first)) return
    poll(first.id)
    if (typeof EventSource === 'undefined') return
    source = new EventSource(progressOf(campaign(), first.id))
    const heard = (e: MessageEvent<string>) => {
      pushed.value = true
      take(JSON.parse(e.data) as Run)
    }
    source.onmessage = heard
    source.addEventListener('progress', heard)
    source.onerror = () => {
      source?.close()
      pushed.value = false
    }
  }
  onScopeDispose(stop)
  return { run, pushed, watchRun }
}
