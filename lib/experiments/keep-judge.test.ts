import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { listTemplates } from '@/lib/runs/list-templates'
import { saveTemplate } from '@/lib/runs/save-template'
import { keepJudge } from './keep-judge'
import { finishedExperiment, VERDICT } from './test-finished'

withDatabase()

const row = { prompt: 'Why is the sky blue?', response_a: 'It scatters.', response_b: 'Nobody knows.', preference: 'a' }
const file = { name: 'sky.jsonl', bytes: `${JSON.stringify(row)}\n` }
const versionsOf = async () => (await listTemplates()).filter(({ key }) => key === VERDICT.key)

it('saves an instruction with what the test part said of it, once', async () => {
  const datasetId = await importFiles([file])
  const id = await finishedExperiment({ datasetId, prompts: 1 })
  const before = (await versionsOf()).length
  const kept = await keepJudge(id, 'J1')
  expect(kept).toEqual({ key: VERDICT.key, version: before + 1, isNew: true })
  expect(await keepJudge(id, 'J1')).toEqual({ ...kept, isNew: false })
  const saved = (await versionsOf()).find(({ version }) => version === kept.version)
  expect(saved?.instructions).toBe(`${VERDICT.instructions}\nJ1.`)
  expect(saved?.evidence).toEqual({
    ...{ experiment: id, dataset: { id: datasetId, name: expect.any(String) }, arm: 'J1', improved: true },
    text: 'improved: movement towards people +.19 [+.13, +.25] against the instruction before, +.15 [+.09, +.21] against its control J2; agreement 71% before, 78% after; 160 prompts, 310 pairs, the planned test at .025, look 2.',
    at: '2026-11-29T12:30:00.000Z',
  })

  const other = await keepJudge(id, 'J4')
  const evidence = (await versionsOf()).find(({ version }) => version === other.version)?.evidence
  expect(evidence).toMatchObject({ arm: 'J4', improved: false })
  expect(evidence?.text).toMatch(/^no difference shown: .* an exploratory test at \.025, look 2\.$/)

  // A text that was changed by hand was not tested.
  const { key, label, question } = VERDICT
  const changed = await saveTemplate({ key, label, question, instructions: 'Choose the better one.' })
  expect(changed.evidence).toBeUndefined()
})

it('refuses what has no instruction of its own, or was not tested', async () => {
  const datasetId = await importFiles([file])
  const open = await finishedExperiment({ datasetId, prompts: 1, result: null })
  await expect(keepJudge(open, 'J1')).rejects.toThrow('has not been read yet')
  const done = await finishedExperiment({ datasetId, prompts: 1 })
  for (const arm of ['J0', 'JE', 'J9']) await expect(keepJudge(done, arm)).rejects.toThrow('no instruction of its own')
  await expect(keepJudge(randomUUID(), 'J1')).rejects.toThrow('not there')
})
