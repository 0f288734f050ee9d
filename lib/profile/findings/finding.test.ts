import { expect, test } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import type { ProfileInput, RaterInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { findingOf } from './finding'

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
    /^Judge follows length, which people do not clearly follow: \.97 against \.00, a gap of \+\.97 \[\+\.\d+, \+1\.\d+\] on 60 pairs both decided\. The one gap found among 1: q <\.001; q over people and 1 model × 1 factor, 1 order effect\. Asked in one order, Judge/,
  )
})

test('says that no gap is shown, with the largest, its interval, q, n and the family, and what people follow', () => {
  expect(inWords([rater('Ann', 'human', 6), rater('Judge', 'model', 4)])).toMatch(
    /^No gap is shown between Judge and people on the one factor, which is not to say that there is none\. The largest: length, −\.17 \[.+\], q \.\d+ on 60 pairs both decided; q over people and 1 model × 1 factor, 1 order effect\. People follow length most, \.67 \[.+\]\.$/,
  )
})

test('says where people and models choose alike, and where there is too little', () => {
  const same = [rater('Ann', 'human', 6), rater('Judge', 'model', 6)]
  expect(inWords(same)).toMatch(
    /^Judge chooses as people do on every pair that the one factor tells apart, of 60 pairs both decided\. People follow length most, \.67 \[.+\]\.$/,
  )
  expect(inWords([...same, rater('Other', 'model', 6)])).toMatch(/^Every model chooses as people do/)
  expect(inWords([rater('Ann', 'human', 61), rater('Judge', 'model', 20)])).toMatch(
    /^Too few to show a gap between Judge and people on the one factor\. On length: too few to show anything: \d pairs on which they part \(10 needed\)\./,
  )
})

test('says where people and models decided no pair both, and what people follow', () => {
  const part = (id: string, kind: 'human' | 'model', from: number): RaterInput => {
    const whole = rater(id, kind, 6)
    return { ...whole, choices: whole.choices.map((choice, at) => (at >= from && at < from + 30 ? choice : MISSING)) }
  }
  const [people, judge] = [part('Ann', 'human', 0), part('Judge', 'model', 30)]
  expect(inWords([people, judge])).toMatch(
    /^No pair was decided by both people and Judge, so no gap between them can be measured\. People follow length most, \.\d+ \[.+\]\.$/,
  )
  expect(inWords([people, judge, part('Other', 'model', 30)])).toMatch(
    /^No pair was decided by both people and a model, so no gap between them can be measured\./,
  )
})

test('of millions of pairs a small gap that is found is not written as none', () => {
  const profile = buildProfile(input([rater('Ann', 'human', 2), rater('Judge', 'model', PAIRS)]), settings)
  const small = { low: 0.0021, high: 0.0041 }
  const found = findingOf({
    ...profile,
    gaps: profile.gaps.map((gap) => ({ ...gap, ...small, gap: 0.0031, modelScore: 0.6521, referenceScore: 0.649 })),
    raters: profile.raters.map((each) =>
      each.side ? { ...each, side: { ...each.side, excess: { ...each.side.excess, ...small, value: 0.0031 } } } : each,
    ),
  })
    .map(({ text }) => text)
    .join('')
  expect(found).toContain('.652 against .649, a gap of +.003 [+.002, +.004] on 60 pairs both decided')
  expect(found).toContain('(+.003 against people, q')
})

test('counts the other significant gaps', () => {
  const two = [rater('Ann', 'human', 2), rater('Judge', 'model', PAIRS), rater('Other', 'model', 30)]
  expect(inWords(two)).toMatch(
    /^Judge follows .+ The largest of 2 gaps found among 2: q <\.001; q over people and 2 models × 1 factor, 2 order effects\./,
  )
})

test('says how alike the rankings of factors are', () => {
  const own = buildProfile(input([rater('Ann', 'human', 6), rater('Judge', 'model', 6)]), settings)
  const kendall = { value: 0.8, low: 0.6, high: 0.9 }
  const [alignment] = own.alignments
  if (!alignment) throw new Error('a judge has an alignment')
  const close = {
    ...own,
    alignments: [{ ...alignment, factors: 9, kendall }],
  }
  const text = findingOf(close).map((part) => part.text)
  expect(text.join('')).toMatch(/ Its ranking of factors against theirs: τb \.80 \[\.60, \.90\] over 9 factors\.$/)
})

test('the highest alignment is no finding where the intervals of others reach it', () => {
  const own = buildProfile(
    input([
      rater('Ann', 'human', 61),
      rater('Judge', 'model', 20),
      rater('Other', 'model', 20),
      rater('Third', 'model', 20),
    ]),
    settings,
  )
  const [alignment] = own.alignments
  if (!alignment) throw new Error('a judge has an alignment')
  const told = (highs: readonly number[]) =>
    findingOf({
      ...own,
      alignments: highs.map((high, at) => ({
        ...alignment,
        ...{ rater: ['Judge', 'Other', 'Third'][at] ?? '', factors: 9 },
        kendall: { value: high - 0.1, low: high - 0.2, high },
      })),
    })
      .map(({ text }) => text)
      .join('')
  expect(told([0.9, 0.8])).toContain(
    'Judge, τb .80 [.70, .90] over 9 factors; it cannot be told from that of the other model.',
  )
  expect(told([0.9, 0.8, 0.75])).toContain('over 9 factors; it cannot be told from that of 2 other models.')
  expect(told([0.9, 0.3])).toContain('Judge, τb .80 [.70, .90] over 9 factors.')
})

test('is about the models and factors that are looked at', () => {
  const profile = buildProfile(
    input([rater('Ann', 'human', 2), rater('Judge', 'model', PAIRS), rater('Other', 'model', 30)]),
    settings,
  )
  expect(findingOf(profile, { models: ['Other'] })[0]).toEqual({ text: 'Other', strong: true })
  expect(findingOf(profile, { hidden: ['length'] })).toEqual([{ text: 'Every factor is hidden.' }])
})

test('speaks of one side alone when there is no other', () => {
  expect(inWords([rater('Ann', 'human', 6)])).toMatch(/^People follow length most: \.67 \[/)
  expect(inWords([rater('Judge', 'model', 6)])).toMatch(
    /^There are no human labels to compare with: Judge follows length/,
  )
})

test('says that a model follows what people avoid, and the other way round', () => {
  const turned = (id: string, kind: 'human' | 'model') => {
    const { choices, ...rest } = rater(id, kind, 6)
    return { ...rest, choices: choices.map((choice) => -choice) }
  }
  expect(inWords([turned('Ann', 'human'), rater('Judge', 'model', 6)])).toMatch(
    /^Judge follows length, which people avoid: \.67 against −\.67, a gap of \+1\.33 /,
  )
  expect(inWords([rater('Ann', 'human', 6), turned('Judge', 'model')])).toMatch(
    /^Judge avoids length, which people follow: −\.67 against \.67, a gap of −1\.33 /,
  )
})
