import type { Clock } from '@/lib/clock'
import { complete } from '@/lib/judge/complete'
import type { JudgeRequest } from '@/lib/protocol/request'
import type { Pace } from './pace-endpoint'

/** So many failures in a row, and no answer for so long, are no chance any more. */
const MOST_IN_A_ROW = 5
const SILENT_MS = 2000

/** A few tokens, paid once an outage. */
const LOOK: JudgeRequest = {
  messages: [{ role: 'user', content: 'Say OK.' }],
  schema: null,
  temperature: null,
  seed: null,
  maxTokens: 16,
  topLogprobs: null,
}

export type Failure = { readonly kind: 'fault' | 'away' | 'busy'; readonly message: string }

export type Outage = {
  answered(): void
  /** A call failed, or its failures have to be laid at somebody's door. */
  failed(failure: Failure, mustKnow: boolean): void
  /** Looks whether the model answers again, when that is due. */
  look(): void
}

type Ends = {
  /** It does not answer: what failed meanwhile is nobody's fault. */
  readonly onConfirmed: () => void
  /** It answers: what failed again and again failed by itself. */
  readonly onAnswered: () => void
}

/**
 * Tells a server that is down from calls that fail. While it is down no call is spent: a small request is sent now and
 * then until it is answered, and work goes on by itself.
 */
export function watchOutage(
  { endpoint, model }: { readonly endpoint: string; readonly model: string },
  { pace, clock, onConfirmed, onAnswered }: { readonly pace: Pace; readonly clock: Clock } & Ends,
): Outage {
  let inARow = 0
  let firstAt = 0
  let isLooking = false

  function failed({ kind, message }: Failure, mustKnow: boolean): void {
    if (pace.isAway()) return
    if (inARow++ === 0) firstAt = clock.now()
    const since = Math.max(firstAt, pace.answeredAt())
    const isStorm = inARow >= MOST_IN_A_ROW && clock.now() - since >= SILENT_MS
    if (kind === 'away' || isStorm || mustKnow) pace.lost(message)
  }

  async function ask(): Promise<void> {
    const outcome = await complete(endpoint, model, LOOK)
    // Whatever else it says, it is there; a refusal is met again by the calls themselves.
    if (outcome.kind === 'fault' || outcome.kind === 'away') {
      onConfirmed()
      return pace.lost(outcome.message)
    }
    inARow = 0
    pace.succeeded()
    onAnswered()
  }

  return {
    failed,
    answered() {
      inARow = 0
    },
    look() {
      if (isLooking || !pace.isAway() || pace.blockedMs() > 0) return
      isLooking = true
      ask()
        .catch((error: unknown) => console.error(`runs: ${endpoint} ${model}:`, error))
        .finally(() => {
          isLooking = false
        })
    },
  }
}
