import type { ProfileInput, RaterInput } from '@/lib/profile/profile'
import { createSource } from './normal'

/** People and several models that choose without regard to any factor, but for one model that may always take more of the first. */
export type Crowd = {
  readonly models: number
  readonly factors: number
  /** Fewest and most pairs a prompt. */
  readonly pairs: readonly [number, number]
  /** Share of the variance of factors and tastes that the pairs of one prompt have in common. */
  readonly common: number
  readonly follows: boolean
  /** Share of the prompts on which a rater goes by one factor, this way or that at random: none in the end. */
  readonly turned: number
}

/** Of ten factors in a row these shares of the pairs are told apart. */
const TELLS = [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.6, 0.3, 0.1, 0.9]

/** A dataset of so many prompts; the same seed gives the same one. */
export function simulateCrowd(crowd: Crowd, prompts: number, seed: number): ProfileInput {
  const { normal, share } = createSource(seed)
  const [least, most] = crowd.pairs
  const [shared, own] = [Math.sqrt(crowd.common), Math.sqrt(1 - crowd.common)]
  const sizes = Array.from({ length: prompts }, () =>
    Math.min(most, Math.floor(least * ((most + 1) / least) ** share())),
  )
  const prompt = Int32Array.from(sizes.flatMap((size, at) => Array(size).fill(at)))
  const pairs = prompt.length
  /** Numbers of the pairs, those of one prompt alike. */
  const draw = (put: (pair: number, value: number) => void) => {
    let pair = 0
    for (const size of sizes) {
      const base = shared * normal()
      for (let each = 0; each < size; each++) put(pair++, base + own * normal())
    }
  }
  const factors = Array.from({ length: crowd.factors }, (_, at) => {
    const values = new Float64Array(2 * pairs)
    const tells = crowd.follows && at === 0 ? 1 : (TELLS[at % TELLS.length] ?? 1)
    draw((pair, value) => {
      values[2 * pair] = tells === 1 || share() < tells ? value : 0
    })
    return { id: `${at}`, label: `${at}`, epsilon: 0, values }
  })
  const rater = (id: string, kind: RaterInput['kind']): RaterInput => {
    const choices = new Int8Array(pairs)
    const follows = crowd.follows && kind === 'model'
    const whims = sizes.map(() =>
      share() < crowd.turned ? { factor: Math.floor(share() * crowd.factors), way: share() < 0.5 ? 1 : -1 } : null,
    )
    draw((pair, value) => {
      const whim = whims[prompt[pair] ?? 0]
      const [factor, way] = follows ? [0, 1] : whim ? [whim.factor, whim.way] : [-1, 0]
      choices[pair] = Math.sign(way * (factors[factor]?.values[2 * pair] ?? 0) || value)
    })
    if (kind === 'human') return { id, name: id, kind, setting: null, orders: null, choices }
    // The other order agrees nine times out of ten.
    const swapped = choices.map((choice) => (!follows && share() < 0.1 ? -choice : choice))
    const verdict = choices.map((choice, pair) => (choice === swapped[pair] ? choice : 0))
    return { id, name: id, kind, setting: 'discrimination', orders: { shown: choices, swapped }, choices: verdict }
  }
  return {
    a: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair),
    b: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair + 1),
    ...{ prompt, prompts, factors },
    raters: [
      rater('people', 'human'),
      ...Array.from({ length: crowd.models }, (_, at) => rater(`model ${at}`, 'model')),
    ],
  }
}
