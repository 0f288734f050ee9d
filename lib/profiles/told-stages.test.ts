import { expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { hearStages } from '@/lib/threads/stage'
import { loadAnalysis } from './load-analysis'
import { loadFactor } from './load-factor'

withDatabase()

const FILE = [
  'pair_id,prompt,response_a,response_b,human.Ann,model.Judge',
  ...Array.from({ length: 8 }, (_, at) => `p${at},Question ${at}?,short,a much longer text,${at % 3 ? 'a' : 'b'},a`),
].join('\n')

/** What is told of some work, without the numbers in it. */
async function toldOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const told = new Set<string>()
  await hearStages((stage) => told.add(stage.replaceAll(/\d+/g, 'N')), work)
  return [...told]
}

test('who waits for a factor or an analysis is told what it is at, to the end', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: FILE }])
  expect(await toldOf(() => loadFactor(id, 'length', null))).toEqual([
    ...['Reading N pairs', 'Reading N of N factors', 'Building the profile', 'Counting what its charts show'],
    'Counting what the model chose',
  ])
  expect(await toldOf(() => loadAnalysis(id))).toEqual([
    'Looking for metadata of all pairs',
    ...['Reading the values of N of N factors', 'Holding factors still, and leaving out one after the other'],
  ])
})
