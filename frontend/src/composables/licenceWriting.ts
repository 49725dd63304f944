import type { Declared } from '@/api/shapes'
import { cells, emptyFee, written } from './feeWriting'

/** A declaration as somebody types it: every cell a text, so that nothing is there before it is filled in. */
export const emptyForm = () => ({
  basis: 'STATUTORY' as 'STATUTORY' | 'BY_ANALOGY', number: '', grantedOn: '', endsOn: '', standing: '', asOf: '',
  title: '', titleEn: '', summary: '', ipc: '', patentees: '', coOwners: '', fee: emptyFee(), from: '', until: '', territory: '',
  knowHow: '', benefit: '', level: '' as number | '', evidence: '', report: '', favourable: '', consent: '', annNumber: '', annDate: '',
  contactName: '', phone: '', mail: '',
})
export type LicenceCells = ReturnType<typeof emptyForm>

const lines = (text: string) => text.split(/[\n;；]+/).map((l) => l.trim()).filter(Boolean)
const given = <K extends string>(name: K, value: string) => (value ? { [name]: value } : {}) as Partial<Record<K, string>>

export function declared(c: LicenceCells): Declared {
  return {
    basis: c.basis,
    patent: {
      number: c.number.trim(),
      ...given('grantedOn', c.grantedOn),
      ...given('endsOn', c.endsOn),
      ...(c.standing ? { legalState: { standing: c.standing, ...given('asOf', c.asOf) } } : {}),
    },
    title: c.title.trim(),
    summary: c.summary.trim(),
    ipc: c.ipc.split(/[\s,，、;；]+/).filter(Boolean).map((i) => i.toUpperCase()),
    patentees: lines(c.patentees),
    feeTerms: written(c.fee),
    ...given('from', c.from),
    ...given('until', c.until),
    territory: c.territory.trim(),
    knowHow: c.knowHow.trim(),
    particulars: {
      titleEn: c.titleEn.trim(),
      benefit: c.benefit.trim(),
      pledgeeConsent: c.consent.trim(),
      coOwnerConsents: lines(c.coOwners),
      ...(c.level === '' ? {} : { readiness: { level: c.level, evidence: c.evidence.trim() } }),
      ...(c.report.trim() ? { evaluationReport: { number: c.report.trim(), ...(c.favourable ? { favourable: c.favourable === 'yes' } : {}) } } : {}),
      ...(c.annNumber.trim() ? { announcement: { number: c.annNumber.trim(), ...given('date', c.annDate) } } : {}),
    },
    contact: { name: c.contactName.trim(), phone: c.phone.trim(), mail: c.mail.trim() },
  }
}

/** What a draft, a claim or a stock patent brings; what it says nothing of stays empty. */
export function filled(d: Declared): LicenceCells {
  const p = d.particulars ?? {}
  const favourable = p.evaluationReport?.favourable
  return {
    ...emptyForm(),
    basis: d.basis === 'BY_ANALOGY' ? 'BY_ANALOGY' : 'STATUTORY',
    number: d.patent?.number ?? '', grantedOn: d.patent?.grantedOn ?? '', endsOn: d.patent?.endsOn ?? '',
    standing: d.patent?.legalState && d.patent.legalState.standing !== 'UNKNOWN' ? d.patent.legalState.standing : '', asOf: d.patent?.legalState?.asOf ?? '',
    title: d.title ?? '', titleEn: p.titleEn ?? '', summary: d.summary ?? '', ipc: (d.ipc ?? []).join(' '),
    patentees: (d.patentees ?? []).join('\n'), coOwners: (p.coOwnerConsents ?? []).join('\n'), fee: cells(d.feeTerms),
    from: d.from ?? '', until: d.until ?? '', territory: d.territory ?? '', knowHow: d.knowHow ?? '', benefit: p.benefit ?? '',
    level: p.readiness?.level ?? '', evidence: p.readiness?.evidence ?? '', report: p.evaluationReport?.number ?? '',
    favourable: favourable === undefined || favourable === null ? '' : favourable ? 'yes' : 'no', consent: p.pledgeeConsent ?? '',
    annNumber: p.announcement?.number ?? '', annDate: p.announcement?.date ?? '',
    contactName: d.contact?.name ?? '', phone: d.contact?.phone ?? '', mail: d.contact?.mail ?? '',
  }
}
