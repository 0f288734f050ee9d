import { changeLevels, type LevelFactor } from '@/lib/improve/experiments/level-changes'
import { alongFactor } from '@/lib/improve/experiments/positions'
import type { ExperimentResult } from '@/lib/improve/experiments/result'
import { LEVELS } from '@/lib/protocol/run-plan'
import { pick } from '@/lib/statistics/columns'
import { type Given, signsOf } from './judge-part'
import type { Material } from './material'
import { writtenFactors } from './writer-part'

const slotsOf = (arm: string): readonly string[] => LEVELS.map((level) => `${arm}@${level}`)

/** People's own score of each factor, over all pairs that they decided. */
function scoresOfPeople(material: Material): ReadonlyMap<string, number> {
  const choices = pick(material.people.choices, material.decided)
  return new Map(
    signsOf(material, material.decided).flatMap(({ factor, sign }): readonly [string, number][] => {
      const known = alongFactor(sign, choices).filter((each) => !Number.isNaN(each))
      return known.length === 0 ? [] : [[factor, known.reduce((sum, each) => sum + each, 0) / known.length]]
    }),
  )
}

/** How the texts of score levels changed with each arm that wrote them on the test part. */
export async function readLevels({
  row,
  material,
  parts,
  look,
}: Pick<Given, 'row' | 'material' | 'parts' | 'look'>): Promise<ExperimentResult['generation']> {
  const arms = row.plan.levels.filter((arm) => arm !== 'A0')
  if (arms.length === 0) return []
  const { prompt, columnsOf, factors } = await writtenFactors(row.id, parts, 'test', ['A0', ...arms].flatMap(slotsOf))
  const people = scoresOfPeople(material)
  return arms.map((arm) => {
    const levels = (own: string, at: number) => slotsOf(own).map((slot) => columnsOf(slot)[at] ?? new Float64Array(0))
    const changed = factors.map(
      ({ factor, label, epsilon }, at): LevelFactor => ({
        ...{ factor, label, epsilon, people: people.get(factor) ?? null },
        ...{ before: levels('A0', at), after: levels(arm, at) },
      }),
    )
    return changeLevels(arm, prompt, changed, look)
  })
}
