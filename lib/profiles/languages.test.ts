import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import samples from '@/lib/factors/fixtures/languages.json' with { type: 'json' }
import { computedFactors } from '@/lib/factors/registry'
import { validFor } from '@/lib/factors/valid-languages'
import { importFiles } from '@/lib/imports/test-import'
import { loadFilters } from '@/lib/profiles/pairs/load-filters'
import { loadAnalysis } from './load-analysis'
import { loadDashboard } from './load-dashboard'
import { loadFactor } from './load-factor'
import { loadPack } from './load-pack'
import { loadProfile } from './load-profile'
import { loadSliceColumn, loadSliceNames } from './load-slices'

withDatabase()

const SHORT = '先烧水，再放茶叶，最后等三分钟。'
const LONG = '把水烧开以后慢慢倒进茶壶里面然后等三分钟就可以喝了非常简单而且味道很好'
const { en, de, zh } = samples.languages
const english = computedFactors.filter(({ languages }) => validFor(languages) === 'English').map(({ id }) => id)

const csv = (rows: readonly (readonly string[])[], head = 'prompt,response_a,response_b,preference') =>
  importFiles([{ name: 'own.csv', bytes: [head, ...rows.map((row) => row.join(','))].join('\n') }])
const quoted = (text: string) => `"${text}"`

test('of Chinese responses people take the longer one, and no English-only factor has a number', async () => {
  const id = await csv(Array.from({ length: 12 }, (_, at) => [`如何泡茶？${at}`, SHORT, LONG, 'b']))
  const profile = await loadProfile(id)
  expect(profile?.scores.find(({ factor }) => factor === 'length')?.score).toBe(1)
  const shown = profile?.scores.filter(({ factor, score }) => english.some((each) => each === factor) && score !== null)
  expect(shown).toEqual([])
  const pack = await loadPack(id)
  for (const { id: key, values } of pack?.input.factors ?? [])
    if (english.some((each) => each === key)) expect([...values].every(Number.isNaN), key).toBe(true)
  expect(await loadFactor(id, 'readability', null)).toMatchObject({
    measured: 0,
    missing: 24,
    foreign: 24,
    languages: 'English',
  })
  expect((await loadDashboard(id))?.choices.slices).toEqual([])
})

test('responses in several languages are sliced by language, wherever slices are', async () => {
  const texts = [...Array(6).fill(en.text), ...Array(5).fill(zh.text), de.text]
  const rows = texts.map((text, at) => [`${at}`, quoted(text), quoted(`${text} ${text}`), 'a'])
  const id = await csv([...rows, ['13', quoted(en.text), quoted(zh.text), 'b'], ['14', '1', '2', 'b']])
  const pack = await loadPack(id)
  if (!pack) throw new Error('not imported')
  expect(await loadSliceNames(pack)).toEqual(['language'])
  const { values, codes } = await loadSliceColumn(pack, 'language')
  expect(values).toEqual(['English', 'Chinese', 'a and b differ', 'other languages'])
  expect([...codes]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 3, 2, -1])

  const choice = { slice: 'language', value: 'Chinese' }
  const dashboard = await loadDashboard(id, choice)
  expect(dashboard).toMatchObject({ choice, profile: { pairs: 5 } })
  expect(dashboard?.choices.values).toContainEqual({ value: 'Chinese', pairs: 5 })
  expect(await loadFilters(id, 'language')).toMatchObject({ slices: ['language'], values })
  expect((await loadAnalysis(id))?.analysis.sliced.map(({ name }) => name)).toEqual(['language'])
  expect(await loadFactor(id, 'readability', null)).toMatchObject({ foreign: 13, missing: 13 })
})

test('a language that the file gives keeps its name', async () => {
  const rows = [en, zh].flatMap(({ text }) =>
    Array.from({ length: 5 }, (_, at) => [`${at}`, quoted(text), quoted(`${text}!`), 'a', 'xx']),
  )
  const id = await csv(rows, 'prompt,response_a,response_b,human.Ann,slice.language')
  const pack = await loadPack(id)
  expect(pack && (await loadSliceNames(pack))).toEqual(['language', 'language (detected)'])
  const { rows: left } = await pool().query('select 1 from response_language where dataset_id = $1', [id])
  expect(left).toHaveLength(1)
})
