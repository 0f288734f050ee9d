import { listSameTexts, listTexts, listTextValues } from '@/lib/db/experiments/experiment-text'
import type { CountedRun } from '@/lib/db/runs/run'
import { computedFactors } from '@/lib/factors/registry'
import { CHOSEN, factsSlot, unsupportedSlot } from '@/lib/improve/experiments/slots'
import { namedBy } from '@/lib/improve/experiments/targets'
import type { Contests, Judged, WriterTrial, WrittenFactor } from '@/lib/improve/experiments/trial'
import { type RecipeFactor, rewardOf } from '@/lib/improve/recipe-factors'
import type { ExperimentPart } from '@/lib/protocol/run-plan'
import { readVerdicts } from '@/lib/runs/experiments/read-verdicts'
import { LENGTH } from '@/lib/words/score'
import { costArms } from './cost-arms'
import { fitReward } from './fit-reward'
import type { Given } from './judge-part'
import { promptsOf } from './material'

const NO_COST = { calls: 0, tokens: 0, dollars: 0 }
const placeOf = (factor: string): number => computedFactors.findIndex(({ id }) => id === factor)

/** The values of every computed factor of a slot's texts, a column a factor and a row a prompt; NaN without a text. */
async function columnsBySlot(id: string, slots: readonly string[], rowOf: ReadonlyMap<number, number>) {
  const columns = new Map(
    slots.map((slot) => [slot, computedFactors.map(() => new Float64Array(rowOf.size).fill(Number.NaN))]),
  )
  for (const { slot, promptIndex, values } of await listTextValues(id, slots)) {
    const row = rowOf.get(promptIndex)
    if (row === undefined || !values) continue
    for (const [at, column] of (columns.get(slot) ?? []).entries()) column[row] = values[at] ?? Number.NaN
  }
  return (slot: string): readonly Float64Array[] => columns.get(slot) ?? []
}

/** What is measured of texts: computed factors, with their label and ε. */
export async function writtenFactors(id: string, parts: Uint8Array, part: ExperimentPart, slots: readonly string[]) {
  const prompt = promptsOf(parts, part)
  const rowOf = new Map(Array.from(prompt, (each, row) => [each, row]))
  const columnsOf = await columnsBySlot(id, [...slots, CHOSEN], rowOf)
  const chosen = columnsOf(CHOSEN)
  const factors = computedFactors.map(({ id: factor, label, epsilon }, at) => ({
    ...{ factor, label, epsilon },
    chosen: chosen[at] ?? new Float64Array(0),
  }))
  return { prompt, rowOf, columnsOf, factors }
}

/** Blind contests of one arm with another text, by the run that judged them; `null`: nobody did. */
async function contestsOf(
  run: CountedRun | undefined,
  [arm, other]: readonly [string, string],
  rowOf: ReadonlyMap<number, number>,
): Promise<Contests | null> {
  const stage = run?.plan.experiment?.stages.findIndex(({ shown }) => shown[0] === arm && shown[1] === other) ?? -1
  if (!run || stage < 0) return null
  const graded = new Float64Array(rowOf.size).fill(Number.NaN)
  let [asked, unreadable] = [0, 0]
  for (const verdict of await readVerdicts(run.id, stage)) {
    const row = rowOf.get(verdict.target)
    if (row === undefined) continue
    graded[row] = verdict.graded ?? Number.NaN
    if (verdict.state === 'same' || verdict.state === 'skipped') continue
    asked += 2
    unreadable += Number(verdict.shown === null) + Number(verdict.swapped === null)
  }
  return { graded, asked, unreadable }
}

/** What the arms wrote on a part and what blind judges said of it, as the comparison wants it. */
export async function readWriterPart(given: Given): Promise<WriterTrial> {
  const { row, material, parts, runs, part, look, winner } = given
  const wordings = row.wording ?? []
  const arms = wordings.map(({ arm }) => arm)
  const { prompt, rowOf, columnsOf, factors: all } = await writtenFactors(row.id, parts, part, arms)
  const weights = new Map((row.development?.gaps ?? []).map(({ factor, weight }) => [factor, weight]))
  const factors = all.flatMap((factor): readonly WrittenFactor[] => {
    const weight = weights.get(factor.factor)
    return weight === undefined ? [] : [{ ...factor, weight }]
  })
  const costs = await costArms(runs, arms)
  const model = await fitReward(material, parts)
  const same = await listSameTexts(row.id, arms, 'A0')
  const unchanged = new Set(same.map(({ slot, promptIndex }) => `${slot} ${promptIndex}`))
  const counted = part === 'test' && row.plan.facts ? await countUnsupported(row.id, arms, rowOf) : new Map()
  const development = row.development ?? { targeted: [], random: [] }
  const runOf = (judge: string) => runs.find(({ round }) => round === `contest-${judge}`)
  const judgedBy = async (arm: string, judge: 'own' | 'outside'): Promise<Judged> => ({
    baseline: arm === 'A0' ? null : await contestsOf(runOf(judge), [arm, 'A0'], rowOf),
    chosen: await contestsOf(runOf(judge), [arm, CHOSEN], rowOf),
  })
  const written = await Promise.all(
    wordings.map(async (wording) => {
      const { arm } = wording
      const columns = columnsOf(arm)
      return {
        ...(costs.get(arm) ?? NO_COST),
        ...{ arm, targeted: namedBy(wording, development), unsupported: counted.get(arm) ?? null },
        values: factors.map(({ factor }) => columns[placeOf(factor)] ?? new Float64Array(0)),
        length: columns[placeOf(LENGTH)] ?? new Float64Array(0),
        unchanged: Uint8Array.from(prompt, (each) => Number(unchanged.has(`${arm} ${each}`))),
        contests: { own: await judgedBy(arm, 'own'), outside: await judgedBy(arm, 'outside') },
        reward: model && rewards(model, columns, prompt.length),
      }
    }),
  )
  return {
    ...{ outcome: row.plan.outcome, look, prompt, factors, arms: written, winner },
    chosenLength: columnsOf(CHOSEN)[placeOf(LENGTH)] ?? new Float64Array(0),
  }
}

/** Unsupported facts of each arm's texts, a row a prompt; NaN where there is no source, or no count that could be read. */
async function countUnsupported(id: string, arms: readonly string[], rowOf: ReadonlyMap<number, number>) {
  const columns = new Map(arms.map((arm) => [arm, new Float64Array(rowOf.size).fill(Number.NaN)]))
  const armOf = new Map(arms.flatMap((arm) => [factsSlot, unsupportedSlot].map((slot) => [slot(arm), arm])))
  for (const { slot, promptIndex, text } of await listTexts(id, [...armOf.keys()])) {
    const arm = armOf.get(slot) ?? ''
    const row = rowOf.get(promptIndex)
    // A text that states nothing states nothing unsupported; other lists of facts wait for their count.
    if (row === undefined || (slot === factsSlot(arm) && text !== '')) continue
    const column = columns.get(arm)
    if (column) column[row] = Number(text)
  }
  return columns
}

/** The reward of each row's text; NaN without one. */
function rewards(model: readonly RecipeFactor[], columns: readonly Float64Array[], rows: number): Float64Array {
  const own = model.map(({ factor }) => columns[placeOf(factor)])
  const length = columns[placeOf(LENGTH)]
  return Float64Array.from({ length: rows }, (_, row) =>
    Number.isNaN(length?.[row] ?? Number.NaN)
      ? Number.NaN
      : rewardOf(
          model,
          own.map((column) => column?.[row] ?? Number.NaN),
        ).value,
  )
}
