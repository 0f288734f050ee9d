import { describe, expect, it } from 'vitest'
import { choices, onlyPair, readAll } from '@/lib/ingest/fixtures/sample-of'
import { llmbar } from './llmbar'

const row = { input: 'Name a colour.', output_1: 'Blue.', output_2: 'Seven.', label: 1 }
const asked = (first: unknown, second: unknown) => ({
  ...row,
  results: [
    ['Some questions to ask first', 'stop'],
    { 'swap = False': { completion: ['', 'stop'], winner: first }, 'swap = True': { winner: second } },
  ],
})
const path = 'MT-Bench/evaluators/GPT-4/Vanilla_NoRules/result.json.gz'

describe('llmbar', () => {
  it('reads the human label', () => {
    const record = onlyPair(readAll(llmbar, [row]))
    expect(record).toMatchObject({ prompt: 'Name a colour.', a: { text: 'Blue.' }, b: { text: 'Seven.' } })
    expect(choices(record)).toEqual([['People', 1, '1']])
  })

  it.each([
    ['1', '1', 1],
    ['2', '2', -1],
    ['1', '2', 0],
    ['2', '1', 0],
    [null, '2', null],
    [null, null, null],
  ])('winners %s and %s make %s', (first, second, choice) => {
    const vote = onlyPair(readAll(llmbar, [asked(first, second)], path)).votes[1]
    const of = (winner: string | null) => (winner === null ? null : winner === '1' ? 1 : -1)
    expect(vote).toEqual({
      rater: { name: 'GPT-4 (Vanilla_NoRules)', kind: 'model', setting: 'discrimination' },
      choice,
      raw: `${first} / ${second}`,
      strength: null,
      orders: { shown: of(first), swapped: of(second) },
    })
  })

  it.each([
    [path, 'GPT-4 (Vanilla_NoRules)'],
    ['GPT-4/Vanilla_NoRules/result.json', 'GPT-4 (Vanilla_NoRules)'],
    ['GPT-4/result.json', 'GPT-4'],
    ['GPT-4_CoT_result.json', 'GPT-4_CoT'],
    ['result.json', 'LLMBar judge'],
  ])('calls the judge of %s "%s"', (name, judge) => {
    expect(onlyPair(readAll(llmbar, [asked('1', '1')], name)).votes[1]?.rater.name).toBe(judge)
  })
})
