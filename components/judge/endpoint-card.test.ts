import { expect, test } from 'vitest'
import { findModels } from './endpoint-card'

const MODELS = ['gpt-4o-mini', 'gpt-4', 'meta-llama/Llama-3-8B'].map((name) => ({ name }))
const found = (text: string) => findModels(MODELS, text).map(({ name }) => name)

test('a search finds names that hold all its words', () => {
  expect(found('')).toHaveLength(3)
  expect(found(' MINI gpt ')).toEqual(['gpt-4o-mini'])
  expect(found('llama')).toEqual(['meta-llama/Llama-3-8B'])
  expect(found('claude')).toEqual([])
})
