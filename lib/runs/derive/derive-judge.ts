import { type JudgedVote, putJudgedVotes } from '@/lib/db/judged-rater'
import type { RunRow } from '@/lib/db/runs/run'
import { readStage, type StoredCall } from '@/lib/db/runs/run-call'
import { combineOrders } from '@/lib/ingest/read-choice'
import { choiceOf } from '@/lib/runs/experiments/read-verdicts'
import type { Choice } from '@/lib/words/rater'

const UNREADABLE = 2
const WORDS = new Map<Choice | null, string>([
  [1, 'a'],
  [-1, 'b'],
  [0, 'tie'],
  [null, 'unreadable'],
])

/** Makes votes of the verdicts: two that disagree are a tie, one that is unreadable leaves the pair missing. */
export async function deriveJudge(run: RunRow): Promise<void> {
  await putJudgedVotes(run.datasetId, run.plan.rater ?? run.model, votesOf(run))
}

async function* votesOf(run: RunRow): AsyncGenerator<readonly JudgedVote[]> {
  let first: StoredCall | null = null
  for await (const calls of readStage(run.id, 0)) {
    const votes: JudgedVote[] = []
    for (const call of calls) {
      // A pair that was asked about in one order only is not judged yet.
      if (call.variant === 0) first = call
      else if (first?.target === call.target && first.state !== 'failed' && call.state !== 'failed') {
        const [shown, swapped] = [choiceOf(first), choiceOf(call)]
        votes.push({
          pair: call.target,
          choice: combineOrders(shown, swapped),
          raw: `${WORDS.get(shown)}, other order ${WORDS.get(swapped)}`,
          shown: shown ?? UNREADABLE,
          swapped: swapped ?? UNREADABLE,
        })
      }
    }
    if (votes.length > 0) yield votes
  }
}
