import type { ProfileInput } from '@/lib/profile/profile'
import { simulateCrowd } from './many-raters'
import { createSource } from './normal'

/** A crowd in which nothing is there but that the first model takes more of the first factor on a share of the pairs. */
export type OneGap = {
  readonly models: number
  readonly factors: number
  readonly pairs: readonly [number, number]
  readonly common: number
  readonly share: number
}

/** A dataset of so many prompts; the same seed gives the same one. */
export function simulateOneGap({ share, ...crowd }: OneGap, prompts: number, seed: number): ProfileInput {
  const input = simulateCrowd({ ...crowd, follows: false, turned: 0 }, prompts, seed)
  const source = createSource(seed + 0.5)
  const values = input.factors[0]?.values
  const follows = Int8Array.from(input.a, (response) => {
    const difference = Math.sign(values?.[response] ?? 0)
    return source.share() < share ? difference : 0
  })
  const follow = (choices: Int8Array) => choices.map((choice, pair) => follows[pair] || choice)
  const raters = input.raters.map((rater) => {
    if (rater.id !== 'model 0') return rater
    const orders = rater.orders && { shown: follow(rater.orders.shown), swapped: follow(rater.orders.swapped) }
    return { ...rater, orders, choices: follow(rater.choices) }
  })
  return { ...input, raters }
}
