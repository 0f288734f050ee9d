import { withGenerationPairs } from '@/lib/profile/generation-pairs'
import type { ProfileInput, RaterInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { createSource } from './normal'
import { drawPrompt, drawResponses, type World } from './world'

const LEVELS = 5

const rater = (id: string, kind: RaterInput['kind'], choices: readonly number[]): RaterInput => ({
  ...{ id, name: id, kind, setting: kind === 'model' ? 'discrimination' : null, orders: null },
  choices: Int8Array.from(choices),
})

/** A dataset of so many prompts from the world: people, a judge asked in both orders, and a writer where the world has one. */
export function simulate(world: World, prompts: number, seed: number): ProfileInput {
  const source = createSource(seed)
  const values = world.factors.map((): number[] => [])
  const people = Array.from({ length: world.annotators }, (): number[] => [])
  const [shown, swapped, prompt]: [number[], number[], number[]] = [[], [], []]
  for (let at = 0; at < prompts; at++) {
    const { size, draw } = drawPrompt(world, source)
    for (let pair = 0; pair < size; pair++) {
      const drawn = draw()
      for (const [factor, difference] of drawn.differences.entries()) values[factor]?.push(difference, 0)
      for (const [person, choice] of drawn.people.entries()) people[person]?.push(choice)
      shown.push(drawn.shown())
      swapped.push(drawn.swapped())
      prompt.push(at)
    }
  }
  const pairs = prompt.length
  if (world.writes)
    for (let at = 0; at < prompts; at++)
      for (const response of drawResponses(world, source))
        for (const [factor, value] of response.entries()) values[factor]?.push(value)
  const judge = rater(
    'judge',
    'model',
    shown.map((verdict, pair) => (verdict === swapped[pair] ? verdict : 0)),
  )
  const writer = { ...rater('writer', 'model', Array(pairs).fill(MISSING)), setting: 'generation' as const }
  const input = {
    a: Int32Array.from(prompt, (_, pair) => 2 * pair),
    b: Int32Array.from(prompt, (_, pair) => 2 * pair + 1),
    prompt: Int32Array.from(prompt),
    prompts,
    factors: values.map((column, at) => ({
      id: `${at}`,
      label: `${at}`,
      epsilon: 0,
      values: Float64Array.from(column),
    })),
    raters: [
      ...people.map((choices, at) => rater(`person ${at}`, 'human', choices)),
      { ...judge, orders: { shown: Int8Array.from(shown), swapped: Int8Array.from(swapped) } },
      ...(world.writes ? [writer] : []),
    ],
  }
  if (!world.writes) return input
  const written = {
    author: 'writer',
    response: Int32Array.from({ length: LEVELS * prompts }, (_, at) => 2 * pairs + at),
    prompt: Int32Array.from({ length: LEVELS * prompts }, (_, at) => Math.floor(at / LEVELS)),
    level: Int8Array.from({ length: LEVELS * prompts }, (_, at) => 1 + (at % LEVELS)),
  }
  return withGenerationPairs(input, [written], 'all')
}
