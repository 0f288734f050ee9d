import type { DatasetRow } from '@/lib/db/dataset'
import { type JudgedVote, putJudgedVotes } from '@/lib/db/judged-rater'
import { loadPairs } from '@/lib/db/packed'
import type { RunRow } from '@/lib/db/runs/run'
import { isRated } from '@/lib/protocol/template'
import type { Derived } from './derive-question'

const BATCH = 5000

/**
 * Makes a rater of a judge that rated single responses: it prefers the one with the higher sum over all questions of which
 * more is better or worse, and an equal sum is a tie. Scales that differ count by their ranges. A pair of which a rating is
 * unreadable is missing; one that was not asked about, or failed, has no vote.
 */
export async function deriveRatings(run: RunRow, dataset: DatasetRow, questions: readonly Derived[]): Promise<void> {
  const ratings = questions.filter(({ factor }) => isRated({ ...factor, kind: 'question' }))
  if (ratings.length === 0) return
  const spans = ratings.map(({ factor: { range } }) => (range[1] ?? range[0] + 1) - range[0])
  const differ = new Set(spans).size > 1
  const weights = ratings.map(
    ({ factor }, at) => (factor.direction === 'worse' ? -1 : 1) / (differ ? (spans[at] ?? 1) : 1),
  )
  const sum = (response: number): number =>
    ratings.reduce((total, { values }, at) => total + (weights[at] ?? 1) * (values[response] as number), 0)
  const isAnswered = (response: number): boolean => ratings.every(({ answered }) => answered.has(response))
  const { a, b } = await loadPairs(dataset.id, dataset.pairs)

  async function* votes(): AsyncGenerator<readonly JudgedVote[]> {
    let batch: JudgedVote[] = []
    for (let pair = 0; pair < dataset.pairs; pair++) {
      const [one, other] = [a[pair] as number, b[pair] as number]
      if (!isAnswered(one) || !isAnswered(other)) continue
      const [first, second] = [sum(one), sum(other)]
      const isMissing = Number.isNaN(first) || Number.isNaN(second)
      // Sums of likelihoods are never quite equal.
      const choice = isMissing ? null : Math.sign(Math.round((first - second) * 1e6))
      batch.push({ pair, choice, raw: isMissing ? 'unreadable' : `${first} : ${second}`, shown: null, swapped: null })
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
    if (batch.length > 0) yield batch
  }
  await putJudgedVotes(dataset.id, run.plan.rater ?? run.model, votes())
}
