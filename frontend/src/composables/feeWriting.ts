import type { FeeWritten } from '@/api/shapes'

/** Fee terms as somebody types them: yuan and percent; an empty cell is absent, never 0. */
export interface FeeCells {
  mode: string
  yuan: number | ''
  parts: number | ''
  base: string
  from: number | ''
  to: number | ''
  months: number | ''
  later: string
}
export const FEE_MODES = ['LUMP_SUM', 'INSTALMENTS', 'YEARLY', 'ROYALTY', 'ENTRY_PLUS_ROYALTY', 'TRIAL', 'FREE', 'NEGOTIABLE']
export const LATER_MODES = ['LUMP_SUM', 'YEARLY', 'ROYALTY']
export const BASES = ['NET_SALES', 'PROFIT', 'UNIT']
export const emptyFee = (): FeeCells => ({ mode: 'LUMP_SUM', yuan: '', parts: '', base: 'NET_SALES', from: '', to: '', months: '', later: 'LUMP_SUM' })

const hundredfold = (n: number | '') => (n === '' ? undefined : Math.round(n * 100))
const whole = (n: number | '') => (n === '' ? undefined : Math.round(n))

function royalty(c: FeeCells): FeeWritten {
  if (c.base === 'UNIT') return { mode: 'ROYALTY', base: 'UNIT', fenPerUnit: hundredfold(c.from) }
  const min = hundredfold(c.from)
  const max = hundredfold(c.to) ?? min
  return { mode: 'ROYALTY', base: c.base, ...(min && max && max >= min ? { rate: { minBp: min, maxBp: max } } : {}) }
}

export function written(c: FeeCells): FeeWritten {
  switch (c.mode) {
    case 'LUMP_SUM':
      return { mode: c.mode, fen: hundredfold(c.yuan) || undefined }
    case 'INSTALMENTS':
      return { mode: c.mode, totalFen: hundredfold(c.yuan) || undefined, parts: whole(c.parts) || undefined }
    case 'YEARLY':
      return { mode: c.mode, fenPerYear: hundredfold(c.yuan) || undefined }
    case 'ROYALTY':
      return royalty(c)
    case 'ENTRY_PLUS_ROYALTY':
      return { mode: c.mode, entryFen: hundredfold(c.yuan) || undefined, royalty: royalty(c) }
    case 'TRIAL':
      return { mode: c.mode, months: whole(c.months) || undefined, then: written({ ...c, mode: c.later }) }
    default:
      return { mode: c.mode }
  }
}

const cell = (n?: number | null): number | '' => (n === undefined || n === null ? '' : n / 100)

/** The other way round, for what is already declared or was prefilled. */
export function cells(f?: FeeWritten): FeeCells {
  const c = emptyFee()
  if (!f || !FEE_MODES.includes(f.mode)) return c
  const r = f.mode === 'ENTRY_PLUS_ROYALTY' ? f.royalty : f
  const later = f.mode === 'TRIAL' && f.then ? cells(f.then) : undefined
  return {
    ...c,
    ...later,
    mode: f.mode,
    ...(later ? { later: f.then!.mode, months: f.months ?? '' } : {
      yuan: cell(f.fen ?? f.totalFen ?? f.fenPerYear ?? f.entryFen),
      parts: f.parts ?? '',
      base: r?.base && BASES.includes(r.base) ? r.base : c.base,
      from: cell(r?.fenPerUnit ?? r?.rate?.minBp),
      to: r?.rate && r.rate.maxBp !== r.rate.minBp ? cell(r.rate.maxBp) : '',
    }),
  }
}
