import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { Chain, ChainNode, NodeWeight } from '@/api/shapes'
import { editedChains } from '@/api/taxonomy'

/** All chains with their nodes: as they ship they are one lazy part of the release; the few that were edited come from the portal. */
export function useChains() {
  const { data, isPending, error, refetch } = useQuery({ queryKey: ['chains'], queryFn: async () => (await import('virtual:chains')).default, staleTime: Infinity })
  const edited = useQuery({ queryKey: ['chainsEdited'], queryFn: editedChains, staleTime: 300_000, retry: false })
  const all = computed<Chain[]>(() => {
    const anew = new Map((edited.data.value?.chains ?? []).map((c) => [c.id, c]))
    return (data.value ?? []).map((shipped) => {
      const now = anew.get(shipped.id)
      return now ? { id: now.id, name: now.name, nodes: now.positions.flatMap((p) => p.nodes), edges: now.edges } : shipped
    })
  })
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
