import type { Source } from './normal'

/** A factor of a simulated world. */
export type WorldFactor = {
  /** Share of the pairs it tells apart, and how much of that the pairs of one prompt have in common. */
  readonly tells: number
  readonly bunched: number
  /** How much people's and the model's choices follow it, against noise of variance 1. */
  readonly people: number
  readonly model: number
}

/** A world of pairs whose truth can be had to any exactness: see `truthOf`. */
export type World = {
  readonly name: string
  /** Fewest and most pairs a prompt; in between, small prompts are more frequent. */
  readonly pairs: readonly [number, number]
  /** Choices on prompts with many pairs are clearer: their size says something. */
  readonly informative: boolean
  /** Share of the variance of every number that the pairs of one prompt have in common. */
  readonly common: number
  readonly annotators: 1 | 3
  /** People call a pair a tie where they hardly care. */
  readonly close: number
  /** How much the judge leans to the response shown first. */
  readonly lean: number
  /** Whether the model also writes five responses to each prompt. */
  readonly writes: boolean
  readonly factors: readonly WorldFactor[]
}

/** A pair as it was drawn; overwritten by the next. */
export type DrawnPair = {
  /** First response less second, 0 where the factor does not tell them apart. */
  readonly differences: Float64Array
  readonly people: Int8Array
  /** The judge's verdicts in both orders, in terms of the first and the second response. */
  readonly shown: () => number
  readonly swapped: () => number
}

export type DrawnPrompt = { readonly size: number; readonly draw: () => DrawnPair }

/** The share of normal numbers below x (Abramowitz and Stegun 26.2.17, exact to 7.5e-8). */
export function normalShare(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x))
  const tail =
    0.3989422804014327 *
    Math.exp((-x * x) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return x > 0 ? 1 - tail : tail
}

/** A prompt of the world, and as many pairs of it as are asked for. */
export function drawPrompt(world: World, { normal, share }: Source): DrawnPrompt {
  const { common, factors, annotators, close, lean } = world
  const [least, most] = world.pairs
  const clear = share()
  const size = Math.min(most, Math.floor(least * ((most + 1) / least) ** clear))
  const noise = world.informative ? 1.6 - 1.2 * clear : 1
  const [shared, own] = [noise * Math.sqrt(common), noise * Math.sqrt(1 - common)]
  const base = factors.map(() => Math.sqrt(common) * normal())
  const bunch = factors.map(({ bunched }) => (bunched > 0 ? Math.sqrt(bunched) * normal() : 0))
  const moods = [normal(), normal()]
  const differences = new Float64Array(factors.length)
  const people = new Int8Array(annotators)
  let verdicts = [0, 0]
  const pair = { differences, people, shown: () => verdicts[0] ?? 0, swapped: () => verdicts[1] ?? 0 }
  const draw = (): DrawnPair => {
    let [liked, judged] = [0, 0]
    for (const [at, { tells, bunched, people, model }] of factors.entries()) {
      const told = bunched > 0 ? normalShare((bunch[at] ?? 0) + Math.sqrt(1 - bunched) * normal()) : share()
      const difference = told < tells ? (base[at] ?? 0) + Math.sqrt(1 - common) * normal() : 0
      differences[at] = difference
      liked += people * difference
      judged += model * difference
    }
    liked += shared * (moods[0] ?? 0)
    for (let person = 0; person < annotators; person++) {
      const value = liked + own * normal()
      people[person] = Math.abs(value) < close ? 0 : Math.sign(value)
    }
    judged += shared * (moods[1] ?? 0)
    // One reading of the pair, and a little of each order's own.
    const reading = judged + own * 0.9 * normal()
    verdicts = [1, -1].map((first) => Math.sign(reading + first * lean + own * 0.44 * normal()))
    return pair
  }
  return { size, draw }
}

/** Five responses, from the level 1 to 5: each factor's values grow by a slope of the prompt's own. */
export function drawResponses(world: World, { normal, share }: Source): readonly Float64Array[] {
  const slopes = world.factors.map(({ model }) => model / 3 + 0.5 * normal())
  return Array.from({ length: 5 }, (_, level) =>
    Float64Array.from(world.factors, ({ tells }, at) =>
      share() < tells ? Math.round(2 * ((slopes[at] ?? 0) * level + normal())) / 2 : 0,
    ),
  )
}
