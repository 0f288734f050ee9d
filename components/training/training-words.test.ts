import { expect, test } from 'vitest'
import type { BalancedFactor, TrainingPreview } from '@/lib/improve/training/training-preview'
import {
  fileInWords,
  ledgerInWords,
  ledgerLines,
  lengthsInWords,
  partsInWords,
  trainingCommand,
  warningInWords,
  widestGaps,
} from './training-words'

const estimate = (value: number | null) => ({ value, low: null, high: null, n: 855 })
const factor = (label: string, before: number, people: number | null, more: Partial<BalancedFactor> = {}) => ({
  factor: label.toLowerCase(),
  label,
  before: estimate(before),
  people: estimate(people),
  coverage: 0.9,
  target: null,
  expected: null,
  achieved: before,
  sizes: null,
  ...more,
})
const preview: TrainingPreview = {
  ledger: {
    ...{ pairs: 926, written: 702, balancedAway: 153, tie: 38, missing: 25 },
    ...{ identical: 8, empty: 0, filtered: 0, heldOut: 0 },
  },
  parts: {
    train: { pairs: 562, rows: 562, prompts: 480 },
    validation: { pairs: 70, rows: 70, prompts: 60 },
    test: { pairs: 70, rows: 70, prompts: 61 },
  },
  profile: [factor('Density', -0.14, -0.1), factor('Length', 0.27, 0.36, { target: 0.36, achieved: 0.36 })],
  candidates: 855,
  effective: 797,
  largestOverMedian: 1.4,
  warnings: [],
}
const said = (given: TrainingPreview) =>
  fileInWords({ preview: given, source: 'gpt-3.5' })
    .map(({ text }) => text)
    .join('')

test('the file is said in a sentence: how many pairs, what it follows, what all of them follow', () => {
  expect(said(preview)).toBe(
    '702 of 855 pairs, chosen so that the file follows Length .36. All pairs follow Length .27, people .36.',
  )
})

test('where nothing is balanced the widest gap to people is named', () => {
  const profile = preview.profile.map((each) => ({ ...each, target: null, achieved: each.before.value }))
  expect(said({ ...preview, profile })).toBe(
    '702 pairs as gpt-3.5 chose. Nothing is balanced: the file follows Length .27, people .36.',
  )
  const own = profile.map((each) => ({ ...each, people: each.before }))
  expect(said({ ...preview, profile: own })).toBe('702 pairs as gpt-3.5 chose.')
  expect(widestGaps(preview).map(({ label }) => label)).toEqual(['Length', 'Density'])
})

test('no file is said to be none, and why', () => {
  expect(said({ ...preview, ledger: { ...preview.ledger, written: 0, filtered: 702 } })).toBe(
    'No pair is left to write.',
  )
  expect(said({ ...preview, warnings: [{ kind: 'unreachable', targets: [] }] })).toBe(
    'No file: these pairs cannot reach the targets.',
  )
})

test('the ledger adds up, as a sentence and line by line', () => {
  expect(ledgerInWords(preview)).toBe(
    '926 pairs = 702 written + 153 balanced away + 38 ties + 25 without a label + 8 identical.',
  )
  expect(ledgerLines(preview).reduce((sum, { count }) => sum + count, 0)).toBe(926)
  expect(partsInWords(preview)).toBe('562 rows to train, 70 to validate and 70 to test.')
})

test('warnings name the factor and the number', () => {
  const words = (warning: TrainingPreview['warnings'][number]) => {
    const { title, text } = warningInWords(warning, (id) => id.toUpperCase())
    return `${title}. ${text}`
  }
  const far = { factor: 'length', target: 0.9, least: -0.2, most: 0.6 }
  expect(words({ kind: 'unreachable', targets: [far, { ...far, target: 0.5 }] })).toMatch(
    /LENGTH \.90: these pairs reach −\.20 to \.60\. LENGTH \.50: possible alone, but not together/,
  )
  expect(words({ kind: 'effective', effective: 300, pairs: 855 })).toMatch(/worth 300 of 855/)
  expect(words({ kind: 'weights', ratio: 24.4 })).toMatch(/24 times as much as the middle one/)
  expect(words({ kind: 'coverage', factor: 'lists', coverage: 0.04 })).toMatch(/LISTS tells only 4% of the pairs apart/)
  expect(words({ kind: 'choice', factor: 'lists' })).toMatch(/LISTS: a choice, not a finding/)
  expect(words({ kind: 'miss', factor: 'lists', miss: -0.03 })).toMatch(/LISTS misses its target by \.03/)
  expect(words({ kind: 'part', part: 'test' })).toMatch(/The test part has no row/)
  expect(words({ kind: 'component', share: 0.4 })).toMatch(/40% of all pairs/)
})

test('direction and length are said before the download, and of how many rows', () => {
  expect(lengthsInWords({ rows: 702, of: 702, longer: 0.61, same: 0, cut: 0.034 })).toBe(
    'The chosen answer is the longer one in 61% of the rows; 3% are longer than 1\u202f024 tokens, at about 4 characters a token.',
  )
  expect(lengthsInWords({ rows: 2000, of: 90_000, longer: 0.5, same: 0.02, cut: 0 })).toMatch(
    /, as long in 2%; none is longer than .* \(of 2\u202f000 rows spread over the file\)\.$/,
  )
})

test('the line for a shell takes names with quotation marks as they are', () => {
  expect(trainingCommand(4, "source=own:it's")).toBe(
    "npm run --silent proclivity -- training 4 --recipe 'source=own:it'\\''s' > training.zip",
  )
  expect(trainingCommand(4, '')).toBe('npm run --silent proclivity -- training 4 > training.zip')
})
