import { listStageCallsOn, readStage } from '@/lib/db/runs/run-call'
import { combineOrders } from '@/lib/ingest/read-choice'
import { reasonIn } from '@/lib/protocol/read-answer'
import type { Choice } from '@/lib/words/rater'
import { SAME_TEXTS } from './experiment-questions'

/**
 * read: both orders were. same: both texts are the same, and nobody was asked. Else what became of the worse of the two:
 * unreadable, failed, or skipped, as a text was missing.
 */
type VerdictState = 'read' | 'same' | 'unreadable' | 'failed' | 'skipped'

/** What a judge said of a pair, or of two texts to a prompt: 1 the first, −1 the second, 0 a tie, whichever was shown first. */
export type ReadVerdict = {
  readonly target: number
  readonly state: VerdictState
  /** With the first shown first, and with it shown second; `null`: there is none that can be read. */
  readonly shown: Choice | null
  readonly swapped: Choice | null
  /** Of both orders: two that differ are a tie, and one that is missing leaves none. */
  readonly choice: Choice | null
  /** Their mean: 1, ½, 0, −½ or −1. */
  readonly graded: number | null
  /** Its reasons, where they are asked for: they speak of what was shown first as A. */
  readonly reasons: readonly [string | null, string | null]
}

type Call = Awaited<ReturnType<typeof readStage> extends AsyncGenerator<infer Page> ? Page : never>[number]

const CHOICES = { a: 1, b: -1, tie: 0 } as const
const TURNED = { '1': -1, '0': 0, '-1': 1 } as const

/** The verdict of a call in terms of the pair's own first and second; `null`: unreadable. */
export function choiceOf({ value, variant }: Pick<Call, 'value' | 'variant'>): Choice | null {
  if (!value || !('verdict' in value)) return null
  const choice = CHOICES[value.verdict]
  return variant === 0 ? choice : TURNED[choice]
}

/** What the judge of one stage of a run said, in the order of targets; those that were not asked about yet are left out. */
export async function readVerdicts(runId: string, stage: number): Promise<readonly ReadVerdict[]> {
  const verdicts: ReadVerdict[] = []
  let first: Call | null = null
  for await (const calls of readStage(runId, stage))
    for (const call of calls) {
      if (call.variant === 0) first = call
      else if (first?.target === call.target) verdicts.push(verdictOf(first, call))
    }
  return verdicts
}

/** What the judge of one stage of a run said of one target; `null`: it was not asked about it yet. */
export async function readVerdict(runId: string, stage: number, target: number): Promise<ReadVerdict | null> {
  const [first, second] = await listStageCallsOn(runId, stage, target)
  return first && second ? verdictOf(first, second) : null
}

function verdictOf(first: Call, second: Call): ReadVerdict {
  const { target } = first
  if (first.note === SAME_TEXTS)
    return { target, state: 'same', shown: 0, swapped: 0, choice: 0, graded: 0, reasons: [null, null] }
  const [shown, swapped] = [choiceOf(first), choiceOf(second)]
  const states = [first, second].map(({ state }) => state)
  const worst = (['failed', 'skipped', 'unreadable'] as const).find((state) => states.includes(state))
  return {
    target,
    state: shown === null || swapped === null ? (worst ?? 'unreadable') : 'read',
    shown,
    swapped,
    choice: combineOrders(shown, swapped),
    graded: shown === null || swapped === null ? null : (shown + swapped) / 2,
    reasons: [reasonOf(first), reasonOf(second)],
  }
}

const reasonOf = ({ raw }: Call): string | null => (raw === '' ? null : reasonIn(raw))
