import { getRun, getRunGroups, moveRun, type RunRow } from '@/lib/db/runs/run'
import type { RunTotals } from '@/lib/db/runs/run-call'
import type { Budget } from '@/lib/protocol/run-plan'
import { createRecorder, type Recorder } from './record-calls'

/** Thrown where work on a run ends before its end: it was paused, stopped or deleted, or its worker goes. */
export class Halted extends Error {}

/** A run that this worker works on. */
export type OpenRun = {
  readonly row: RunRow
  readonly groups: Int32Array
  readonly recorder: Recorder
  readonly isHalted: () => boolean
  /** No further call is begun; those under way end and are kept. */
  readonly halt: () => void
  /** Waits with a reason that a person reads; no worker goes on until somebody resumes it. */
  readonly pause: (note: string) => Promise<void>
  /** Calls that were sent and have not ended. */
  inFlight: number
  /** What the budget counts, used so far by all workers. */
  readonly used: () => number
  /** What a call uses on average; 0: none has ended. */
  readonly usedByOne: () => number
  readonly budget: Budget | null
}

export async function openRun(id: string): Promise<OpenRun | null> {
  const row = await getRun(id)
  if (!row) return null
  const { budget } = row.plan
  let halted = false
  const amountOf = ({ cost, tokens }: Pick<RunTotals, 'cost' | 'tokens'>) => (budget?.unit === 'usd' ? cost : tokens)
  const before = { cost: row.cost, tokens: Number(row.inputTokens + row.outputTokens) }
  let used = amountOf(before)
  let paid = row.answered
  const recorder = createRecorder(row, (totals, answers) => {
    if (totals === null || !['trying', 'running', 'finishing'].includes(totals.status)) halted = true
    if (totals) used = amountOf(totals)
    paid += answers
  })
  const run: OpenRun = {
    row,
    groups: await getRunGroups(id),
    budget,
    inFlight: 0,
    isHalted: () => halted,
    halt: () => {
      halted = true
    },
    pause: async (note) => {
      halted = true
      await moveRun(id, ['trying', 'running'], 'paused', note)
    },
    used: () => used + amountOf(recorder.unwritten()),
    usedByOne: () => {
      const count = paid + recorder.unwritten().answers
      return count > 0 ? run.used() / count : 0
    },
    recorder,
  }
  return run
}
