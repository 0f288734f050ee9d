import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { confusionCell, kappa } from '@/lib/statistics/agreement'
import { kendall, pearson, spearman } from '@/lib/statistics/correlation'
import { MISSING } from '@/lib/words/rater'
import { peopleAgreement } from './fixtures/signs-input'

// Expected values and the calls that made them: scripts/goldens/real.py.
type Golden<Expected> = { readonly cases: readonly { readonly input: string; readonly expected: Expected }[] }
type Goldens = {
  readonly preferenceDissection: Golden<Record<string, readonly [number, number, number]>>
  readonly pandalm: Golden<{
    readonly kappas: readonly number[]
    readonly fleiss: number
    readonly krippendorff: number
  }>
}

const data = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'data')
const goldens: Goldens = JSON.parse(readFileSync(new URL('goldens/real.json', import.meta.url), 'utf8'))

/** The weights of 29 properties by rater. */
function weightsOf(scenario: string): ReadonlyMap<string, readonly number[]> {
  const file = path.join(data, 'preference_dissection/fitted_paras_comparison', `model_${scenario}_fitted_paras.jsonl`)
  const rows: { model_name: string; parameters: number[] }[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return new Map(rows.map((row) => [row.model_name, row.parameters]))
}

describe.skipIf(!existsSync(path.join(data, 'preference_dissection')))('published weights (shared data)', () => {
  for (const { input, expected } of goldens.preferenceDissection.cases)
    it(`${input}: people and 32 models are as alike as scipy finds`, () => {
      const weights = weightsOf(input)
      const human = weights.get('human') ?? []
      expect(human).toHaveLength(29)
      expect(Object.keys(expected)).toHaveLength(32)
      for (const [model, similarities] of Object.entries(expected)) {
        const own = weights.get(model) ?? []
        for (const [at, statistic] of [pearson, spearman, kendall].entries())
          expect(statistic(human, own), model).toBeCloseTo(similarities[at] ?? Number.NaN, 9)
      }
    })

  it('have the known similarity of people and GPT-4 on NLP tasks', () => {
    const weights = weightsOf('NLP Tasks')
    const [human, model] = [weights.get('human') ?? [], weights.get('gpt-4-1106-preview') ?? []]
    expect(pearson(human, model)).toBeCloseTo(0.955009, 6)
    expect(spearman(human, model)).toBeCloseTo(0.896059, 6)
    expect(kendall(human, model)).toBeCloseTo(0.753695, 6)
  })
})

const CHOICES = new Map<unknown, number>([
  [1, 1],
  [2, -1],
  [0, 0],
])

const NONE = new Int8Array(0)

/** How often one annotator chose each of a, tie and b while the other chose each of them. */
function confusionOf(first: Int8Array, second: Int8Array): readonly number[] {
  const cells = new Array<number>(9).fill(0)
  for (const [pair, choice] of first.entries()) {
    const other = second[pair] ?? MISSING
    if (choice === MISSING || other === MISSING) continue
    const cell = confusionCell(choice, other)
    cells[cell] = (cells[cell] ?? 0) + 1
  }
  return cells
}

describe.skipIf(!existsSync(path.join(data, 'pandalm')))('PandaLM’s three annotators (shared data)', () => {
  for (const { input, expected } of goldens.pandalm.cases)
    it('agree beyond chance as statsmodels finds', () => {
      const rows: Record<string, unknown>[] = JSON.parse(readFileSync(path.join(data, input), 'utf8'))
      const choices = [1, 2, 3].map((which) =>
        Int8Array.from(rows, (row) => CHOICES.get(row[`annotator${which}`]) ?? MISSING),
      )
      const kappas = [
        [0, 1],
        [0, 2],
        [1, 2],
      ].map(([one = 0, other = 0]) => kappa(confusionOf(choices[one] ?? NONE, choices[other] ?? NONE)))
      for (const [at, value] of expected.kappas.entries()) expect(kappas[at]).toBeCloseTo(value, 9)
      const found = peopleAgreement(choices)
      expect(found?.fleiss.value).toBeCloseTo(expected.fleiss, 9)
      expect(found?.krippendorff.value).toBeCloseTo(expected.krippendorff, 9)
      expect(expected.kappas[0]).toBeCloseTo(0.852023, 6)
      expect(expected.fleiss).toBeCloseTo(0.864175, 6)
      expect(expected.krippendorff).toBeCloseTo(0.864221, 6)
    })
})
