import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { Chain, ChainNode, NodeWeight } from '@/api/shapes'

/** All chains with their nodes: they change with a release only, so they come as one lazy part of it. */
export function useChains() {
  const { data, isPending, error, refetch } = useQuery({ queryKey: ['chains'], queryFn: async () => (await import('virtual:chains')).default, staleTime: Infinity })
  const all = computed<Chain[]>(() => data.value ?? [])
  const byId = computed(() => new Map(all.value.map((c) => [c.id, c])))
  const byKey = computed(() => new Map(all.value.flatMap((c) => c.nodes).map((n) => [n.key, n])))

  const chain = (id?: string) => (id ? byId.value.get(id) : undefined)
  const node = (key: string): ChainNode | undefined => byKey.value.get(key)
  const chainOf = (key?: string) => chain(key?.split('/')[0])
  /** 动力电池单体 for a key; the key itself while the chains are still on their way. */
  const nodeName = (key: string) => node(key)?.name ?? key.split('/').pop() ?? key
  const heaviest = (nodes?: NodeWeight[]) => [...(nodes ?? [])].sort((a, b) => b.weight - a.weight)[0]?.node
  return { all, chain, node, chainOf, nodeName, heaviest, waiting: isPending, error, again: refetch }
}
