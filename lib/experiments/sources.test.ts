import { expect, test } from 'vitest'
import { listTexts } from '@/lib/db/experiments/experiment-text'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { newExperiment } from '@/lib/runs/experiments/test-experiment-runs'
import { withJudge } from '@/lib/runs/test-runs'
import { type ExperimentInput, experimentRequest } from './experiment-request'
import { draftExperiment, planExperiment } from './plan-experiment'
import { storeSources } from './sources'

withDatabase()
withJudge()

const on = (model: string) => ({ endpoint: 'judge', model })

/** Prompts without a source; of each the first response may have one of its own, and people choose it in every other pair. */
function importPairs(hasSource: boolean): Promise<number> {
  const row = (i: number) => ({
    ...{ pair_id: `p${i}`, prompt: `Why is it ${i}?`, 'human.Ann': i % 2 ? 'a' : 'b' },
    ...{ response_a: `It is ${i} because of rain.`, response_b: `Nobody knows of ${i} here.` },
    ...(hasSource ? { source_a: `Rain makes ${i}.` } : {}),
  })
  const bytes = Array.from({ length: 30 }, (_, i) => JSON.stringify(row(i))).join('\n')
  return importFiles([{ name: 'pairs.jsonl', bytes }])
}

const asked = (datasetId: number): ExperimentInput => ({
  ...{ datasetId, question: 'Does it invent less?', kind: 'writer', facts: true },
  ...{ served: on('world-obedient'), outside: on('world-outside'), arms: [{ key: 'A5' }] },
})

test('facts are held against the source of the response people chose, where the prompt has none, and elsewhere not', async () => {
  const datasetId = await importPairs(true)
  const { material, parts } = await draftExperiment(experimentRequest.parse(asked(datasetId)))
  const own = await newExperiment(datasetId)
  const sourced = await storeSources(own, material, parts)
  const wanted = Array.from(parts.keys()).filter((prompt) => parts[prompt] === 3 && prompt % 2 === 1)
  expect(Array.from(sourced)).toEqual(wanted)
  expect(await listTexts(own, ['source'])).toEqual(
    wanted.map((promptIndex) => ({ slot: 'source', promptIndex, text: `Rain makes ${promptIndex}.` })),
  )
  const { rounds, sizes } = await planExperiment(asked(datasetId))
  expect(sizes.test.prompts).toBeGreaterThan(wanted.length)
  // The baseline, the guided arm and its control.
  expect(rounds.filter(({ round }) => round.startsWith('facts-'))).toEqual([
    { part: 'test', round: 'facts-extract', calls: 3 * wanted.length },
    { part: 'test', round: 'facts-verify', calls: 3 * wanted.length },
  ])
})

test('where no test prompt has a source, facts are not counted and that is said', async () => {
  const datasetId = await importPairs(false)
  await expect(planExperiment(asked(datasetId))).rejects.toThrow('No test prompt has a source to hold facts against')
  const { rounds } = await planExperiment({ ...asked(datasetId), facts: false })
  expect(rounds.some(({ round }) => round.startsWith('facts-'))).toBe(false)
})
