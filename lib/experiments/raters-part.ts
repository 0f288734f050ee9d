import { countRatersBefore, type ExperimentRow, getParts, moveExperiment } from '@/lib/db/experiments/experiment'
import { AppError } from '@/lib/errors'
import { frozenGaps } from '@/lib/improve/experiments/gaps'
import { partCode } from '@/lib/improve/experiments/plan'
import { ratersResult } from '@/lib/improve/experiments/raters-result'
import type { RatersArm, Verdicts } from '@/lib/improve/experiments/trial'
import { pick } from '@/lib/statistics/columns'
import { shownNames } from '@/lib/words/rater'
import { signsOf } from './judge-part'
import { loadMaterial, type Material } from './material'

function verdictsOf({ source }: Material, id: string, pairs: Int32Array): Verdicts {
  const rater = source.input.raters.find((each) => each.id === id)
  if (!rater) throw new AppError('invalid', 'A rater of this experiment is not in the dataset any more.')
  const { choices, orders } = rater
  return {
    choices: pick(choices, pairs),
    orders: orders && { shown: pick(orders.shown, pairs), swapped: pick(orders.swapped, pairs) },
  }
}

/** Compares raters that are there: agreement on all pairs, movement on those outside the part that gives the weights. */
export async function compareRaters(row: ExperimentRow): Promise<void> {
  const { plan, id } = row
  const material = await loadMaterial(row.datasetId, plan.annotator)
  const parts = await getParts(id)
  const { source, people, decided } = material
  const { prompt } = source.input
  const pair = decided.filter((each) => (parts[prompt[each] ?? 0] ?? 0) !== 0)
  const of = pick(people.choices, pair)
  const code = partCode('development')
  const learntFrom = Uint8Array.from(pair, (each) => Number(parts[prompt[each] ?? 0] === code))
  const rows = Int32Array.from(pair.keys()).filter((at) => learntFrom[at] === 1)
  const signs = signsOf(material, pair)
  const names = shownNames(source.input.raters)
  const arms = plan.arms.flatMap(({ key, raters }): readonly RatersArm[] => {
    if (!raters) return []
    const before = verdictsOf(material, raters.before, pair)
    const gaps = frozenGaps({
      people: pick(of, rows),
      choices: pick(before.choices, rows),
      factors: signs.map((factor) => ({ ...factor, sign: pick(factor.sign, rows) })),
    })
    const weights = new Map(gaps.map(({ factor, weight }) => [factor, weight]))
    return [
      {
        ...{ arm: key, before, after: verdictsOf(material, raters.after, pair) },
        names: { before: names.get(raters.before) ?? '', after: names.get(raters.after) ?? '' },
        factors: signs.flatMap((factor) => {
          const weight = weights.get(factor.factor)
          return weight === undefined ? [] : [{ ...factor, weight }]
        }),
      },
    ]
  })
  // All pairs are compared each time, so that every comparison before is a look at them.
  const look = 1 + (await countRatersBefore(row.datasetId, id))
  const trial = { outcome: plan.outcome, look, pair, prompt: pick(prompt, pair), people: of, learntFrom, arms }
  await moveExperiment(id, ['testing'], 'done', { result: ratersResult(trial), look, finishedAt: new Date() })
}
