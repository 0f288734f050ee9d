import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ledgerOf, OUTCOMES } from './ledger'
import { connectedWith, HELD_OUT, splitPrompts } from './split'

const split = { train: 80, validation: 15, test: 5 }
const alone = (prompts: number) => Int32Array.from({ length: prompts }, (_, prompt) => prompt)
const share = (parts: Uint8Array, part: number) => parts.filter((each) => each === part).length / parts.length

it('meets the shares, the held-out one among all prompts and the others among the rest', () => {
  const parts = splitPrompts(alone(40_000), { split, seed: 1, heldOut: { share: 20, seed: 2 } })
  expect(share(parts, HELD_OUT)).toBeCloseTo(0.2, 2)
  for (const [part, expected] of [0.64, 0.12, 0.04].entries()) expect(share(parts, part)).toBeCloseTo(expected, 2)
})

it('draws what is held out independently of the parts, even with the same seed', () => {
  const heldOut = { share: 50, seed: 1 }
  const parts = splitPrompts(alone(40_000), { split: { train: 50, validation: 0, test: 50 }, seed: 1, heldOut })
  expect(share(parts, 0)).toBeCloseTo(0.25, 1)
  expect(share(parts, 2)).toBeCloseTo(0.25, 1)
})

it('keeps connected prompts together, and each where it was when prompts are added', () => {
  const numbers = fc.array(fc.nat(20), { minLength: 1, maxLength: 80 })
  fc.assert(
    fc.property(numbers, fc.nat(1000), fc.nat(80), (list, seed, fewer) => {
      const recipe = { split, seed, heldOut: { share: 30, seed: seed + 1 } }
      const parts = splitPrompts(Int32Array.from(list), recipe)
      for (const [prompt, component] of list.entries()) expect(parts[prompt]).toBe(parts[list.indexOf(component)])
      const before = splitPrompts(Int32Array.from(list.slice(0, fewer)), recipe)
      expect(before).toEqual(parts.slice(0, before.length))
    }),
  )
})

it('counts every pair once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(OUTCOMES.length - 1)), (codes) => {
      const { pairs, ...rest } = ledgerOf(Uint8Array.from(codes))
      expect(Object.values(rest).reduce((sum, count) => sum + count, 0)).toBe(pairs)
    }),
  )
})

it('knows what is connected with some prompts', () => {
  expect([...connectedWith(Int32Array.of(0, 1, 0, 2), [2, 9])]).toEqual([1, 0, 1, 0])
  expect([...connectedWith(Int32Array.of(0, 1), [])]).toEqual([0, 0])
})
