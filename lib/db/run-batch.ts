import { db } from './client'

export type RunBatchRow = { readonly number: number; readonly batchId: string; readonly keys: readonly string[] }

const KEY_BYTES = 32

/** Batches of a run whose answers have not been taken yet. */
export async function listOpenBatches(runId: string): Promise<readonly RunBatchRow[]> {
  const rows = await db().runBatch.findMany({
    where: { runId, status: 'submitted' },
    orderBy: { number: 'asc' },
  })
  return rows.map(({ number, batchId, keys }) => {
    const bytes = Buffer.from(keys)
    const count = bytes.length / KEY_BYTES
    const keyAt = (at: number) => bytes.subarray(at * KEY_BYTES, (at + 1) * KEY_BYTES).toString('hex')
    return { number, batchId, keys: Array.from({ length: count }, (_, at) => keyAt(at)) }
  })
}

export async function insertBatch(runId: string, batchId: string, keys: readonly Buffer[]): Promise<void> {
  const number = (await db().runBatch.count({ where: { runId } })) + 1
  await db().runBatch.create({
    data: { runId, number, batchId, status: 'submitted', keys: new Uint8Array(Buffer.concat(keys)) },
  })
}

export async function setBatchStatus(runId: string, number: number, status: string): Promise<void> {
  await db().runBatch.updateMany({ where: { runId, number }, data: { status } })
}
