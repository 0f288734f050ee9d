import { expect, it } from 'vitest'
import { makeInput } from '@/lib/profile/fixtures/make-input'
import { manifestation } from '@/lib/profile/manifestation'
import { MISSING } from '@/lib/words/rater'
import { countGroups } from './count-groups'
import { pairGroup } from './pair-group'

it('counts each pair in its group', () => {
  expect(countGroups(Int8Array.of(1, 0), Int8Array.of(1, 1), Int8Array.of(1, -1))).toEqual([
    { group: 'concordant', count: 1 },
    { group: 'discordant', count: 0 },
    { group: 'tied', count: 1 },
    { group: 'model-only', count: 0 },
    { group: 'human-only', count: 0 },
    { group: 'undecided', count: 0 },
  ])
  const input = makeInput({ seed: 6, pairs: 400, perPrompt: 2 })
  const [factor] = input.factors
  const [people, , model] = input.raters.map(({ choices }) => choices)
  if (!factor || !people || !model) throw new Error('a factor and raters')
  const signs = manifestation(factor, input.a, input.b)
  const groups = Array.from(signs, (sign, pair) => pairGroup(sign, people[pair] ?? MISSING, model[pair] ?? MISSING))
  for (const { group, count } of countGroups(signs, people, model))
    expect(count).toBe(groups.filter((each) => each === group).length)
})
