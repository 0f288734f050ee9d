import type { ProfileInput, RaterInput } from '@/lib/profile/profile'
import { createSource } from './normal'

/** A world whose factor scores are known: factors and choices are signs of correlated normal numbers. */
export type KnownWorld = {
  /** The correlation of each rater's utility with each factor; their squares sum to less than 1, the rest is noise. */
  readonly human: readonly number[]
  readonly model: readonly number[]
  /** Share of a factor's pairs that it does not tell apart. */
  readonly factorTies: number
  readonly preferenceTies: number
  readonly pairsPerPrompt: number
  /** Share of every number's variance that the pairs of one prompt have in common. */
  readonly common: number
}

/** A rater's τ14 on each factor: γ of two normals with correlation ρ is 2/π · asin ρ, and factor ties dilute it. */
export function trueScores(correlations: readonly number[], { factorTies }: KnownWorld): readonly number[] {
  return correlations.map((correlation) => (1 - factorTies) * (2 / Math.PI) * Math.asin(correlation))
}

/** A dataset drawn from the world: the same seed gives the same one. */
export function simulateKnown(world: KnownWorld, prompts: number, seed: number): ProfileInput {
  const { normal, share } = createSource(seed)
  const { pairsPerPrompt, common, factorTies, preferenceTies } = world
  const pairs = prompts * pairsPerPrompt
  const [shared, own] = [Math.sqrt(common), Math.sqrt(1 - common)]
  const factors = world.human.map((_, at) => ({
    ...{ id: `f${at}`, label: `Factor ${at}`, epsilon: 0 },
    values: new Float64Array(2 * pairs),
  }))
  const choices = [world.human, world.model].map(() => new Int8Array(pairs))
  const noises = [world.human, world.model].map((correlations) =>
    Math.sqrt(1 - correlations.reduce((sum, correlation) => sum + correlation ** 2, 0)),
  )
  for (let prompt = 0; prompt < prompts; prompt++) {
    const base = factors.map(() => normal())
    const mood = [normal(), normal()]
    for (let pair = prompt * pairsPerPrompt; pair < (prompt + 1) * pairsPerPrompt; pair++) {
      const differences = base.map((value) => shared * value + own * normal())
      for (const [at, { values }] of factors.entries())
        values[2 * pair] = share() < factorTies ? 0 : (differences[at] as number)
      for (const [rater, correlations] of [world.human, world.model].entries()) {
        const utility = correlations.reduce((sum, each, at) => sum + each * (differences[at] as number), 0)
        const noise = (noises[rater] as number) * (shared * (mood[rater] as number) + own * normal())
        const column = choices[rater] as Int8Array
        column[pair] = share() < preferenceTies ? 0 : Math.sign(utility + noise)
      }
    }
  }
  const rater = (id: string, kind: RaterInput['kind'], at: number): RaterInput => ({
    ...{ id, name: id, kind, setting: kind === 'model' ? 'discrimination' : null, orders: null },
    choices: choices[at] as Int8Array,
  })
  return {
    a: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair),
    b: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair + 1),
    prompt: Int32Array.from({ length: pairs }, (_, pair) => Math.floor(pair / pairsPerPrompt)),
    prompts,
    factors,
    raters: [rater('people', 'human', 0), rater('model', 'model', 1)],
  }
}
