import { expect, it } from 'vitest'
import { reasonIn } from './reason-in'

it('finds the reason of a verdict', () => {
  expect(reasonIn('{"reason": "a is shorter", "winner": "A"}')).toBe('a is shorter')
  expect(reasonIn('It is shorter. Output (a) is better.')).toBe('It is shorter. Output (a) is better.')
  expect(reasonIn('{"winner": "A"}')).toBeNull()
  expect(reasonIn(' ')).toBeNull()
})
