import type { JudgedFactor, JudgeTrial, Verdicts } from '@/lib/improve/experiments/trial'
import { createSource, type Source } from '@/scripts/bench/simulation/normal'

/** An arm of a simulated judge: how much of its bias it keeps, and how much better (or worse) it sees than the baseline. */
export type WorldArm = { readonly arm: string; readonly keeps: number; readonly sees?: number }

/** A judge that weighs factors as people do but for a bias, and what its arms make of that. */
export type JudgeWorld = {
  readonly name: string
  /** Pairs a prompt: 1 … most, equally often. */
  readonly most: number
  /** Share of what is left to chance that the pairs of a prompt have in common. */
  readonly common: number
  readonly people: readonly number[]
  readonly bias: readonly number[]
  /** Share of the judge's own chance that arms do not share. */
  readonly apart: number
  /** The baseline first. */
  readonly arms: readonly WorldArm[]
}

export const EIGHT_BIASED = { people: [0, 0.5, 0.3, 0, -0.3, 0.2, 0, 0.4], bias: [0.9, -0.4, 0, 0.5, 0, 0, 0, 0] }

/** Differences smaller than this are none. */
const ALIKE = 0.3
/** How much an order shifts a verdict. */
const ORDER = 0.25

const mix = (share: number, one: number, other: number): number => Math.sqrt(share) * one + Math.sqrt(1 - share) * other

type Row = {
  readonly signs: readonly number[]
  readonly people: number
  readonly orders: readonly (readonly [number, number])[]
}

function drawRow(
  world: JudgeWorld,
  { normal }: Source,
  mood: { readonly signs: readonly number[]; readonly people: number; readonly judge: number },
): Row {
  const { people, bias, common, apart, arms } = world
  const signs = people.map((_, k) => {
    const x = mix(common, mood.signs[k] ?? 0, normal())
    return Math.abs(x) < ALIKE ? 0 : Math.sign(x)
  })
  const along = (weights: readonly number[]) => weights.reduce((sum, weight, k) => sum + weight * (signs[k] ?? 0), 0)
  const [ofPeople, ofBias] = [along(people), along(bias)]
  const own = ofPeople + mix(common, mood.people, normal())
  const shared = mix(common, mood.judge, normal())
  const orders = arms.map(({ keeps, sees = 0 }): readonly [number, number] => {
    const pull = ofPeople + keeps * ofBias + sees * Math.sign(own) + mix(1 - apart, shared, normal())
    return [Math.sign(pull + ORDER), Math.sign(pull - ORDER)]
  })
  return { signs, people: Math.sign(own), orders }
}

function drawRows(world: JudgeWorld, prompts: number, seed: number) {
  const source = createSource(seed)
  const rows: Row[] = []
  const prompt: number[] = []
  for (let at = 0; at < prompts; at++) {
    const mood = { signs: world.people.map(() => source.normal()), people: source.normal(), judge: source.normal() }
    const pairs = 1 + Math.floor(world.most * source.share())
    for (let pair = 0; pair < pairs; pair++) {
      prompt.push(at)
      rows.push(drawRow(world, source, mood))
    }
  }
  return { rows, prompt }
}

export type JudgePart = {
  readonly prompt: Int32Array
  readonly people: Int8Array
  readonly factors: readonly Omit<JudgedFactor, 'weight'>[]
  readonly verdicts: readonly Verdicts[]
}

/** So many prompts of the world; the same seed gives the same ones. */
export function drawJudgePart(world: JudgeWorld, prompts: number, seed: number): JudgePart {
  const { rows, prompt } = drawRows(world, prompts, seed)
  return {
    prompt: Int32Array.from(prompt),
    people: Int8Array.from(rows, ({ people }) => people),
    factors: world.people.map((_, k) => ({
      ...{ factor: `f${k}`, label: `f${k}` },
      sign: Int8Array.from(rows, ({ signs }) => signs[k] ?? 0),
    })),
    verdicts: world.arms.map((_, arm) => {
      const order = (which: 0 | 1) => Int8Array.from(rows, ({ orders }) => orders[arm]?.[which] ?? 0)
      const [shown, swapped] = [order(0), order(1)]
      return { choices: shown.map((each, row) => (each === swapped[row] ? each : 0)), orders: { shown, swapped } }
    }),
  }
}

const FREE = { calls: 0, tokens: 0, dollars: null }

/** A part as the experiment reads it. */
export function judgeTrial(
  world: JudgeWorld,
  { prompt, people, factors, verdicts }: JudgePart,
  weights: ReadonlyMap<string, number>,
  rest: Pick<JudgeTrial, 'outcome' | 'winner'>,
): JudgeTrial {
  return {
    ...{ ...rest, look: 1, prompt, people, pair: Int32Array.from(prompt.keys()) },
    factors: factors
      .filter(({ factor }) => weights.has(factor))
      .map((factor) => ({ ...factor, weight: weights.get(factor.factor) ?? 0 })),
    arms: world.arms.flatMap(({ arm }, at) => {
      const own = verdicts[at]
      return own ? [{ arm, targeted: ['f0', 'f3'], verdicts: own, ...FREE }] : []
    }),
  }
}
