import { expect, it } from 'vitest'
import { factorHref, gapPairsHref } from './mark-href'

it('leads to a factor, for a model where one is given, and nowhere without pages', () => {
  expect(factorHref('/datasets/4/factors', 'a/b')).toBe('/datasets/4/factors/a%2Fb')
  expect(factorHref('/datasets/4/factors', 'length', 'r3')).toBe('/datasets/4/factors/length?model=r3')
  expect(factorHref(null, 'length')).toBeNull()
})

it('leads from a gap to the pairs that only the model follows', () => {
  expect(gapPairsHref('/datasets/4/factors', 'length', 'r3')).toBe(
    '/datasets/4/pairs?factor=length&model=r3&group=model-only',
  )
  expect(gapPairsHref(null, 'length', 'r3')).toBeNull()
})
