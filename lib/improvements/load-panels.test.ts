import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { createRandom } from '@/lib/statistics/random'
import { loadCorrectionView } from './load-correction-view'
import { loadImproveRaters } from './load-improve-raters'
import { loadPairContributions } from './load-pair-contributions'
import { useCorrected } from './use-corrected'

withDatabase()

/** People take the shorter response nine times of ten, the judge whichever comes. */
function csv(pairs: number): string {
  const random = createRandom(11)
  const rows = Array.from({ length: pairs }, (_, at) => {
    const words = (letter: string, least: number) =>
      Array.from({ length: least + random(20) }, (__, word) => `${letter}${at}x${word}`).join(' ')
    const short = words('w', 4)
    const long = `${short} ${words('v', 3)}`
    const isTurned = at % 2 === 1
    const [shorter, longer] = isTurned ? ['b', 'a'] : ['a', 'b']
    const people = random(10) < 9 ? shorter : longer
    return [`p${at}`, `Question ${at}?`, ...(isTurned ? [long, short] : [short, long]), people, random(2) ? 'a' : 'b']
  })
  return ['pair_id,prompt,response_a,response_b,human.Ann,model.Judge', ...rows.map((row) => row.join(','))].join('\n')
}
const newDataset = (pairs: number) => importFiles([{ name: 'own.csv', bytes: csv(pairs) }])

test('people and judges by their ids, each judge at its place among the models', async () => {
  expect(await loadImproveRaters(await newDataset(4))).toEqual({
    people: [{ id: 'r0', name: 'Ann' }],
    judges: [{ id: 'r1', name: 'Judge', place: 0 }],
  })
})

test('a pair says why the factors expect the shorter response, and by how much', async () => {
  const id = await newDataset(160)
  const [first, second] = [await loadPairContributions(id, 0), await loadPairContributions(id, 1)]
  expect(first?.chance).toBeGreaterThan(0.5)
  expect(second?.chance).toBeLessThan(0.5)
  const sum = first?.contributions.reduce((total, { value }) => total + value, 0) ?? 0
  expect(first?.chance).toBeCloseTo(1 / (1 + Math.exp(-sum)), 9)
  expect([first?.pairs, first?.p !== null && (first?.p ?? 1) < 0.01]).toEqual([160, true])
  // Once the model is there a pair takes no more than its own values.
  await pool().query('delete from packed_column where dataset_id = $1', [id])
  Object.assign(globalThis, { proclivityPacks: undefined })
  expect(await loadPairContributions(id, 0)).toEqual(first)
  expect((await pool().query('select name from packed_column where dataset_id = $1', [id])).rows).toEqual([])
  expect(await loadPairContributions(await newDataset(20), 0)).toBeNull()
})

test('a correction comes with its recipe in words, and with the rater that was made of it', async () => {
  const id = await newDataset(160)
  const view = await loadCorrectionView(id, 'r1')
  expect(view?.correction.verdict).toBe('improved')
  expect(view?.recipe).toMatch(/^Counts the judge’s own verdict/)
  expect(view?.recipe).toMatch(/“length”|Length/i)
  expect(view?.made).toBeNull()
  await useCorrected(id, 'r1')
  expect((await loadCorrectionView(id, 'r1'))?.made).toMatchObject({ id: 'r-1', name: 'Judge (corrected)', stale: [] })
  expect(await loadCorrectionView(id, 'r0')).toBeNull()
})
