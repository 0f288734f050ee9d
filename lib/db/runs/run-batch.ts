import { db } from '@/lib/db/client'

export type RunBatchRow = {
  readonly number: number
  /** What the service calls it; empty: whether it was accepted is not known. */
  readonly batchId: string
  readonly mark: string
  readonly inputFile: string
  readonly createdAt: Date
  readonly keys: readonly string[]
}

const KEY_BYTES = 32

/** Batches of a run whose answers have not been taken yet, or of which it is not known whether they were accepted. */
export async function listOpenBatches(runId: string): Promise<readonly RunBatchRow[]> {
  const rows = await db().runBatch.findMany({
    where: { runId, status: { in: ['preparing', 'submitted'] } },
    orderBy: { number: 'asc' },
  })
  return rows.map(({ number, batchId, mark, inputFile, createdAt, keys }) => {
    const bytes = Buffer.from(keys)
    const count = bytes.length / KEY_BYTES
    const keyAt = (at: number) => bytes.subarray(at * KEY_BYTES, (at + 1) * KEY_BYTES).toString('hex')
    return { number, batchId, mark, inputFile, createdAt, keys: Array.from({ length: count }, (_, at) => keyAt(at)) }
  })
}

/** Notes that a batch is about to be sent, before it is: by its mark it is found should nothing else be noted. */
export async function insertBatch(runId: string, mark: string, keys: readonly Buffer[]): Promise<number> {
  const number = (await db().runBatch.count({ where: { runId } })) + 1
  await db().runBatch.create({ data: { runId, number, mark, keys: new Uint8Array(Buffer.concat(keys)) } })
  return number
}

/** `preparing`: whether it was accepted is not known. `unsent`: it was not. */
export async function updateBatch(
  runId: string,
  number: number,
  data: { readonly status?: 'submitted' | 'taken' | 'unsent'; readonly batchId?: string; readonly inputFile?: string },
): Promise<void> {
  await db().runBatch.updateMany({ where: { runId, number }, data })
}
