import { expect, test } from 'vitest'
import type { ChoiceSource } from '@/lib/improve/choice-source'
import { MISSING } from '@/lib/words/rater'
import { amplifyFile } from './amplify-file'

/** Two responses a prompt; the longer one is chosen on `longer` of ten prompts, and the file has `pairs` of them. */
function sourceOf(prompts: number): ChoiceSource {
  const responses = 2 * prompts
  const values = Float64Array.from({ length: responses }, (_, response) => (response % 2 === 0 ? 20 : 10))
  const index = (side: 0 | 1) => Int32Array.from({ length: prompts }, (_, pair) => 2 * pair + side)
  const prompt = Int32Array.from({ length: prompts }, (_, pair) => pair)
  return {
    input: {
      ...{ a: index(0), b: index(1), prompt, prompts, raters: [] },
      factors: [{ id: 'length', label: 'Length', epsilon: 0, values }],
    },
    components: { of: prompt, count: prompts },
    ...{ people: null, annotators: [], judges: [], transforms: new Map(), imported: new Set<string>() },
  } as ChoiceSource
}
const chosen = (prompts: number) => Int8Array.from({ length: prompts }, (_, pair) => (pair % 10 < 7 ? 1 : -1))

test('always taking the likelier response follows a factor further than the file does, expected choices do not', () => {
  const found = amplifyFile(sourceOf(200), chosen(200))
  if (found.refused !== null) throw new Error(found.refused)
  const [length] = found.factors
  expect(length?.rater?.value).toBeCloseTo(0.4, 9)
  expect(length?.expected?.value).toBeCloseTo(0.4, 1)
  expect(length?.always?.value).toBe(1)
  expect(found).toMatchObject({ pairs: 200, of: 200 })
})

test('pairs that are not in the file teach nothing, and too few say nothing', () => {
  const choices = chosen(200).fill(MISSING, 40)
  expect(amplifyFile(sourceOf(200), choices)).toEqual({
    refused: 'too few: 40 pairs on 40 prompts (50 on 30 are needed)',
  })
})
