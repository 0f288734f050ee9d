import type { RaterInput } from '@/lib/profile/profile'
import { shuffled } from '@/lib/statistics/clusters'
import { pick } from '@/lib/statistics/columns'
import { fitScaled } from '@/lib/statistics/prediction/cross-fit'
import { predictRows } from '@/lib/statistics/prediction/scaled-rows'
import type { ChoiceSource } from './choice-source'
import { shareOfTies, VERDICT_FIRST, type VerdictTable, verdictTable } from './corrected-verdicts'
import { allRows } from './factor-model'
import { hitWithTies, tieThreshold } from './kept-ties'
import { differencesIn, type ImproveSettings } from './rater-study'
import { type Told, tell } from './told'

/** A corrected judge that learnt from so many prompts with people's labels. */
export type LearningPoint = {
  readonly prompts: number
  /** Pairs on these prompts, on average. */
  readonly pairs: number
  readonly agreement: Told | null
  /** Minus the judge as it is, on the same pairs. */
  readonly gain: Told | null
}

export type LearningCurve = {
  readonly judge: string
  readonly draws: number
  readonly asItIs: Told | null
  readonly points: readonly LearningPoint[]
  readonly refused: string | null
}

const FEWEST_PROMPTS = 100
const DRAWS = 20
/** Beyond this share of the prompts too few are left to be held out. */
const MOST = 0.8

/** Doubling from 100 prompts, and the most there may be. */
function sizesUpTo(most: number): readonly number[] {
  const sizes: number[] = []
  for (let size = FEWEST_PROMPTS; size <= most; size *= 2) sizes.push(size)
  const last = sizes.at(-1)
  return last !== undefined && most > 1.2 * last ? [...sizes, most] : sizes
}

/** Rows of each component, by the component. */
const rowsByComponent = (component: Int32Array): readonly (readonly number[])[] => [
  ...Map.groupBy(component.keys(), (row) => component[row] ?? 0).values(),
]

/** For each size the rows to learn from: nested, whole components in a seeded order. */
function nestedRows(
  { table }: VerdictTable,
  groups: readonly (readonly number[])[],
  sizes: readonly number[],
  seed: number,
) {
  const rows: number[] = []
  const prompts = new Set<number>()
  const parts: Int32Array[] = []
  for (const at of shuffled(groups.length, seed)) {
    while (prompts.size >= (sizes[parts.length] ?? Number.POSITIVE_INFINITY)) parts.push(Int32Array.from(rows))
    for (const row of groups[at] ?? []) {
      rows.push(row)
      prompts.add(table.prompt[row] ?? 0)
    }
  }
  return parts
}

/**
 * How agreement with people grows with the prompts that people label: from 100 on, doubling, up to .8 of all.
 *
 * Twenty draws of nested subsets of connected prompts; every other pair is held out. The band is that of each pair's mean over
 * the draws that held it out, with prompts as the unit (percentiles of draws would say nothing). Nothing is extrapolated.
 */
export function drawLearningCurve(
  source: ChoiceSource,
  judge: RaterInput,
  settings: ImproveSettings,
): LearningCurve | null {
  const labelled = verdictTable(source, judge, settings)
  if (!labelled) return null
  const { table, first, verdicts, columns } = labelled
  const sizes = sizesUpTo(Math.floor(MOST * new Set(table.prompt).size))
  const judged = Float64Array.from(verdicts, (v, row) => (v === 0 ? 0.5 : Number(v > 0 === (first[row] === 1))))
  const asItIs = tell([judged], table.prompt, 'share')
  const about = { judge: judge.id, draws: DRAWS, asItIs }
  if (sizes.length === 0) {
    const refused = `${new Set(table.prompt).size} prompts with people’s labels: the curve begins at ${FEWEST_PROMPTS} and leaves a fifth to be held out`
    return { ...about, points: [], refused }
  }
  const data = { columns: [verdicts, ...differencesIn(columns)], first }
  const near = fitScaled(data, allRows(first.length), VERDICT_FIRST)
  const groups = rowsByComponent(table.component)
  const sums = sizes.map(() => new Float64Array(first.length))
  const counts = sizes.map(() => new Int32Array(first.length))
  const learnt = sizes.map(() => 0)
  for (let draw = 0; draw < DRAWS; draw++)
    for (const [at, kept] of nestedRows(labelled, groups, sizes, settings.seed + 211 * draw).entries()) {
      learnt[at] = (learnt[at] ?? 0) + kept.length / DRAWS
      const fit = fitScaled(data, kept, { ...VERDICT_FIRST, near })
      const threshold = tieThreshold(fit.fit.chances, shareOfTies(pick(verdicts, kept)))
      const isKept = new Uint8Array(first.length)
      for (const row of kept) isKept[row] = 1
      const held = allRows(first.length).filter((row) => isKept[row] === 0)
      const chances = predictRows(data.columns, held, fit.scale, fit.weights)
      const [sum, count] = [sums[at], counts[at]]
      if (sum && count)
        for (const [place, row] of held.entries()) {
          sum[row] = (sum[row] ?? 0) + hitWithTies(chances[place] ?? 0.5, first[row] ?? 0, threshold)
          count[row] = (count[row] ?? 0) + 1
        }
    }
  const points = sizes.map((prompts, at): LearningPoint => {
    const rows = allRows(first.length).filter((row) => (counts[at]?.[row] ?? 0) > 0)
    const hit = Float64Array.from(rows, (row) => (sums[at]?.[row] ?? 0) / (counts[at]?.[row] ?? 1))
    const prompt = pick(table.prompt, rows)
    return {
      ...{ prompts, pairs: Math.round(learnt[at] ?? 0) },
      agreement: tell([hit], prompt, 'share'),
      gain: tell([hit.map((each, place) => each - (judged[rows[place] ?? 0] ?? 0))], prompt, 'any'),
    }
  })
  return { ...about, points, refused: null }
}
