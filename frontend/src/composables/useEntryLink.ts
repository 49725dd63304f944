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
    case 'register':
      return { path: `/register-records/${id}`, kind }
    case 'financing-needs':
      return { path: `/financing-needs/${id}`, kind: 'other' }
    case 'uptakes':
      return { path: `/certificates/${id}`, kind: 'other' }
    default:
      return undefined
  }
}
