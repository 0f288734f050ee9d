import { expect, test } from 'vitest'
import { buildProfile } from './build-profile'
import { findingOf } from './finding'
import type { ProfileInput, RaterInput } from './profile'

const PAIRS = 60
const settings = { estimator: 'tau14', confidence: 0.95, seed: 1, replicates: 500 } as const

/** Response a is always longer; a rater chooses it on all but every `against`-th pair. */
function rater(id: string, kind: 'human' | 'model', against: number): RaterInput {
  const choices = Int8Array.from({ length: PAIRS }, (_, pair) => (pair % against === 0 ? -1 : 1))
  return { id, name: id, kind, setting: kind === 'model' ? 'discrimination' : null, orders: null, choices }
}

const input = (raters: readonly RaterInput[]): ProfileInput => ({
  a: Int32Array.from({ length: PAIRS }, (_, pair) => 2 * pair),
  b: Int32Array.from({ length: PAIRS }, (_, pair) => 2 * pair + 1),
  prompt: Int32Array.from({ length: PAIRS }, (_, pair) => pair),
  prompts: PAIRS,
  raters,
  factors: [
    {
      id: 'length',
      label: 'Length',
      epsilon: 0,
      values: Float64Array.from({ length: 2 * PAIRS }, (_, at) => 1 - (at % 2)),
    },
  ],
})

const inWords = (raters: readonly RaterInput[]): string =>
  findingOf(buildProfile(input(raters), settings))
    .map(({ text }) => text)
    .join('')

test('names the model, the factor, both scores, the gap with its interval and n', () => {
  expect(inWords([rater('Ann', 'human', 2), rater('Judge', 'model', PAIRS)])).toMatch(
    /^Judge follows length more than people do: \.97 against \.00, a gap of \+\.97 \[\.\d+, 1\.\d+\] on 60 pairs both decided\.$/,
  )
})

test('says it when nothing can be told apart', () => {
  const same = [rater('Ann', 'human', 3), rater('Judge', 'model', 3)]
  expect(inWords(same)).toMatch(/^No gap is distinguishable from 0 after correction over 1 factor\./)
})

test('speaks of one side alone when there is no other', () => {
  expect(inWords([rater('Ann', 'human', 6)])).toMatch(/^People follow length most: \.67 \[/)
  expect(inWords([rater('Judge', 'model', 6)])).toMatch(
    /^There are no human labels to compare with: Judge follows length/,
  )
})
