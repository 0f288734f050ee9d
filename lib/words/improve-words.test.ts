import { expect, test } from 'vitest'
import {
  disagreementParts,
  floored,
  foresightParts,
  formatPercent,
  formatPoints,
  pointsWords,
  samplingWords,
} from './improve-words'

const told = (value: number, low: number | null, high: number | null, p: number | null) => ({ value, low, high, p })
const said = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('')

const found = {
  factors: 22,
  whose: 'people',
  accuracy: told(0.711, 0.68, 0.74, 1e-9),
  p: 0.0001,
  length: told(0.681, 0.65, 0.712, 1e-9),
  lengthP: 0.0001,
  above: told(0.03, 0.007, 0.053, 0.01),
}

test('what the factors foresee, beside length alone', () => {
  expect(said(foresightParts(found))).toBe(
    'Your 22 factors foresee 71% [68%, 74%] of people’s choices; length alone 68% (+3.0 [+0.7, +5.3]).',
  )
  expect(said(foresightParts({ ...found, factors: 1, whose: 'Ann', length: null }))).toBe(
    'Your one factor foresees 71% [68%, 74%] of Ann’s choices.',
  )
  expect(said(foresightParts({ ...found, above: told(0.01, -0.01, 0.03, 0.3) }))).toContain(
    'length alone 68% (+1.0 [−1.0, +3.0]: more cannot be shown).',
  )
  expect(said(foresightParts({ ...found, length: told(0.51, 0.48, 0.54, 0.6), lengthP: 0.4 }))).toContain(
    '; length alone 51%, not shown to be better than a coin.',
  )
})

test('where nothing shows the share stands without an interval, and says so', () => {
  for (const p of [0.05, 0.4, null])
    expect(said(foresightParts({ ...found, p }))).toBe(
      'Your 22 factors foresee 71% of people’s choices: not shown to be better than a coin.',
    )
})

test('points and percentages keep a decimal, and zero has no sign', () => {
  expect([0.0193, -0.012, 0.0001, null].map(formatPoints)).toEqual(['+1.9', '−1.2', '0.0', '–'])
  expect(pointsWords(told(0.019, null, null, null))).toBe('+1.9')
  expect(formatPercent(0.7993)).toBe('79.9%')
})

test('a sample and prompts that hang together are said', () => {
  expect(samplingWords({ pairs: 894, of: 894, prompts: 170, largestComponent: 0.04 })).toBe(
    'on 894 decided pairs, 170 prompts',
  )
  expect(samplingWords({ pairs: 20_000, of: 100_000, prompts: 9_000, largestComponent: 0.31 })).toBe(
    'on 20 000 of 100 000 decided pairs, of random prompts, 9 000 prompts; 31% of them hang together by shared texts and are held out as one'.replaceAll(
      / (?=000)/g,
      '\u202f',
    ),
  )
})

test('a disagreement explained, and one that is not', () => {
  const facts = {
    judge: 'gpt',
    pairs: 180,
    share: told(0.06, -0.01, 0.13, 0.09),
    right: told(0.62, 0.54, 0.69, 0.001),
    p: 0.002,
    kind: 'biased' as const,
  }
  expect(said(disagreementParts(facts))).toBe(
    'Of 100 disagreements of people and gpt the factors call 62 [54, 69] right; 50 would be a coin. They explain 6% [0%, 13%] of it. Some of what is clear points away from what people follow: gpt is biased, not only noisy.',
  )
  expect(said(disagreementParts({ ...facts, kind: 'noisier' }))).toContain('All that is clear points along what people')
  // The test says yes, held-out pairs say no: nothing is claimed.
  expect(said(disagreementParts({ ...facts, share: told(-0.02, -0.1, 0.06, 0.5) }))).toMatch(
    /^Nothing that the factors/,
  )
  expect(said(disagreementParts({ ...facts, p: 0.3, kind: null }))).toBe(
    'Nothing that the factors measure shows on the 180 pairs on which people and gpt differ: what they call right is not shown to be better than a coin.',
  )
  expect(floored(told(-0.1, -0.2, -0.05, 0.4))).toEqual(told(0, 0, 0, 0.4))
})
