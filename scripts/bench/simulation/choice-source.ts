import { type ChoiceSource, makeChoiceSource } from '@/lib/improve/choice-source'
import type { RaterInput } from '@/lib/profile/profile'
import { type ChoiceWorld, drawChoices } from './choice-world'

const rater = (id: string, kind: RaterInput['kind'], choices: Int8Array): RaterInput => ({
  ...{ id, name: id, kind, setting: kind === 'model' ? 'discrimination' : null, orders: null, choices },
})

/** A dataset of so many prompts of the world, each connected with no other one: people, a judge, and the factors. */
export function simulateSource(world: ChoiceWorld, prompts: number, seed: number) {
  const { prompt, differences, people, judge } = drawChoices(world, prompts, seed)
  const pairs = prompt.length
  const zeros = new Float64Array(pairs)
  const input = {
    a: Int32Array.from({ length: pairs }, (_, pair) => pair),
    b: Int32Array.from({ length: pairs }, (_, pair) => pairs + pair),
    ...{ prompt, prompts },
    factors: differences.map((column, at) => ({
      ...{ id: `${at}`, label: `${at}`, epsilon: 0 },
      values: Float64Array.from([...column, ...zeros]),
    })),
    raters: [rater('people', 'human', people), rater('judge', 'model', judge)],
  }
  const components = { of: Int32Array.from({ length: prompts }, (_, at) => at), count: prompts }
  return makeChoiceSource(input, { components, imported: new Set(), known: () => 'none' }) satisfies ChoiceSource
}
