import { randomUUID } from 'node:crypto'
import type { Clock } from '@/lib/clock'
import { insertBatch, type RunBatchRow, updateBatch } from '@/lib/db/runs/run-batch'
import { explainBatch, findBatch, submitBatch, uploadRequests } from '@/lib/judge/batch'
import type { NoCompletion } from '@/lib/judge/complete'
import { countOf } from '@/lib/words/format'
import type { Asked } from './asked'
import type { OpenRun } from './open-run'

/** How long a service may take to list what it accepted. */
const LISTED_MS = 10_000

export type SendBatch = {
  /** Sends a batch. `null`: it was accepted, or that is looked up later. */
  send(asked: readonly Asked[], onNoted: () => void): Promise<NoCompletion | null>
  /** Looks up whether a batch was accepted: `null` while that is not known. */
  lookUp(batch: RunBatchRow): Promise<'accepted' | 'unsent' | null>
}

/**
 * Sends a batch once: that it is about to be sent is noted before, and whatever happens in between (a cut connection, a
 * failing database, the end of the process), the service is asked whether it has it before it is sent again.
 */
export function sendBatches({ row, pause }: OpenRun, endpoint: string, clock: Clock): SendBatch {
  /** When a batch was first looked for in vain. */
  const missedAt = new Map<number, number>()

  async function send(asked: readonly Asked[], onNoted: () => void): Promise<NoCompletion | null> {
    const mark = randomUUID()
    const number = await insertBatch(
      row.id,
      mark,
      asked.map(({ key }) => key),
    )
    onNoted()
    const entries = asked.map(({ id, request }) => ({ id, request }))
    const sent = await explained(async () => {
      const inputFile = await uploadRequests(endpoint, row.model, entries)
      await updateBatch(row.id, number, { inputFile })
      return submitBatch(endpoint, inputFile, mark)
    })
    if (typeof sent === 'string') {
      await updateBatch(row.id, number, { batchId: sent, status: 'submitted' })
      return null
    }
    if (sent.kind === 'refused' || sent.kind === 'closed') {
      await updateBatch(row.id, number, { status: 'unsent' })
      await pause(`The batch was not accepted: ${sent.message}`)
    }
    return sent
  }
  const explained = (work: () => Promise<string>): Promise<string | NoCompletion> =>
    work().catch((error: unknown) => explainBatch(endpoint, error))

  async function lookUp(batch: RunBatchRow): Promise<'accepted' | 'unsent' | null> {
    const { number, keys } = batch
    try {
      const batchId = await findBatch(endpoint, batch)
      if (batchId !== null) {
        await updateBatch(row.id, number, { batchId, status: 'submitted' })
        return 'accepted'
      }
    } catch (error) {
      const { kind, message, isGone } = explainBatch(endpoint, error)
      if (kind !== 'refused' && !isGone) throw error
      // It lists nothing: a person has to look, and says by going on that they may be sent again.
      await updateBatch(row.id, number, { status: 'unsent' })
      await pause(
        `Whether the service took a batch of ${countOf(keys.length, 'request')} is not known, and it does not list its batches (${message}). Look there first: to go on sends them again.`,
      )
      return 'unsent'
    }
    const since = missedAt.get(number) ?? clock.now()
    missedAt.set(number, since)
    if (clock.now() - since < LISTED_MS) return null
    await updateBatch(row.id, number, { status: 'unsent' })
    return 'unsent'
  }
  return { send, lookUp }
}
