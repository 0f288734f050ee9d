import { setTimeout as wait } from 'node:timers/promises'
import type { RunRow } from '@/lib/db/runs/run'
import { type RunTotals, type SettledCall, settleCalls } from '@/lib/db/runs/run-call'

/** Answers gather for so long before they are written: a statement for each would cost more than the calls. */
const GATHER_MS = 8
const TRIES = 3
const LONGEST_WAIT_MS = 2000

/** Classes of SQLSTATE: data, constraints, statements. */
const isAboutData = (error: unknown): boolean => /^(22|23|42)/.test(String((error as { readonly code?: unknown }).code))

export type Recorder = {
  /** Ends when the call is in the database. */
  add(call: SettledCall): Promise<void>
  /** Everything added before is in the database afterwards. */
  drain(): Promise<void>
  /** Answers that came and are not in the run's counts yet. */
  unwritten(): { readonly cost: number; readonly tokens: number; readonly answers: number }
}

/** Writes settled calls together, in the order they came; nothing is held back longer than the write before it takes. */
export function createRecorder(
  { id, plan }: Pick<RunRow, 'id' | 'plan'>,
  onWritten: (totals: RunTotals | null, answers: number) => void,
): Recorder {
  let waiting: SettledCall[] = []
  let open: readonly SettledCall[] = []
  let writing: Promise<void> | null = null
  let failure: unknown = null
  const share = plan.mode === 'batch' ? (plan.price?.batch ?? 1) : 1
  const costOf = ({ answer }: SettledCall): number =>
    answer && plan.price
      ? (share * (answer.inputTokens * plan.price.input + answer.outputTokens * plan.price.output)) / 1e6
      : 0

  async function write(): Promise<void> {
    await wait(GATHER_MS)
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      open = batch
      const cost = batch.reduce((sum, call) => sum + costOf(call), 0)
      const totals = await tryWriting(batch, cost)
      open = []
      onWritten(totals, batch.filter(({ answer }) => answer).length)
    }
  }

  /** Answers were paid for: a database that restarts is waited for. */
  async function tryWriting(batch: readonly SettledCall[], cost: number): Promise<RunTotals | null> {
    for (let tried = 1; ; tried++) {
      try {
        return await settleCalls(id, batch, cost)
      } catch (error) {
        // Only what the database says of the data itself will be said again.
        if (isAboutData(error) && tried >= TRIES) throw error
        await wait(Math.min(100 * tried, LONGEST_WAIT_MS))
      }
    }
  }

  function begin(): Promise<void> {
    writing ??= write()
      .catch((error: unknown) => {
        failure = error
      })
      .finally(() => {
        writing = null
        if (waiting.length > 0 && failure === null) void begin()
      })
    return writing
  }
  return {
    add(call) {
      waiting.push(call)
      return begin()
    },
    async drain() {
      while (writing) await writing
      if (failure !== null) throw failure
    },
    unwritten() {
      const calls = [...open, ...waiting]
      const answers = calls.flatMap(({ answer }) => answer ?? [])
      const tokens = answers.reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens, 0)
      return { cost: calls.reduce((sum, call) => sum + costOf(call), 0), tokens, answers: answers.length }
    },
  }
}
