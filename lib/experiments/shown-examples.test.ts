import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import type { Example } from '@/lib/protocol/template'
import { storeTemplate } from '@/lib/runs/save-template'
import { withJudge } from '@/lib/runs/test-runs'
import { experimentRequest } from './experiment-request'
import { draftExperiment, planExperiment } from './plan-experiment'
import { plantedDataset } from './test-experiments'
import { VERDICT } from './test-finished'

withDatabase()
withJudge()

async function promptAt(datasetId: number, index: number): Promise<Pick<Example, 'prompt' | 'source'>> {
  const query = 'select text as prompt, source from prompt where dataset_id = $1 and index = $2'
  return (await pool().query(query, [datasetId, index])).rows[0]
}

test('prompts that the tested instruction shows among its examples take no part, by place or by text', async () => {
  const datasetId = await plantedDataset(60)
  const example = (shown: Pick<Example, 'prompt' | 'source' | 'from'>): Example => ({
    ...{ first: 'One.', second: 'Two.', better: 'A', ...shown },
  })
  const from = (dataset: number, prompt: number) => ({ dataset: { id: dataset, name: 'planted' }, prompt })
  const examples = [
    example({ prompt: 'Renamed since.', source: null, from: from(datasetId, 7) }),
    example({ prompt: 'Elsewhere.', source: null, from: from(datasetId + 1, 8) }),
    example(await promptAt(datasetId, 9)),
    example({ ...(await promptAt(datasetId, 10)), source: 'Another source of the same question.' }),
  ]
  await storeTemplate({ ...VERDICT, version: 100, examples })
  const input = (version: number) => ({
    ...{ datasetId, question: 'Does guidance help?', kind: 'judge' as const, arms: [{ key: 'J1' }] },
    ...{ served: { endpoint: 'judge', model: 'world-obedient' }, verdict: { key: VERDICT.key, version } },
  })
  const [before, kept] = [input(VERDICT.version), input(100)].map((each) => experimentRequest.parse(each))
  if (!before || !kept) throw new Error('no request')
  const [all, without] = [await draftExperiment(before), await draftExperiment(kept)]
  expect([7, 8, 9, 10].map((prompt) => all.parts[prompt] === 0)).toEqual([false, false, false, false])
  expect([7, 8, 9, 10].map((prompt) => without.parts[prompt] === 0)).toEqual([true, false, true, false])
  expect(without.plan.found.shown).toBe(2)
  expect((await planExperiment(kept)).shown).toBe(2)
  // The same prompts as another experiment's, but for those.
  const same = await draftExperiment(kept, all.parts)
  expect(Array.from(same.parts, (part, prompt) => part === all.parts[prompt] || [7, 9].includes(prompt))).not.toContain(
    false,
  )
  expect([same.parts[7], same.parts[9]]).toEqual([0, 0])
})
