import { listen } from '@/e2e/judge-server/worlds/heard'
import { type PlantedPair, plantedPairs } from '@/e2e/judge-server/worlds/planted-pairs'
import { judge, sideOf } from '@/e2e/judge-server/worlds/taste'
import { readWorld } from '@/e2e/judge-server/worlds/world'
import type { FrozenGap } from '@/lib/improve/experiments/frozen'

/** New pairs of the world that the tests' dataset is from: enough of them to stand for all there could be. */
const population = (): readonly PlantedPair[] => {
  made ??= plantedPairs({ prompts: 400, pairsAPrompt: 2, seed: 99 })
  return made
}
let made: readonly PlantedPair[] | undefined

/** What a world's model takes when it is asked in both orders, told this: 1 the first, −1 the second, 0 they differ. */
function taken(model: string, told: string, { prompt, source, a, b }: PlantedPair): number {
  const world = readWorld(model)
  if (!world) throw new Error(`${model} is no world`)
  const verdict = (first: string, second: string) =>
    judge(world, { prompt, source, first, second, heard: listen(told), revised: null }).winner
  const [one, other] = [verdict(a, b), verdict(b, a)]
  return one === other ? 0 : one === 'A' ? 1 : -1
}

type Told = { readonly model: string; readonly before: string; readonly after: string }

/**
 * How far an instruction truly moves a world's verdicts along given weights, and by factor: a count over a large population, by
 * no formula of the product. Pairs decided both before and after take part.
 */
export function trueMovement({ model, before, after }: Told, gaps: readonly Pick<FrozenGap, 'factor' | 'weight'>[]) {
  const rows = population().flatMap((pair) => {
    const [one, other] = [taken(model, before, pair), taken(model, after, pair)]
    return one === 0 || other === 0 ? [] : [{ step: other - one, shown: { ...pair, first: pair.a, second: pair.b } }]
  })
  const byFactor = new Map(
    gaps.map(({ factor }) => [
      factor,
      rows.reduce((sum, { step, shown }) => sum + (step === 0 ? 0 : step * sideOf(factor, shown)), 0) / rows.length,
    ]),
  )
  return { whole: gaps.reduce((sum, { factor, weight }) => sum + weight * (byFactor.get(factor) ?? 0), 0), byFactor }
}
