import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import type { CorrectionRecipe } from '@/lib/improve/correction-recipe'
import type { ModelRecipe } from '@/lib/improve/model-recipe'
import { TEST_RECIPE } from '@/lib/improve/test-recipe'
import { correctDataset } from '@/lib/improvements/correct-dataset'
import { loadPack } from '@/lib/profiles/load-pack'
import { parseCommand } from './parse-command'
import { runCommand } from './run-command'

withDatabase()

const LONG = 'a text of quite a lot more words than the other'
const HEADER =
  'pair_id,prompt,response_a,response_b,human.Ann,model.gpt-3.5,model.gpt-3.5.swapped,factor.grade.a,factor.grade.b'
const CSV = [
  HEADER,
  `p0,Which?,${LONG},short,b,a,a,1,2`,
  `p1,Who?,=short,${LONG},a,b,a,2,`,
  `p2,What?,short,${LONG},a,a,tie,5,5`,
  `p3,What?,"a, b",c d e,a,,,1,1`,
].join('\n')

const [length] = TEST_RECIPE.factors
const LENGTH = { ...(length ?? fail()), scale: 1, weight: -1 } as const
const GRADE = {
  ...LENGTH,
  factor: 'imported:grade',
  label: 'grade',
  origin: 'imported',
  version: 1,
  transform: 'none',
} as const
const RECIPE: CorrectionRecipe = { ...TEST_RECIPE, factors: [LENGTH, GRADE], ties: { share: 0, threshold: 0 } }
const { judge: _, verdict: __, ties: ___, ...rest } = RECIPE
const MODEL: ModelRecipe = { ...rest, kind: 'factor-model', expected: { accuracy: 0.7, logLoss: 0.6 } }

function fail(): never {
  throw new Error('no factor')
}

const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-cli-'))
function written(name: string, content: string): string {
  writeFileSync(path.join(folder, name), content)
  return name
}

/** What a command line prints. */
async function output(...args: readonly string[]): Promise<string> {
  const parts: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    parts.push(Buffer.from(part).toString())
    return true
  })
  try {
    await runCommand(parseCommand(args, folder), 'http://localhost')
  } finally {
    write.mockRestore()
  }
  return parts.join('')
}
const rowsIn = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('a file of verdicts comes back corrected, in a form that can be uploaded again', async () => {
  const [data, recipe] = [written('data.csv', CSV), written('recipe.json', JSON.stringify(RECIPE))]
  const lines = await output('correct', data, '--recipe', recipe)
  const rows = rowsIn(lines)
  const by = (name: string) => rows.map((row) => row[name])
  expect(by('pair_id')).toEqual(['p0', 'p1', 'p2', 'p3'])
  expect(by('model.gpt-3.5')).toEqual(['a', 'tie', 'tie', null])
  expect(by('missing_factors')).toEqual([0, 1, 0, null])
  // Two orders that differ are a tie; one of them a tie is half a verdict.
  const odds = (verdict: number, a: number, b: number, grade: number) =>
    (0.9 / 0.95) * verdict - (Math.log1p(a) - Math.log1p(b)) - grade
  const chance = (z: number) => 1 / (1 + Math.exp(-z))
  expect(by('probability_a')).toEqual([
    expect.closeTo(chance(odds(1, 11, 1, -1)), 12),
    expect.closeTo(chance(odds(0, 1, 11, 0)), 12),
    expect.closeTo(chance(odds(0.5, 1, 11, 0)), 12),
    null,
  ])
  expect(by('model.gpt-3.5 (corrected)')).toEqual(['a', 'a', 'a', null])

  const table = await output('correct', data, '--recipe', recipe, '--format', 'csv')
  for (const [name, bytes] of [
    ['again.jsonl', lines],
    ['again.csv', table],
  ] as const) {
    const pack = await loadPack(await importFiles([{ name, bytes }]))
    expect(pack?.input.raters.map(({ name, choices }) => [name, [...choices]])).toEqual([
      ['gpt-3.5', [1, 0, 0, 2]],
      ['gpt-3.5 (corrected)', [1, 1, 1, 2]],
    ])
  }
})

test('rewards of a factor model, pair by pair, and the best response to each prompt', async () => {
  const [data, model] = [written('data.csv', CSV), written('model.json', JSON.stringify(MODEL))]
  const rows = rowsIn(await output('score', data, '--model', model))
  expect(rows.map(({ reward_a }) => reward_a)).toEqual([
    expect.closeTo(-Math.log1p(11) - 1, 12),
    expect.closeTo(-Math.log1p(1), 12),
    expect.closeTo(-Math.log1p(1) - 5, 12),
    expect.closeTo(-Math.log1p(2) - 1, 12),
  ])
  const [first] = rows
  expect(first?.probability_a).toBeCloseTo(1 / (1 + Math.exp(Number(first?.reward_b) - Number(first?.reward_a))), 12)
  const best = rowsIn(await output('score', data, '--model', model, '--best'))
  expect(
    best.map(({ prompt, response, missing_factors, responses }) => [prompt, response, missing_factors, responses]),
  ).toEqual([
    ['Which?', 'short', 0, 2],
    // Its grade is missing, which takes nothing off.
    ['Who?', LONG, 1, 2],
    ['What?', 'a, b', 0, 4],
  ])
})

test('what a recipe needs and a file has not is said, all of it, and nothing is kept', async () => {
  const plain = CSV.split('\n')
    .map((line) => line.split(',').slice(0, 7).join(','))
    .slice(0, 3)
    .join('\n')
  const id = await importFiles([{ name: 'plain.csv', bytes: plain }])
  await expect(correctDataset(id, RECIPE)).rejects.toThrow('“grade” was imported: these files bring no factor')
  const factors = [
    { ...LENGTH, version: 1, label: 'Length' },
    { ...LENGTH, factor: 'judged:x', label: 'Coherence', origin: 'judged' } as const,
  ]
  const both = correctDataset(id, { ...RECIPE, factors })
  await expect(both).rejects.toThrow(
    '“Length” is measured by version 2 of its rule here, and the recipe was made with version 1',
  )
  await expect(both).rejects.toThrow('“Coherence” was judged by a model')
  await expect(correctDataset(id, { ...RECIPE, judge: 'gpt-4' })).rejects.toThrow(
    'no verdicts of “gpt-4”. They have those of “gpt-3.5”: choose one with --judge',
  )
  const named = await correctDataset(id, { ...RECIPE, factors: [LENGTH], judge: 'gpt-4' }, 'gpt-3.5')
  expect(named.judge).toBe('gpt-3.5')
  const recipe = written('strange.json', '{"kind":"correction"}')
  expect(() => parseCommand(['correct', written('data.csv', CSV), '--recipe', recipe], folder)).toThrow('is no recipe')
})
