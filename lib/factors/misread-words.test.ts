import { expect, test } from 'vitest'
import { measureFactor } from './fixtures/measure-factor'

/** How many words of a text a rate counts. */
const counted = (id: 'first-person-rate' | 'hedge-rate', response: string) =>
  Math.round((measureFactor(id, { response }) * measureFactor('length', { response })) / 100)

test.each([
  ['The fee, i.e. the price, is due.', 0],
  ['The fee (i.e., the price) and, i. e., the tax', 0],
  ['I said that I. e-mailed them', 2],
  ['(i) first and (ii) second', 0],
  ['I. Introduction\nI wrote it.', 1],
  ['US citizens told us', 1],
  ['the us economy and the US', 0],
  ['They lent US$5 to us', 1],
  ['HE TOLD US TO GO AWAY', 1],
  ['Us too', 1],
])('first person in %j: %i', (text, count) => {
  expect(counted('first-person-rate', text)).toBe(count)
})

test.each([
  ['It rained in May and may rain again', 1],
  ['Theresa May resigned', 0],
  ['May I go? May it be.', 2],
  ['May 5 was dry, and on 6 may 2020 it rained', 0],
  ['- May be\n- **May** be', 2],
  ['Clients MAY retry', 1],
])('hedges in %j: %i', (text, count) => {
  expect(counted('hedge-rate', text)).toBe(count)
})
