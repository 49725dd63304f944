import type { Proven } from '@/api/evidence'

/** Where a page shows what an entry's address in the API names; undefined for what has no page of its own. */
export function entryPage(link?: string | null): { path: string; kind: string } | undefined {
  const [, kind, id, part] = (link ?? '').split('/')
  if (!kind || !id) return undefined
  switch (kind) {
    case 'licences':
      return { path: `/licences/${id}`, kind }
    case 'deals':
      return { path: part === 'papers' ? `/deals/${id}/papers` : `/deals/${id}`, kind }
    case 'campaigns':
      return { path: `/campaigns/${id}`, kind }
    case 'inbox':
      return { path: '/inbox', kind }
    case 'register-records':
      return { path: `/register-records/${id}`, kind: 'register' }
    case 'financing-needs':
      return { path: `/financing-needs/${id}`, kind: 'other' }
    case 'uptakes':
      return { path: `/certificates/${id}`, kind: 'other' }
    case 'ledger':
      return part ? { path: `/ledger/corrections?id=${part}`, kind: 'other' } : undefined
    default:
      return undefined
  }
}

/** What has evidence of its own: a deal, a record of the register. */
export function provenBy(link?: string | null): { of: Proven; id: string } | undefined {
  const [, kind, id] = (link ?? '').split('/')
  return id && (kind === 'deals' || kind === 'register-records') ? { of: kind, id } : undefined
}
