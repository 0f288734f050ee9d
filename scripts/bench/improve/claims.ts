import { foldsOf } from '@/lib/improve/folds'
import { losses } from '@/lib/improve/quality'
import { crossFit } from '@/lib/statistics/prediction/cross-fit'
import { scoreTest } from '@/lib/statistics/prediction/score-test'
import { type Figure, figure } from '@/scripts/bench/figure'
import { type ChoiceWorld, drawChoices } from '@/scripts/bench/simulation/choice-world'
import { PLAIN } from '@/scripts/bench/simulation/choice-worlds'
import { errorOf } from '@/scripts/bench/simulation/tally'

const RUNS = 2000
const LEVEL = 0.05
/** Above 1,024 prompts the test flips groups of them. */
const SIZES = [12, 30, 100, 400, 1500]
const FACTORS = [8, 22, 60]
const PROMPTS_OF_FEW_PAIRS = 100
const FACTORS_OF_FEW_PAIRS = 60
const LOSS_RUNS = 100

const withoutWeights = (factors: number, name: string, rest: Partial<ChoiceWorld>): ChoiceWorld => ({
  ...{ ...PLAIN, name, weights: Array<number>(factors).fill(0) },
  ...rest,
})

/** Choices that go with no factor: their pairs alike by .3, or those of 1 to 40 pairs by .7. */
export const NULLS = FACTORS.flatMap((factors) => [
  withoutWeights(factors, `3 pairs, .3, ${factors} factors`, {}),
  withoutWeights(factors, `1 to 40 pairs, .7, ${factors} factors`, { pairs: [1, 40], common: 0.7 }),
])

/** How often the factors are said to tell something of choices that go with none of them. */
export function benchScoreTest(runs = RUNS, worlds = NULLS, sizes = SIZES): readonly Figure[] {
  const most = LEVEL + 2 * errorOf(LEVEL, runs)
  return worlds.flatMap((world) =>
    sizes.map((prompts) => {
      let claimed = 0
      for (let run = 0; run < runs; run++) {
        const { prompt, differences, people } = drawChoices(world, prompts, 1000 * prompts + run)
        const first = Uint8Array.from(people, (choice) => Number(choice === 1))
        claimed += Number(scoreTest(differences, first, prompt, run).p < LEVEL)
      }
      const label = `improve: false claim, ${world.name}, ${prompts} prompts`
      return figure(label, claimed / runs, 'share', LEVEL, `≤ ${most.toFixed(3)}`, (found) => found <= most)
    }),
  )
}

/** Held-out log loss, in that of a coin, of 60 factors learnt from 100 pairs: λ = 1 everywhere, and by evidence. */
export function benchPenalties(runs = LOSS_RUNS): readonly Figure[] {
  const world = {
    ...PLAIN,
    pairs: [1, 1],
    common: 0,
    weights: [...PLAIN.weights, ...Array<number>(FACTORS_OF_FEW_PAIRS - PLAIN.weights.length).fill(0)],
  } as const
  const sums = [0, 0]
  for (let run = 0; run < runs; run++) {
    const { prompt, differences, people } = drawChoices(world, PROMPTS_OF_FEW_PAIRS, run)
    const data = { columns: differences, first: Uint8Array.from(people, (choice) => Number(choice === 1)) }
    const fold = foldsOf(prompt, 10, run)
    for (const [at, options] of [{ lambda: 1 }, {}].entries()) {
      const lost = losses(crossFit(data, fold, options), data.first)
      sums[at] = (sums[at] ?? 0) + lost.reduce((sum, each) => sum + each, 0) / (lost.length * Math.LN2 * runs)
    }
  }
  const label = (what: string) => `improve: log loss of 60 factors from 100 pairs, ${what}`
  return [
    figure(label('λ = 1'), sums[0] ?? 0, 'coins', 1, '> 1', (found) => found > 1),
    figure(label('λ by evidence'), sums[1] ?? 0, 'coins', 1, '≤ 1', (found) => found <= 1),
  ]
}
