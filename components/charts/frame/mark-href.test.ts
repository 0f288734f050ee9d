import { expect, it } from 'vitest'
import { factorHref, gapPairsHref } from './mark-href'

it('leads to a factor, for a model where one is given, and nowhere without pages', () => {
  expect(factorHref('/datasets/4/factors', 'a/b')).toBe('/datasets/4/factors/a%2Fb')
  expect(factorHref('/datasets/4/factors', 'length', 'r3')).toBe('/datasets/4/factors/length?model=r3')
  expect(factorHref(null, 'length')).toBeNull()
})

it('leads from a gap to the pairs that it is made of', () => {
  const gap = { factor: 'length', rater: 'r3', gap: 0.4 }
  const pairs = '/datasets/4/pairs?factor=length&model=r3&group='
  expect(gapPairsHref('/datasets/4/factors', gap)).toBe(`${pairs}model-only`)
  expect(gapPairsHref('/datasets/4/factors', { ...gap, gap: -0.4 })).toBe(`${pairs}human-only`)
  expect(gapPairsHref(null, gap)).toBeNull()
})
