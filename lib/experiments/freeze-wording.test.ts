import { expect, it } from 'vitest'
import { getExperiment, moveExperiment } from '@/lib/db/experiments/experiment'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import type { Development } from '@/lib/improve/experiments/frozen'
import { freezeWording } from './open-test'
import { finishedExperiment, VERDICT } from './test-finished'
import { saveWording } from './word-experiment'

withDatabase()

const DEVELOPMENT: Development = {
  ...{ prompts: 4, pairs: 4, gaps: [], targeted: [], random: [], rounds: [], left: [] },
  baseline: { agreement: null, readable: null },
}

it('asks no arm that is told what the baseline is told, and lets none be emptied', async () => {
  const bytes = 'pair_id,prompt,response_a,response_b,human.Ann\np1,Q?,yes,no,a'
  const datasetId = await importFiles([{ name: 'one.csv', bytes }])
  const id = await finishedExperiment({ datasetId, prompts: 10, result: null })
  await moveExperiment(id, ['testing'], 'wording', { development: DEVELOPMENT })
  await expect(saveWording({ id, arm: 'J1', guidance: ' ' })).rejects.toThrow('Without its sentences arm J1')
  await saveWording({ id, arm: 'J4', instructions: `${VERDICT.instructions}\n` })
  await freezeWording(id)
  const frozen = await getExperiment(id)
  expect(frozen?.status).toBe('validating')
  expect(frozen?.wording?.map(({ arm }) => arm)).toEqual(['J0', 'J1', 'J2'])
  expect(frozen?.development?.left).toEqual([{ arm: 'J4', reason: expect.stringContaining('word for word') }])
})
