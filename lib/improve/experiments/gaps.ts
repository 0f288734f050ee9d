import { closeness, TWINS } from '@/lib/improve/choose-predictors'
import { shuffled } from '@/lib/statistics/clusters'
import { MISSING } from '@/lib/words/rater'
import type { FrozenGap } from './frozen'
import { alongFactor, isDecided, leansOf } from './positions'
import type { JudgedFactor, WrittenFactor } from './trial'

/** The development part of a judge experiment: a row a pair. */
export type JudgedDevelopment = {
  readonly people: Int8Array
  readonly choices: Int8Array
  readonly factors: readonly Omit<JudgedFactor, 'weight'>[]
}

/** The development part of a writer experiment: a row a prompt, the baseline's texts beside the responses that people chose. */
export type WrittenDevelopment = {
  readonly factors: readonly (Omit<WrittenFactor, 'weight'> & { readonly values: Float64Array })[]
}

type Standing = {
  readonly factor: string
  readonly label: string
  readonly sign: Int8Array
  readonly people: Float64Array
  readonly model: Float64Array
}

const meanOf = (values: Float64Array): number => values.reduce((sum, each) => sum + each, 0) / values.length

/** Gaps and weights of factors that tell something apart, one of near twins, the largest first. */
function weighGaps(standings: readonly Standing[]): readonly FrozenGap[] {
  const kept: Standing[] = []
  for (const standing of standings) {
    const tells = standing.sign.some((each) => each === 1 || each === -1)
    if (tells && !kept.some((other) => Math.abs(closeness(other.sign, standing.sign)) > TWINS)) kept.push(standing)
  }
  const gaps = kept.map(({ factor, label, people, model }) => {
    const [ofPeople, ofModel] = [meanOf(people), meanOf(model)]
    return { factor, label, people: ofPeople, model: ofModel, gap: ofModel - ofPeople, pairs: people.length }
  })
  const total = gaps.reduce((sum, { gap }) => sum + Math.abs(gap), 0)
  return gaps
    .map((each) => ({ ...each, weight: total > 0 ? -each.gap / total : 0 }))
    .sort((one, other) => Math.abs(other.gap) - Math.abs(one.gap))
}

/**
 * How much more a judge follows each factor than people do, on pairs both decided, and the weights of movement towards people.
 *
 * Gap = mean of M · (judge − people), M which response has more; weight −gap/Σ|gap|. Factors that tell no pair apart are left
 * out, and the later of two with |τ_b| above .98. The largest gap first. O(factors² · pairs).
 *
 * @example
 * frozenGaps({
 *   people: Int8Array.of(1, -1),
 *   choices: Int8Array.of(1, 1),
 *   factors: [{ factor: 'length', label: 'Length', sign: Int8Array.of(1, 1) }],
 * })[0]?.gap // 1
 */
export function frozenGaps({ people, choices, factors }: JudgedDevelopment): readonly FrozenGap[] {
  const standings = factors.map(({ factor, label, sign }) => {
    const own = sign.map((each, row) => (isDecided(people[row]) && isDecided(choices[row]) ? each : MISSING))
    const known = (values: Float64Array) => values.filter((_, row) => own[row] !== MISSING)
    return {
      ...{ factor, label, sign: own },
      ...{ people: known(alongFactor(own, people)), model: known(alongFactor(own, choices)) },
    }
  })
  return weighGaps(standings)
}

/**
 * How much more of each factor a writer's texts have than the responses that people chose, and the weights of movement.
 *
 * Gap = mean over prompts of sign(v(text) − v(chosen)), by the factor's ε; people's own is 0 by construction. The rest is as for
 * `frozenGaps`.
 *
 * @example
 * writerGaps({
 *   factors: [{ factor: 'length', label: 'Length', epsilon: 0, values: Float64Array.of(9, 9, 1), chosen: Float64Array.of(5, 5, 5) }],
 * })[0]?.gap // 1 / 3
 */
export function writerGaps({ factors }: WrittenDevelopment): readonly FrozenGap[] {
  const standings = factors.map(({ factor, label, epsilon, values, chosen }) => {
    const leans = leansOf(values, chosen, epsilon)
    const model = leans.filter((each) => !Number.isNaN(each))
    const sign = Int8Array.from(leans, (each) => (Number.isNaN(each) ? MISSING : each))
    return { factor, label, sign, people: new Float64Array(model.length), model }
  })
  return weighGaps(standings)
}

/** Factors that guidance names, and as many others for its control. */
export type Targets = { readonly targeted: readonly string[]; readonly random: readonly string[] }

/**
 * The `guided` largest gaps for guidance, and equally many other factors, drawn with a seed, for its control.
 *
 * `gaps` with the largest first. A gap of 0 is no target; at most half of the factors are, so that as many are left to draw.
 *
 * @example
 * const gap = { label: '', people: 0, model: 0.3, weight: -1, pairs: 9 }
 * chooseTargets([{ ...gap, factor: 'length', gap: 0.3 }, { ...gap, factor: 'lists', gap: 0.1 }], 1, 7)
 * // { targeted: ['length'], random: ['lists'] }
 */
export function chooseTargets(gaps: readonly FrozenGap[], guided: number, seed: number): Targets {
  const targeted = gaps
    .filter(({ gap }) => gap !== 0)
    .slice(0, Math.min(guided, Math.floor(gaps.length / 2)))
    .map(({ factor }) => factor)
  const others = gaps.filter(({ factor }) => !targeted.includes(factor))
  const random = [...shuffled(others.length, seed)].flatMap((at) => others[at]?.factor ?? [])
  return { targeted, random: random.slice(0, targeted.length) }
}
