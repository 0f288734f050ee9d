import { type Disagreement, explainDisagreement } from '@/lib/improve/disagreement'
import { type Figure, figure } from './figure'
import { simulateSource } from './simulation/choice-source'
import type { ChoiceWorld } from './simulation/choice-world'
import { ALIKE, BIASED } from './simulation/choice-worlds'
import { errorOf } from './simulation/tally'

/** Every dataset is fitted some 250 times. */
const RUNS = 400
const SIZES = [100, 400]
const LEVEL = 0.05

const explained = (world: ChoiceWorld, prompts: number, run: number): Disagreement | null => {
  const source = simulateSource(world, prompts, 1000 * prompts + run)
  const judge = source.judges[0]
  return judge ? explainDisagreement(source, judge, [], { seed: run, ticked: [], without: [] }) : null
}

/** How much of a disagreement is said to be explained, where nothing explains it and where a bias does. */
export function benchDisagreement(runs = RUNS, sizes = SIZES): readonly Figure[] {
  const most = LEVEL + 2 * errorOf(LEVEL, runs)
  return [ALIKE, BIASED].flatMap((world) =>
    sizes.flatMap((prompts) => {
      const found = Array.from({ length: runs }, (_, run) => explained(world, prompts, run)).flatMap((one) => one ?? [])
      const mean = (of: (one: Disagreement) => number) => found.reduce((sum, one) => sum + of(one), 0) / found.length
      const label = (what: string) => `improve: disagreement, ${world.name}, ${prompts} prompts × 3: ${what}`
      const isNull = world === ALIKE
      const share = mean((one) => one.share?.value ?? 0)
      const claimed = mean(({ p }) => Number((p ?? 1) < LEVEL))
      const right = 100 * mean((one) => one.right?.value ?? 0.5)
      const told = (name: string, value: number, unit: string) =>
        figure(label(name), value, unit, null, 'told', () => true)
      return [
        figure(label('share'), share, 'share', null, isNull ? '≤ 0' : 'told', (value) => !isNull || value <= 0),
        figure(
          label('claimed'),
          claimed,
          'share',
          LEVEL,
          isNull ? `≤ ${most.toFixed(3)}` : 'told',
          (value) => !isNull || value <= most,
        ),
        told('of 100 called right', right, 'disagreements'),
        told(
          'disagreements',
          mean(({ pairs }) => pairs),
          'pairs',
        ),
      ]
    }),
  )
}
