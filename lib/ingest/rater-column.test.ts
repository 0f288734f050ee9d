import { expect, it } from 'vitest'
import { onlyPair, readAll } from './fixtures/sample-of'
import { proclivityWide } from './formats/platforms/proclivity-wide'
import { isModelName, nameRaters } from './rater-column'

const row = { prompt: 'P', response_a: 'A', response_b: 'B', preference: 'a' }

it.each([
  ['gpt-4-turbo', true],
  ['Claude 3', true],
  ['llama3', true],
  ['A1B2C3', false],
  ['annotator 1', false],
])('%s is a model: %s', (name, expected) => {
  expect(isModelName(name)).toBe(expected)
})

it.each(
  ['DeepSeek-V3', 'DeepSeek-R1', 'LLaMA-2-70b', 'PaLM-2', 'PandaLM-7B', 'o1-mini', 'o3', 'o4-mini-high'].concat(
    ...['text-davinci-003', 'grok-2', 'phi-3', 'Phi-3.5-mini', 'WizardLM-13B', 'GPT4', 'myGPT4', 'Qwen2.5-72B'],
  ),
)('%s is a model', (name) => {
  expect(isModelName(name)).toBe(true)
})

it.each(['Ann', 'o7', 'DeeAnn', 'Philip', 'Grokowski', 'PalmerLee'])('%s is nobody but a person', (name) => {
  expect(isModelName(name)).toBe(false)
})

it('names the unnamed person, by the cell of the row, and nobody else', () => {
  const reading = readAll(proclivityWide, [{ ...row, 'human.Bo': 'b' }])
  const raters = (name: unknown) =>
    onlyPair(nameRaters('who', { who: name }, reading)).votes.map(({ rater }) => [rater.kind, rater.name])
  expect(raters('ann')).toEqual([
    ['human', 'ann'],
    ['human', 'Bo'],
  ])
  expect(raters('gpt-4')).toContainEqual(['model', 'gpt-4'])
  expect(raters('')).toContainEqual(['human', 'People'])
})
