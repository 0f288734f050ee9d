import { type Disagreement, explainDisagreement } from '@/lib/improve/disagreement'
import { type Figure, figure } from '@/scripts/bench/figure'
import { simulateSource } from '@/scripts/bench/simulation/choice-source'
import type { ChoiceWorld } from '@/scripts/bench/simulation/choice-world'
import { ALIKE, BIASED } from '@/scripts/bench/simulation/choice-worlds'
import { errorOf } from '@/scripts/bench/simulation/tally'

/** Every dataset is fitted some 250 times. */
const RUNS = 400
const SIZES = [100, 400]
const LEVEL = 0.05
/** Of a bias of .8, by log loss. */
const [LEAST, MOST] = [0.1, 0.16]

const explained = (world: ChoiceWorld, prompts: number, run: number): Disagreement | null => {
  const source = simulateSource(world, prompts, 1000 * prompts + run)
  const judge = source.judges[0]
  return judge ? explainDisagreement(source, judge, [], { seed: run, ticked: [], without: [] }) : null
}

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length

/** How much of a disagreement is said to be explained, where nothing explains it and where a bias does. */
export function benchDisagreement(runs = RUNS, sizes = SIZES): readonly Figure[] {
  const most = LEVEL + 2 * errorOf(LEVEL, runs)
  return [ALIKE, BIASED].flatMap((world) =>
    sizes.flatMap((prompts) => {
      const found = Array.from({ length: runs }, (_, run) => explained(world, prompts, run)).flatMap((one) => one ?? [])
      const label = (what: string) => `improve: disagreement, ${world.name}, ${prompts} prompts × 3: ${what}`
      const shares = found.map(({ share }) => share?.value ?? 0)
      const share = mean(shares)
      const error = Math.sqrt(mean(shares.map((each) => (each - share) ** 2)) / shares.length)
      const claimed = mean(found.map(({ p }) => Number((p ?? 1) < LEVEL)))
      const right = 100 * mean(found.map((one) => one.right?.value ?? 0.5))
      const told = (name: string, value: number, unit: string) =>
        figure(label(name), value, unit, null, 'told', () => true)
      const plain = [
        told('of 100 called right', right, 'disagreements'),
        told('disagreements', mean(found.map(({ pairs }) => pairs)), 'pairs'),
      ]
      if (world === ALIKE)
        return [
          figure(label('share'), share, 'share', null, '≤ 0', (value) => value <= 0),
          figure(label('claimed'), claimed, 'share', LEVEL, `≤ ${most.toFixed(3)}`, (value) => value <= most),
          ...plain,
        ]
      const isIn = (value: number) => LEAST - 2 * error <= value && value <= MOST + 2 * error
      return [
        figure(label('share'), share, 'share', null, '.1 to .16 within 2 standard errors', isIn),
        told('claimed', claimed, 'share'),
        ...plain,
      ]
    }),
  )
}
