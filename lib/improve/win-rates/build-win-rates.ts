import { majority } from '@/lib/profile/majority'
import type { RaterInput, StudyInput } from '@/lib/profile/profile'
import { inferredOf, shareOf } from '@/lib/profile/statistic'
import { type Inference, inferMean } from '@/lib/statistics/jackknife'
import { inferPowered, type PoweredInference } from '@/lib/statistics/prediction/infer-powered'
import { sumPairs } from '@/lib/statistics/prompt-sums'
import { benjaminiHochberg } from '@/lib/statistics/significance'
import { MISSING } from '@/lib/words/rater'
import { type AuthorPairs, agreedPairs, type ChosenPairs, pairsByAuthor } from './author-pairs'
import { contestedPairs } from './contested-pairs'
import { type DrawnLabels, drawnLabels, PART } from './drawn-labels'
import type { LabelDraw } from './label-draw'
import type { AuthorRow, LabelSource, PoweredRate, WinRates } from './win-rates'

const CONFIDENCE = 0.95
const MOST_AUTHORS = 40

const infer = ({ prompt }: ChosenPairs, values: readonly number[]): Inference | null =>
  inferMean(sumPairs(prompt, values), 1, CONFIDENCE)
const rateOf = (found: Inference | null) => ({ ...shareOf(inferredOf(found)), n: found?.pairs ?? 0 })

function poweredRate(found: PoweredInference): PoweredRate {
  if (found.lack !== null) return found
  const { value, low, high, weight, worth, p } = found
  const half = (mean: number) => (1 + mean) / 2
  return { lack: null, value: half(value), low: half(low), high: half(high), weight, worth, p, q: null }
}

function rowOf({ author, count, labelled, rest, judged }: AuthorPairs, isPowered: boolean): AuthorRow {
  const labels = infer(labelled, labelled.observed)
  return {
    author,
    pairs: count,
    labels: { ...rateOf(labels), q: null },
    judge: { ...rateOf(infer(judged, judged.predicted)), q: null },
    powered: isPowered ? poweredRate(inferPowered(labelled, rest, labels, CONFIDENCE)) : null,
  }
}

/** The rows with q over all of their rates: a reader chooses among them. */
function corrected(rows: readonly AuthorRow[]) {
  const ps = rows.flatMap(({ powered, labels, judge }) => [
    powered?.lack === null ? powered.p : null,
    labels.p,
    judge.p,
  ])
  const qs = benjaminiHochberg(ps)
  const q = (row: number, place: number) => qs[3 * row + place] ?? null
  return {
    tests: ps.filter((p) => p !== null).length,
    rows: rows.map(
      ({ powered, labels, judge, ...rest }, at): AuthorRow => ({
        ...rest,
        powered: powered?.lack === null ? { ...powered, q: q(at, 0) } : powered,
        labels: { ...labels, q: q(at, 1) },
        judge: { ...judge, q: q(at, 2) },
      }),
    ),
  }
}

/** People's choices: the majority of several, the only one's, or nobody's. */
function peopleOf({ raters, a }: StudyInput): Int8Array {
  const people = raters.filter(({ kind }) => kind === 'human')
  const [first] = people
  return people.length > 1 ? majority(people).choices : (first?.choices ?? new Int8Array(a.length).fill(MISSING))
}

function sourceOf(pairs: number, labelled: number, draws: number, drawn: DrawnLabels): LabelSource {
  if (labelled === pairs) return 'complete'
  if (drawn.labelled > 0) return 'drawn'
  if (draws > 0) return 'waiting'
  return labelled > 0 ? 'chosen' : 'none'
}

/** The number by which authors are put in order. */
const bestOf = ({ powered, labels, judge }: AuthorRow): number | null =>
  powered?.lack === null ? powered.value : (labels.value ?? judge.value)

/**
 * How often people prefer each author's responses to those of others: from labels alone, by a judge alone, and from both.
 *
 * A tie counts half. Means over pairs with prompts as units (METHOD §3); from both by `inferPowered`, only where the labelled
 * prompts were drawn at random. A pair without a readable verdict counts as one the judge calls even: that may cost exactness,
 * never rightness. `null` where no two authors meet. O(pairs).
 */
export function buildWinRates(
  input: StudyInput,
  judge: RaterInput | null,
  draws: readonly LabelDraw[],
): WinRates | null {
  const contested = contestedPairs(input)
  if (contested === null) return null
  const { pairs } = contested
  const people = peopleOf(input)
  const withLabel = pairs.filter((pair) => people[pair] !== MISSING)
  const { part: drawnPart, ...asked } = drawnLabels(pairs, input.prompt, people, draws)
  const source = sourceOf(pairs.length, withLabel.length, draws.length, { part: drawnPart, ...asked })
  // Without a draw all the labels there are stand for themselves.
  const part = source === 'drawn' ? drawnPart : new Uint8Array(people.length)
  if (source !== 'drawn') for (const pair of withLabel) part[pair] = PART.labelled
  const choices = { prompt: input.prompt, people, judge: judge?.choices ?? null, part }
  const isPowered = source === 'drawn' && judge !== null
  const { rows, tests } = corrected(pairsByAuthor(contested, choices).map((own) => rowOf(own, isPowered)))
  const shown = [...rows].sort((x, y) => y.pairs - x.pairs).slice(0, MOST_AUTHORS)
  const both = agreedPairs(contested, choices)
  const drawnFrom = draws.at(-1)?.pairs ?? null
  return {
    source,
    pairs: pairs.length,
    prompts: new Set(pairs.map((pair) => input.prompt[pair] ?? -1)).size,
    labelled: withLabel.length,
    draw: drawnFrom === null ? null : { ...asked, later: pairs.filter((pair) => pair >= drawnFrom).length },
    accuracy: judge === null ? null : rateOf(infer(both, both.observed)),
    judged: pairs.filter((pair) => (judge?.choices[pair] ?? MISSING) !== MISSING).length,
    authors: shown.sort((x, y) => (bestOf(y) ?? -1) - (bestOf(x) ?? -1)),
    more: rows.length - shown.length,
    tests,
  }
}
