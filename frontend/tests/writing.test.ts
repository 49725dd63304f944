import { describe, expect, it } from 'vitest'
import { cookie } from '../src/api/cookies'
import { Problem } from '../src/api/problem'
import { uuid } from '../src/api/uuid'
import { toCsv } from '../src/composables/csv'
import { useSubmit } from '../src/composables/useSubmit'

describe('a submit', () => {
  const failing = () => {
    const keys: string[] = []
    let fails = true
    const { submit, problem } = useSubmit(async (_: object, key: string) => {
      keys.push(key)
      if (fails) throw new Problem(0, 'UNREACHABLE', '')
      return 'done'
    })
    return { keys, submit, problem, mend: () => (fails = false) }
  }

  it('keeps its idempotency key while the same content is tried again', async () => {
    const { keys, submit, mend } = failing()
    await submit({ title: 'a' })
    mend()
    expect(await submit({ title: 'a' })).toBe('done')
    expect(keys[0]).toBe(keys[1])
  })

  it('takes a new key for changed content', async () => {
    const { keys, submit } = failing()
    await submit({ title: 'a' })
    await submit({ title: 'b' })
    expect(keys[0]).not.toBe(keys[1])
  })

  it('tells one file from another, and knows the same file again', async () => {
    const { keys, submit } = failing()
    const file = (size: number, at: number) => new File(['x'.repeat(size)], 'a.csv', { lastModified: at })
    for (const f of [file(1, 7), file(1, 7), file(2, 7), file(2, 8)]) await submit({ kind: 'needs', file: f })
    expect(keys[1]).toBe(keys[0])
    expect(new Set(keys).size).toBe(3)
  })

  it('takes a new key after a success: the same again is a second deed', async () => {
    const { keys, submit, mend } = failing()
    mend()
    await submit({ title: 'a' })
    await submit({ title: 'a' })
    expect(keys[0]).not.toBe(keys[1])
  })

  it('is not sent twice by a second press', async () => {
    let calls = 0
    const { submit } = useSubmit(async () => new Promise((done) => setTimeout(() => done(++calls), 5)))
    await Promise.all([submit({}), submit({})])
    expect(calls).toBe(1)
  })
})

describe('a problem answer', () => {
  const body = {
    title: '标题缺失', status: 422, code: 'TITLE_MISSING',
    refusals: [{ code: 'TITLE_MISSING', field: 'title', message: '标题缺失', hint: '请填写' }, { code: 'TEXT_TOO_SHORT', field: 'text', message: '太短', hint: '多写' }],
  }
  it('tells each field what is wrong with it', () => {
    const p = Problem.of(422, body)
    expect(p.about('text')).toBe('太短。多写')
    expect(p.about('region')).toBeUndefined()
  })
  it('is understood without refusals and without a body', () => {
    expect(Problem.of(409, { code: 'X', title: 'No', field: 'a', hint: 'do b' }).about('a')).toBe('No. do b')
    expect(Problem.of(502, '<html>').code).toBe('HTTP_502')
  })
})

describe('small things', () => {
  it('writes CSV that a spreadsheet reads as text', () => {
    expect(toCsv([['a', 'b,"c"'], ['=1+1', 2]])).toBe("a,\"b,\"\"c\"\"\"\r\n'=1+1,2\r\n")
  })
  it('finds a cookie by its whole name', () => {
    expect(cookie('XSRF-TOKEN', 'OLD-XSRF-TOKEN=x; XSRF-TOKEN=a%3Db')).toBe('a=b')
    expect(cookie('TOKEN', 'XSRF-TOKEN=a')).toBeUndefined()
  })
  it('makes UUIDs also where the browser offers none', () => {
    const own = crypto.randomUUID
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true })
    try {
      expect(uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    } finally {
      Object.defineProperty(crypto, 'randomUUID', { value: own, configurable: true })
    }
  })
})
