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
}

/** Drawn at once. */
const MOST = 24
/** Offered to choose from. */
const MOST_CHOOSABLE = 500

/** The newest datasets that fit, each from the profile it keeps, corrected over all of them. */
export async function loadComparison({ task, datasets: asked }: ComparisonQuery): Promise<Comparison> {
  const all = await listComparable(MOST_CHOOSABLE)
  const fitting = all.filter((row) => task === null || row.task === task)
  const chosen = fitting.filter(({ id }) => asked.includes(id))
  const wanted = chosen.length > 0 ? chosen : fitting
  const measured = wanted.filter(({ jobs }) => jobs.length === 0)
  const shown = measured.slice(0, MOST)
  const compared = await Promise.all(
    shown.map(async ({ id, name, task, pairs, prompts }) => {
      const profile = await inProfileThread('loadCompared', id)
      return profile ? [{ id, name, task, pairs, prompts, profile }] : []
    }),
  )
  const datasets = compared.flat()
  const { profiles, families } = correctComparison(datasets.map(({ profile }) => profile))
  return {
    datasets: datasets.map((dataset, at) => ({ ...dataset, profile: profiles[at] ?? dataset.profile })),
    families,
    choosable: all.map(({ id, name, task }) => ({ id, name, task })),
    models: [...new Set([...all].reverse().flatMap(({ raters }) => raters.map(({ name }) => name)))],
    over: measured.length - shown.length,
    waiting: wanted.length - measured.length,
    ready: await countReady(),
  }
}
