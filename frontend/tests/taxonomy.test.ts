import { describe, expect, it } from 'vitest'
import { chainForm, written } from '../src/chain/writing'

const node = (key: string, more = {}) => ({ key, chain: 'c', name: key, position: 'MIDSTREAM' as const, ipc: ['H01M10', 'H02J'], legacyIpc: [], keywords: ['电池', 'battery pack'], ...more })
const EDGES = [{ from: 'c/a', to: 'c/b' }, { from: 'c/a', to: 'c/d' }]

describe('the form of a chain', () => {
  it('gives back what it was filled with', () => {
    const nodes = [node('c/a'), node('c/b'), node('c/d')]
    const form = chainForm(written(nodes, EDGES), 'why', 2)
    expect(form.edges).toEqual(EDGES)
    expect(form.nodes).toEqual(nodes.map(({ key, name, position, ipc, legacyIpc, keywords }) => ({ key, name, position, ipc, legacyIpc, keywords })))
    expect(form).toMatchObject({ why: 'why', version: 2 })
  })

  it('reads words between any signs, and symbols between any space', () => {
    const [one] = written([node('c/a')], [])
    const form = chainForm([{ ...one!, keywords: ' 电池，电芯\n 固态 电池；', ipc: 'H01M10, H02J  H02J7' }], '')
    expect(form.nodes![0]).toMatchObject({ keywords: ['电池', '电芯', '固态 电池'], ipc: ['H01M10', 'H02J', 'H02J7'] })
  })

  it('lets the edges of a removed node go with it', () => {
    expect(chainForm(written([node('c/a'), node('c/b')], EDGES), '').edges).toEqual([{ from: 'c/a', to: 'c/b' }])
  })
})
