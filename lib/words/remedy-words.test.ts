import { expect, test } from 'vitest'
import { balanceWords, correctWords, readWords } from './remedy-words'

test('reading is said from the side that took the response', () => {
  expect(readWords('Length', 'gpt', false)).toBe('where people took the response with more length and gpt did not')
  expect(readWords('TTR', 'gpt', true)).toBe('where gpt took the response with more TTR and people did not')
})

test('a balanced file says how many pairs it keeps', () => {
  expect(balanceWords('Length', { written: 612, of: 855 })).toBe(
    '612 of 855 pairs, chosen so that the file follows length as people do',
  )
})

test('a correction is claimed as far as its verdict goes', () => {
  const facts = { judge: 'gpt', verdict: 'none', pairs: 200, before: null, after: null, gain: null } as const
  const said = correctWords({ ...facts, promptsNeeded: null, refused: null }).map(({ text }) => text)
  expect(said.join('')).toBe('No calls. No improvement can be shown with 200 pairs.')
})
