import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nearest } from './nearest'
import { parseCommand } from './parse-command'
import { VERB_NAMES, VERBS } from './verbs'

const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-parse-'))
writeFileSync(path.join(folder, 'a.csv'), 'x\n1\n')
afterAll(() => rmSync(folder, { recursive: true }))

const parse = (...args: readonly string[]) => parseCommand(args, folder)
const refusal = (...args: readonly string[]): unknown => {
  try {
    return parse(...args)
  } catch (error) {
    return error
  }
}

test('every verb says what it does, its options with their defaults, and two examples', () => {
  const all = parse('--help')
  expect([parse('help'), parse('-h')]).toEqual([all, all])
  for (const verb of VERB_NAMES) {
    expect(all).toMatchObject({ verb: 'help', text: expect.stringContaining(`  ${verb}`) })
    const own = parse(verb, '--help')
    expect(parse('help', verb)).toEqual(own)
    // Asked in the middle of something unfinished, too.
    expect(parse(verb, 'absent.csv', '-h')).toEqual(own)
    if (own.verb !== 'help') throw new Error(own.verb)
    for (const name of Object.keys(VERBS[verb].options)) expect(own.text).toContain(`--${name}`)
    expect(own.text.match(/npm run --silent proclivity -- /g)).toHaveLength(2)
    expect(own.text.split('\n').every((line) => line.length < 130)).toBe(true)
  }
  expect(parse('profile', '--help')).toMatchObject({ text: expect.stringContaining('(default: tau14)') })
})

test('what there is not ends with 2 and the nearest that there is', () => {
  expect(refusal('profil')).toMatchObject({ exitCode: 2, message: expect.stringContaining('the nearest is profile') })
  expect(refusal('help', 'reprot')).toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('nearest is report'),
  })
  expect(refusal('profile', 'a.csv', '--estimater', 'x')).toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('profile has no option --estimater; the nearest is --estimator'),
  })
  // An option of another verb is none of this one.
  expect(refusal('export', '1', '--best')).toMatchObject({ exitCode: 2 })
  expect(refusal('constructor')).toMatchObject({ exitCode: 2 })
  expect(refusal('export', '1', '--constructor')).toMatchObject({ exitCode: 2 })
  expect(refusal()).toMatchObject({ exitCode: 2, message: expect.stringContaining('Verbs:') })
  expect(refusal('import', 'a.csv', '--name')).toMatchObject({ exitCode: 2 })
  expect(refusal('import', 'a.csv')).toMatchObject({
    exitCode: 1,
    message: expect.stringContaining('--name is missing'),
  })
  expect(nearest('train', VERB_NAMES)).toBe('training')
})

test('how files are read can be said to every verb that reads files', () => {
  const said = ['--people', 'Ann, Bo', '--people=Cy', '--rater-column', 'worker', '--sheet', 'Round 2']
  for (const verb of ['profile', 'lint', 'training'])
    expect(parse(verb, 'a.csv', ...said)).toMatchObject(
      verb === 'training'
        ? { of: { reading: { people: ['Ann', 'Bo', 'Cy'] } } }
        : { reading: { mapping: null, people: ['Ann', 'Bo', 'Cy'], raterColumn: 'worker', sheet: 'Round 2' } },
    )
  writeFileSync(path.join(folder, 'strange.json'), '{"version":1}')
  expect(refusal('profile', 'a.csv', '--mapping', 'strange.json')).toMatchObject({
    message: expect.stringMatching(/strange\.json is no mapping of columns\.\n.*task/s),
  })
  expect(refusal('profile', 'a.csv', '--mapping', 'a.csv')).toMatchObject({
    message: expect.stringContaining('no JSON'),
  })
  expect(refusal('profile', 'a.csv', '--mapping', 'absent')).toMatchObject({
    message: expect.stringContaining('absent'),
  })
})

test('an experiment is asked for with a dataset, or with files that become one', () => {
  expect(parse('experiment', 'plan', '3', '--model', 'm')).toMatchObject({
    ...{ verb: 'experiment', action: 'plan', of: { dataset: 3 }, json: false },
    setup: {
      kind: 'judge',
      model: 'm',
      arms: ['J1'],
      budget: null,
      best: { of: 3, by: 'verdicts' },
      numbers: {},
      facts: false,
    },
  })
  const whole = [
    '--kind',
    'writer',
    '--arms',
    'A2, A5',
    '--outside',
    'o',
    '--budget',
    '2.5usd',
    '--prompts',
    '40',
    '--facts',
  ]
  expect(parse('experiment', 'run', 'a.csv', '--model', 'm', ...whole, '--stop')).toMatchObject({
    ...{ action: 'run', of: { files: [path.join(folder, 'a.csv')], name: null }, stop: true },
    setup: {
      arms: ['A2', 'A5'],
      budget: { unit: 'usd', amount: 2.5 },
      numbers: { prompts: 40 },
      outside: 'o',
      facts: true,
    },
  })
  const id = '00000000-0000-4000-8000-000000000000'
  expect(parse('experiment', 'run', '--experiment', id)).toMatchObject({ action: 'run', id, stop: false, budget: null })
  expect(parse('experiment', 'show', id, '--json')).toMatchObject({ action: 'show', id, json: true })

  const said = (...args: readonly string[]) => expect(refusal('experiment', ...args))
  said('plna', '3').toMatchObject({ exitCode: 2, message: expect.stringContaining('the nearest is plan') })
  said().toMatchObject({ exitCode: 2 })
  said('plan', '3').toMatchObject({ message: '--model is missing: whose instruction changes?' })
  said('plan', '--model', 'm').toMatchObject({ message: expect.stringContaining('DATASET is missing') })
  said('plan', '3', '--kind', 'raters').toMatchObject({ message: expect.stringContaining('--compare is missing') })
  said('plan', '3', '--model', 'm', '--budget', '5').toMatchObject({ message: expect.stringContaining('5usd') })
  said('plan', '3', '--model', 'm', '--guided', '0').toMatchObject({ message: expect.stringContaining('from 1 on') })
  said('plan', '3', '--model', 'm', '--verdict', 'x@0').toMatchObject({ message: expect.stringContaining('key@') })
  said('plan', '3', '--model', 'm', '--instructions', 'gone').toMatchObject({
    message: expect.stringContaining('There is no file'),
  })
  said('show', '7').toMatchObject({ message: 'ID must be an experiment’s, as its address has it; it is 7.' })
})
