import { allRows, weighFactors } from '@/lib/improve/factor-model'
import { fitScaled } from '@/lib/statistics/prediction/cross-fit'
import { type Figure, figure } from '@/scripts/bench/figure'
import { type ChoiceWorld, drawChoices } from '@/scripts/bench/simulation/choice-world'
import { CHOICE_WORLDS } from '@/scripts/bench/simulation/choice-worlds'
import { addInterval, coverageOf, errorOf, type Tally } from '@/scripts/bench/simulation/tally'

const RUNS = 2000
const SIZES = [100, 400, 2000]
const [LEAST, MOST] = [0.93, 0.97]

/** The intervals of every weight in so many datasets, beside its truth in units of the dataset's own spread. */
function tallyWeights(world: ChoiceWorld, prompts: number, runs: number): Tally {
  const tally: Tally = new Map()
  for (let run = 0; run < runs; run++) {
    const { prompt, differences, people } = drawChoices(world, prompts, 1000 * prompts + run)
    const first = Uint8Array.from(people, (choice) => Number(choice === 1))
    const columns = differences.map((difference, at) => ({
      ...{ factor: `${at}`, label: `${at}`, difference },
      sign: new Int8Array(0),
    }))
    const table = { pair: prompt, prompt, component: prompt, of: prompt.length }
    const fit = fitScaled({ columns: differences, first }, allRows(first.length), { lambda: 1 })
    for (const [at, weight] of weighFactors(columns, { first, table }, fit).entries())
      addInterval(tally, `${at}`, weight, (world.weights[at] ?? 0) * weight.scale)
  }
  return tally
}

/** How often intervals of a factor model's weights hold the planted ones. */
export function benchWeights(runs = RUNS, worlds = CHOICE_WORLDS, sizes = SIZES): readonly Figure[] {
  return worlds.flatMap((world) =>
    sizes.flatMap((prompts) => {
      const found = [...tallyWeights(world, prompts, runs).values()].map(coverageOf)
      const [low, high] = [LEAST - 2 * errorOf(LEAST, runs), MOST + 2 * errorOf(MOST, runs)]
      const label = (what: string) => `improve: weights, ${world.name}, ${prompts} prompts, ${what}`
      const isIn = (value: number) => low <= value && value <= high
      const mean = found.reduce((sum, one) => sum + one, 0) / found.length
      const target = `.93 to .97 within 2 standard errors in each of ${found.length}`
      return [
        figure(label('mean'), mean, 'share', 0.95, '.93 to .97', (value) => LEAST <= value && value <= MOST),
        figure(label('lowest'), Math.min(...found), 'share', 0.95, target, isIn),
        figure(label('highest'), Math.max(...found), 'share', 0.95, target, isIn),
      ]
    }),
  )
}
