import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { loadFactor } from './load-factor'

withDatabase()

const FILE = [
  'prompt,response_a,response_b,human.Ann,model.Judge,model.Other',
  'one?,short,a much longer text,a,a,b',
  'two?,short,a much longer text,b,a,b',
  'three?,one,two words,a,b,a',
].join('\n')

test('of another model only what it chose is counted, and kept beside what is the same for all', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: FILE }])
  const countKept = async () =>
    (await pool().query('select 1 from cached_profile where dataset_id = $1', [id])).rowCount
  const of = async (model: string | null) => {
    const { distribution, ...rest } = (await loadFactor(id, 'length', model)) ?? {}
    return { distribution, rest: { ...rest, model: null } }
  }
  const first = await of(null)
  const before = (await countKept()) ?? 0
  const other = await of('r2')
  expect(await countKept()).toBe(before + 1)
  expect(other.rest).toEqual(first.rest)
  const quartiles = ({ distribution }: typeof first) =>
    distribution?.raters.map((rater) => [rater.id, rater.chosen.quartiles, rater.rejected.quartiles])
  const ann = ['r0', [1, 1, 2.5], [1.5, 2, 3]]
  expect(quartiles(first)).toEqual([ann, ['r1', [1, 1, 1.5], [2.5, 4, 4]]])
  expect(quartiles(other)).toEqual([ann, ['r2', [2.5, 4, 4], [1, 1, 1.5]]])
  expect(await of('r2')).toEqual(other)
  expect(await countKept()).toBe(before + 1)
})
