import type { RaterKey, Vote } from '@/lib/ingest/record'
import type { Choice, RaterKind } from '@/lib/words/rater'
import { raterName } from './registry'

/** A label as the files have it, and how often it was read as which choice. */
export type LabelCount = { readonly raw: string; readonly choice: Choice | null; readonly count: number }

/** One rater's labels, the most frequent first: shows at a glance whether the direction is right. */
export type RaterLabels = {
  readonly rater: RaterKey
  readonly labels: readonly LabelCount[]
  /** How often it gave labels that are not among these. */
  readonly beyond: number
}

export type LabelRows = {
  readonly raters: readonly RaterLabels[]
  /** Raters that are not among these. */
  readonly others: number
}

/** More are numbers or texts, not labels. */
const MOST_LABELS = 40
/** Of either kind: nobody reads the rows of a crowd. */
const MOST_RATERS = 20
const MOST_CHARACTERS = 60

type Tally = { readonly rater: RaterKey; readonly labels: Map<string, LabelCount & { count: number }>; beyond: number }

/** Tallies labels as the files have them, each rater's apart: people first, raters of a kind as they come. */
export function createLabelTable() {
  const tallies = new Map<string, Tally | null>()
  const kept = (kind: RaterKind) => [...tallies.values()].filter((tally) => tally?.rater.kind === kind)

  function tallyOf(rater: RaterKey): Tally | null {
    const name = raterName(rater)
    const known = tallies.get(name)
    if (known !== undefined) return known
    const tally = kept(rater.kind).length < MOST_RATERS ? { rater, labels: new Map(), beyond: 0 } : null
    tallies.set(name, tally)
    return tally
  }

  return {
    count({ rater, raw, choice }: Vote): void {
      const tally = tallyOf(rater)
      if (!tally) return
      const label = raw.slice(0, MOST_CHARACTERS)
      const key = `${choice}\n${label}`
      const found = tally.labels.get(key)
      if (found) found.count++
      else if (tally.labels.size < MOST_LABELS) tally.labels.set(key, { raw: label, choice, count: 1 })
      else tally.beyond++
    },
    rows(): LabelRows {
      const raters = [...kept('human'), ...kept('model')].flatMap((tally) =>
        tally ? [{ ...tally, labels: [...tally.labels.values()].sort((x, y) => y.count - x.count) }] : [],
      )
      return { raters, others: tallies.size - raters.length }
    },
  }
}
