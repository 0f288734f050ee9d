import { expect, it } from 'vitest'
import { shownNames } from './rater'

it('names the setting of a model that is there twice, and of no other', () => {
  expect(shownNames([{ id: 'r1', name: 'gpt', setting: 'discrimination' }]).get('r1')).toBe('gpt')
  const names = shownNames([
    { id: 'r0', name: 'gpt', setting: null },
    { id: 'r1', name: 'gpt', setting: 'discrimination' },
    { id: 'r2', name: 'gpt', setting: 'generation' },
    { id: 'r3', name: 'llama', setting: 'generation' },
  ])
  expect([...names.values()]).toEqual(['gpt', 'gpt, discrimination', 'gpt, generation', 'llama'])
})
