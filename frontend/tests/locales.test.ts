import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import en from '../src/locales/en'
import zh from '../src/locales/zh'

type Tree = { [key: string]: string | Tree }
const leaves = (tree: Tree, at = ''): [string, string][] =>
  Object.entries(tree).flatMap(([k, v]) => (typeof v === 'string' ? [[at + k, v] as [string, string]] : leaves(v, `${at}${k}.`)))
const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((f) => (f.isDirectory() ? files(join(folder, f.name)) : [join(folder, f.name)]))

/** English names of regions: the Chinese ones come from the table of GB/T 2260. */
const isRegionCode = (key: string) => /^region\.\d{6}$/.test(key)
const chinese = new Map(leaves(zh))
const english = new Map(leaves(en).filter(([key]) => !isRegionCode(key)))

it('has every text in both languages', () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
})

it('fills the same places in both languages', () => {
  const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
  const differing = [...chinese].filter(([key, text]) => `${places(text)}` !== `${places(english.get(key)!.split(' | ')[0]!)}`)
  expect(differing.map(([key]) => key)).toEqual([])
})

it('keeps Chinese out of the components: every text lies in the language files', () => {
  const guilty = files('src').filter((f) => f.endsWith('.vue') && /\p{Script=Han}/u.test(readFileSync(f, 'utf8')))
  expect(guilty).toEqual([])
})

it('leaves no English text without a translation marker', () => {
  const untouched = [...english].filter(([key, text]) => /[a-z]{4}/.test(text) && chinese.get(key) === text)
  expect(untouched).toEqual([])
})

it('uses only texts that exist', () => {
  const asked = files('src')
    .filter((f) => /\.(vue|ts)$/.test(f) && !f.includes('locales'))
    .flatMap((f) => [...readFileSync(f, 'utf8').matchAll(/\bt\('([\w.]+)'/g)].map((m) => m[1]!))
  expect([...new Set(asked)].filter((key) => !chinese.has(key))).toEqual([])
})
