import { expect, it } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { createExperiment } from './create-experiment'
import type { ExperimentInput } from './experiment-request'
import { loadExperiment } from './load-experiment'
import { loadExperimentForm } from './load-experiment-form'
import { loadExperiments, loadFinished } from './load-experiments'
import { planExperiment } from './plan-experiment'
import { finishedExperiment } from './test-finished'

withDatabase()

const bytes = [
  'pair_id,prompt,response_a,response_b,human.Ann,human.Ben,model.One,model.Two',
  ...Array.from({ length: 40 }, (_, at) =>
    [`p${at}`, `Question ${at}?`, `yes it is ${at}`, `no ${at}`, 'a', 'a', 'a', at % 3 ? 'a' : 'b'].join(','),
  ),
].join('\n')

it('lists an experiment that cannot be read beside the others, and says so', async () => {
  const datasetId = await importFiles([{ name: 'one.csv', bytes }])
  const fine = await finishedExperiment({ datasetId, prompts: 40 })
  const odd = await finishedExperiment({ datasetId, prompts: 40 })
  await pool().query(`update experiment set result = jsonb_set(result, '{level}', 'null') where id = $1`, [odd])
  const byId = new Map((await loadExperiments(datasetId)).map((item) => [item.id, item]))
  expect(byId.get(fine)?.finding).toBe('Told its gaps: improved')
  expect(byId.get(odd)).toMatchObject({ kind: null, finding: expect.stringContaining('cannot read') })
  expect((await loadFinished(datasetId)).map(({ id }) => id)).toEqual([fine])
})

it('counts every comparison of raters as a look, and refuses those whose choices are the reference', async () => {
  const datasetId = await importFiles([{ name: 'two.csv', bytes }])
  const form = await loadExperimentForm(datasetId, 'raters')
  const model = (name: string) => form?.raters.find((rater) => rater.name.includes(name))?.id ?? ''
  const ann = form?.annotators.find(({ name }) => name === 'Ann')?.id ?? ''
  const compare = (before: string, after: string): ExperimentInput => ({
    ...{ datasetId, question: 'Which is closer?', kind: 'raters' },
    arms: [{ key: 'R1', raters: { before, after } }],
  })
  const input = compare(model('Two'), model('One'))
  const looks: (number | undefined)[] = []
  for (let at = 0; at < 2; at++) {
    expect((await planExperiment(input)).look).toBe(at + 1)
    looks.push((await loadExperiment(await createExperiment(input)))?.result?.look)
  }
  expect(looks).toEqual([1, 2])
  await expect(planExperiment(compare(model('Two'), ann))).rejects.toThrow('whose choices are the reference')
})
