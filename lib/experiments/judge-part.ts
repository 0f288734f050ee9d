import type { ExperimentRow } from '@/lib/db/experiments/experiment'
import { type CountedRun, getRunGroups } from '@/lib/db/runs/run'
import { namedBy } from '@/lib/improve/experiments/targets'
import type { JudgeTrial, Verdicts } from '@/lib/improve/experiments/trial'
import { signsOf as signsOfCodes } from '@/lib/profile/manifestation'
import type { ExperimentPart } from '@/lib/protocol/run-plan'
import { readVerdicts } from '@/lib/runs/experiments/read-verdicts'
import { pick, pickCodes } from '@/lib/statistics/columns'
import { MISSING } from '@/lib/words/rater'
import { costArms } from './cost-arms'
import { type Material, pairsOf } from './material'

const NO_COST = { calls: 0, tokens: 0, dollars: 0 }

/** What one stage of a run says of these pairs, in their order. */
export async function verdictsOf(run: CountedRun | undefined, stage: number, pairs: Int32Array): Promise<Verdicts> {
  const empty = () => new Int8Array(pairs.length).fill(MISSING)
  const [choices, shown, swapped] = [empty(), empty(), empty()]
  const place = new Map(Array.from(pairs, (pair, row) => [pair, row]))
  for (const verdict of run ? await readVerdicts(run.id, stage) : []) {
    const row = place.get(verdict.target)
    if (row === undefined) continue
    choices[row] = verdict.choice ?? MISSING
    shown[row] = verdict.shown ?? MISSING
    swapped[row] = verdict.swapped ?? MISSING
  }
  return { choices, orders: { shown, swapped } }
}

/** Which of each pair's responses has more of each factor; those that came with the file may be people's choice itself. */
export function signsOf({ pack, source }: Pick<Material, 'pack' | 'source'>, pairs: Int32Array) {
  return pack.input.factors
    .filter(({ id }) => !source.imported.has(id))
    .map(({ id, label, signs }) => ({ factor: id, label, sign: signsOfCodes(pickCodes(signs, pairs)) }))
}

export type Given = {
  readonly row: ExperimentRow
  readonly material: Material
  readonly parts: Uint8Array
  /** Of this part. */
  readonly runs: readonly CountedRun[]
  readonly part: ExperimentPart
  readonly look: number
  readonly winner: string | null
}

/** Pairs that came to the dataset since the run was made were put to no arm: they are not missing verdicts. */
async function askedPairs(runs: readonly CountedRun[], pairs: Int32Array): Promise<Int32Array> {
  const run = runs.find(({ round }) => round === 'judge')
  if (!run) return pairs
  const asked = new Set(await getRunGroups(run.id))
  return pairs.filter((pair) => asked.has(pair))
}

/** What the arms said on a part, as the comparison wants it: pairs that people decided, and factors with a frozen weight. */
export async function readJudgePart(given: Given): Promise<JudgeTrial> {
  const { row, material, parts, runs, part, look, winner } = given
  const pair = await askedPairs(runs, pairsOf(material, parts, part))
  const weights = new Map((row.development?.gaps ?? []).map(({ factor, weight }) => [factor, weight]))
  const wordings = row.wording ?? []
  const arms = wordings.map(({ arm }) => arm)
  const costs = await costArms(runs, arms)
  const development = row.development ?? { targeted: [], random: [] }
  const judged = await Promise.all(
    wordings.map(async (wording) => {
      const { arm } = wording
      const run = runs.find(({ plan }) => plan.experiment?.stages.some((stage) => stage.arm === arm))
      const stage = run?.plan.experiment?.stages.findIndex((each) => each.arm === arm) ?? 0
      return {
        ...(costs.get(arm) ?? NO_COST),
        ...{ arm, verdicts: await verdictsOf(run, stage, pair) },
        targeted: namedBy(wording, development),
      }
    }),
  )
  return {
    ...{ outcome: row.plan.outcome, look, winner, pair, arms: judged },
    prompt: pick(material.source.input.prompt, pair),
    people: pick(material.people.choices, pair),
    factors: signsOf(material, pair).flatMap((factor) => {
      const weight = weights.get(factor.factor)
      return weight === undefined ? [] : [{ ...factor, weight }]
    }),
  }
}
