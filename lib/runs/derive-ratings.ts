import type { DatasetRow } from '@/lib/db/dataset'
import { type JudgedVote, putJudgedVotes } from '@/lib/db/judged-rater'
import { loadPairs } from '@/lib/db/packed'
import type { RunRow } from '@/lib/db/run'
import type { Derived } from './derive-factors'

const BATCH = 5000

/**
 * Makes a rater of a judge that rated single responses: it prefers the one with the higher sum over all questions, and an
 * equal sum is a tie. A pair of which a rating is unreadable is missing.
 */
export async function deriveRatings(run: RunRow, dataset: DatasetRow, ratings: readonly Derived[]): Promise<void> {
  const signs = ratings.map(({ factor }) => (factor.direction === 'worse' ? -1 : 1))
  const sum = (response: number): number =>
    ratings.reduce((total, { values }, at) => total + (signs[at] ?? 1) * (values[response] as number), 0)
  const { a, b } = await loadPairs(dataset.id, dataset.pairs)

  async function* votes(): AsyncGenerator<readonly JudgedVote[]> {
    let batch: JudgedVote[] = []
    for (let pair = 0; pair < dataset.pairs; pair++) {
      const [one, other] = [a[pair] as number, b[pair] as number]
      const [first, second] = [sum(one), sum(other)]
      const isMissing = Number.isNaN(first) || Number.isNaN(second)
      // What was not asked about is no vote at all; what was asked and not understood is a missing one.
      if (isMissing && !isAsked(one, other)) continue
      // Sums of likelihoods are never quite equal.
      const choice = isMissing ? null : Math.sign(Math.round((first - second) * 1e6))
      batch.push({ pair, choice, raw: isMissing ? 'unreadable' : `${first} : ${second}`, shown: null, swapped: null })
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
    if (batch.length > 0) yield batch
  }
  const isAsked = (one: number, other: number): boolean =>
    [one, other].every((response) => ratings.some(({ values }) => !Number.isNaN(values[response])))
  await putJudgedVotes(dataset.id, run.plan.rater ?? run.model, votes())
}
