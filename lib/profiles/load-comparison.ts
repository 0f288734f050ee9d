import { countReady, listComparable } from '@/lib/db/dataset'
import type { ComparedProfile } from '@/lib/profile/comparison'
import { type ComparedFamilies, correctComparison } from '@/lib/profile/comparison-families'
import type { Task } from '@/lib/words/task'
import { inProfileThread } from './in-profile-thread'

type Choosable = { readonly id: number; readonly name: string; readonly task: Task }

export type Comparison = {
  readonly datasets: readonly (Choosable & {
    readonly pairs: number
    readonly prompts: number
    readonly profile: ComparedProfile
  })[]
  /** Over what q is corrected. */
  readonly families: ComparedFamilies
  /** All datasets with people and a model, newest first. */
  readonly choosable: readonly Choosable[]
  /** Every model of these by name, in an order that no choice changes: their colours follow it. */
  readonly models: readonly string[]
  /** Corrected judges by name, where there are any: each takes part only where it is asked for. */
  readonly corrected: readonly string[]
  /** Datasets left out because only so many are drawn at once, and those still being measured. */
  readonly over: number
  readonly waiting: number
  /** Of all imported datasets. */
  readonly ready: { readonly ready: number; readonly people: number; readonly models: number }
}

export type ComparisonQuery = {
  readonly task: Task | null
  /** Ids; empty: all. */
  readonly datasets: readonly number[]
  /** Names of corrected judges that take part. */
  readonly corrected?: readonly string[]
}

/** Drawn at once. */
const MOST = 24
/** Offered to choose from. */
const MOST_CHOOSABLE = 500

/** The newest datasets that fit, each from the profile it keeps, corrected over all of them. */
export async function loadComparison({ task, datasets: asked, corrected = [] }: ComparisonQuery): Promise<Comparison> {
  const all = await listComparable(MOST_CHOOSABLE)
  const fitting = all.filter((row) => task === null || row.task === task)
  const chosen = fitting.filter(({ id }) => asked.includes(id))
  const wanted = chosen.length > 0 ? chosen : fitting
  const measured = wanted.filter(({ jobs }) => jobs.length === 0)
  const shown = measured.slice(0, MOST)
  const compared = await Promise.all(
    shown.map(async ({ id, name, task, pairs, prompts, raters }) => {
      const asked = raters.filter((rater) => rater.index < 0 && corrected.includes(rater.name))
      const ids = asked.map(({ index }) => `r${index}`)
      const profile = await inProfileThread('loadCompared', id, ...(ids.length > 0 ? [ids] : []))
      return profile ? [{ id, name, task, pairs, prompts, profile }] : []
    }),
  )
  const datasets = compared.flat()
  const namesOf = (is: (rater: { readonly index: number }) => boolean) => [
    ...new Set([...all].reverse().flatMap(({ raters }) => raters.filter(is).map(({ name }) => name))),
  ]
  const made = namesOf(({ index }) => index < 0)
  const { profiles, families } = correctComparison(datasets.map(({ profile }) => profile))
  return {
    datasets: datasets.map((dataset, at) => ({ ...dataset, profile: profiles[at] ?? dataset.profile })),
    families,
    choosable: all.map(({ id, name, task }) => ({ id, name, task })),
    models: [...new Set([...namesOf(({ index }) => index >= 0), ...made.filter((name) => corrected.includes(name))])],
    corrected: made,
    over: measured.length - shown.length,
    waiting: wanted.length - measured.length,
    ready: await countReady(),
  }
}
