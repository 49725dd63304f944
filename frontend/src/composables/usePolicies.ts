import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { policies, type Clause, type Policy } from '@/api/notice'

export interface Named {
  name: string
  policy: Policy
  clause: Clause
}

const said = ({ name, clause: c }: Named) => [name, c.number, c.title.zh, c.title.en, c.asks.zh, c.asks.en].join(' ').toLowerCase()

/** The policy documents and their clauses, by the names that things give them: SEED-001/16. They change with the portal only. */
export function usePolicies() {
  const { data, isPending: waiting, error, refetch } = useQuery({ queryKey: ['policies'], queryFn: policies, staleTime: Infinity })
  const all = computed(() => data.value?.items ?? [])
  const clauses = computed<Named[]>(() => all.value.flatMap((policy) => policy.clauses.map((clause) => ({ name: `${policy.id}/${clause.key}`, policy, clause }))))
  const named = (names: string[]) => clauses.value.filter((c) => names.includes(c.name))
  /** By all the words, in either language: number, title, what it asks. */
  const found = (words: string) => {
    const wanted = words.trim().toLowerCase().split(/\s+/).filter(Boolean)
    return wanted.length ? clauses.value.filter((c) => wanted.every((w) => said(c).includes(w))) : []
  }
  return { all, clauses, named, found, waiting, error, again: () => void refetch() }
}
