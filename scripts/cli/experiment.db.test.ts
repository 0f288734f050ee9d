import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { loadExperiments } from '@/lib/experiments/load-experiments'
import { plantedDataset } from '@/lib/experiments/test-experiments'
import { finishedExperiment } from '@/lib/experiments/test-finished'
import { withJudge } from '@/lib/runs/test-runs'
import type { ExperimentCommand } from './experiment-command'
import { parseCommand } from './parse-command'
import { performExperiment } from './perform-experiment'

withDatabase()
const server = withJudge()

const said = { out: '', aside: '' }
beforeEach(() => {
  Object.assign(said, { out: '', aside: '' })
  const keep = (where: keyof typeof said, write: (value: unknown) => string) => (value: unknown) => {
    said[where] += `${write(value)}\n`
  }
  vi.spyOn(console, 'log').mockImplementation(keep('out', String))
  vi.spyOn(console, 'table').mockImplementation(keep('out', JSON.stringify))
  vi.spyOn(console, 'error').mockImplementation(keep('aside', String))
})
afterEach(() => void vi.restoreAllMocks())

function commandOf(...args: readonly string[]): ExperimentCommand {
  const command = parseCommand(['experiment', ...args], '.')
  if (command.verb !== 'experiment') throw new Error(command.verb)
  return command
}
const ask = (...args: readonly string[]) => performExperiment(commandOf(...args), 'http://here')
const WORLD = ['--model', 'world-obedient', '--arms', 'J1', '--concurrency', '64', '--rounds', '1']

test('an experiment is planned, carried through, gone on with and shown', async () => {
  const dataset = await plantedDataset(60)
  expect(await ask('plan', String(dataset), ...WORLD)).toBe(0)
  expect(said.out).toContain('Arms: J0, J1, J2')
  expect(said.out).toContain('"part":"test","prompts":24')
  expect(said.out).toMatch(/The smallest changes that so many prompts can show: agreement ± \.\d+, movement \.\d+\./)
  expect(server().counts().received).toBe(0)
  expect(await loadExperiments(dataset)).toEqual([])

  said.out = ''
  // As far as a person is waited for, and from there to the end.
  expect(await ask('run', String(dataset), ...WORLD, '--stop', '--json')).toBe(4)
  expect(JSON.parse(said.out)).toMatchObject({ status: 'wording', result: null })
  const [item] = await loadExperiments(dataset)
  const id = item?.id ?? ''
  expect(said.aside).toContain(`http://here/datasets/${dataset}/experiments/${id}`)
  said.out = ''
  const code = await ask('run', '--experiment', id, '--json')
  const done = JSON.parse(said.out)
  const planned = done.result.arms.find((arm: { readonly planned: boolean }) => arm.planned)
  expect(code).toBe(planned.verdict === 'improved' ? 0 : 3)
  expect(said.aside).toMatch(/testing: \d+ of \d+ calls/)

  const received = server().counts().received
  said.out = ''
  expect(await ask('show', id)).toBe(code)
  expect(said.out).toMatch(/^J1, the planned test: .*24 test prompts/m)
  expect(said.out).toContain('"over baseline"')
  expect(said.out).toMatch(/On 24 test prompts with \d+ pairs, tested at \.05 \(the first look\)/)
  expect(server().counts().received).toBe(received)
})

test('the exit code says whether the planned arm is improved', async () => {
  const datasetId = await plantedDataset(10)
  expect(await ask('show', await finishedExperiment({ datasetId, prompts: 10 }))).toBe(0)
  expect(said.out).toContain('J1, the planned test: Improved')
})

test('says what is wrong with what it was asked for', async () => {
  const dataset = String(await plantedDataset(10))
  const refused = (...args: readonly string[]) => expect(ask(...args)).rejects
  await refused('plan', '999999', ...WORLD).toThrow('no imported dataset 999999')
  await refused('plan', dataset, '--model', 'm@nowhere').toThrow('MODEL@ENDPOINT with one of judge')
  await refused('plan', dataset, ...WORLD, '--annotator', 'Nobody').toThrow('no annotator Nobody; it has ')
  await refused('plan', dataset, ...WORLD, '--verdict', 'nothing').toThrow('no verdict template nothing')
  await refused('plan', dataset, '--kind', 'raters', '--compare', 'a=b').toThrow('two models of this dataset')
  await refused('show', '00000000-0000-4000-8000-000000000000').toThrow('There is no experiment')
})
