import { describe, expect, it } from 'vitest'
import type { ScoreboardRow } from '../src/api/shapes'
import { boardFile } from '../src/api/kpi'
import { entryPage } from '../src/composables/useEntryLink'
import { whole } from '../src/composables/usePeriod'
import { grouped, rowKey } from '../src/composables/useScoreboard'

const row = (indicator: string, document: string, place?: string, part?: string) => ({ indicator, place, part, document }) as ScoreboardRow

describe('the board', () => {
  it('shows each document once, in the order of its first row', () => {
    const groups = grouped([row('A', 'one', '1'), row('B', 'two', '1'), row('A', 'one', '2')], { one: { id: 'one', title: '一' } })
    expect(groups.map((g) => [g.document.id, g.document.title, g.rows.length])).toEqual([['one', '一', 2], ['two', 'two', 1]])
  })

  it('calls a row by its indicator, its part and its place', () => {
    expect(rowKey(row('F2-A02', 'd', '120116-TPFTZ', 'a'))).toBe('F2-A02a@120116-TPFTZ')
  })

  it('exports what is asked for, and nothing that is empty', () => {
    expect(boardFile('csv', { region: '120116', asOf: undefined })).toBe('/api/v1/scoreboard/export.csv?region=120116')
    expect(boardFile('xlsx', {})).toBe('/api/v1/scoreboard/export.xlsx')
  })

  it('says whole years as years', () => {
    expect(whole('2026-01-01', '2026-12-31')).toBe('2026')
    expect(whole('2024-01-01', '2026-12-31')).toBe('2024–2026')
    expect(whole('2026-04-01', '2026-12-31')).toBeUndefined()
  })

  it('leads from an entry to the page of what it counts, and nowhere where there is none', () => {
    expect(entryPage('/licences/1/uptakes')?.path).toBe('/licences/1')
    expect(entryPage('/deals/2/papers')?.path).toBe('/deals/2/papers')
    expect(entryPage('/register-records/3')?.path).toBe('/register-records/3')
    expect(entryPage('/elsewhere/4')).toBeUndefined()
    expect(entryPage(undefined)).toBeUndefined()
  })
})
