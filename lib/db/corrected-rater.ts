import type { PoolClient } from 'pg'
import { z } from 'zod'
import { type CorrectedDetails, correctedDetails } from '@/lib/improve/corrected-rater'
import { storableJson, storableText } from '@/lib/storable'
import { db, inTransaction } from './client'
import { copyInto } from './copy-in'
import { CORRECTED } from './rater'
import { readAs, rowsOf } from './rows'

export type CorrectedRow = {
  /** Counts down from −1. */
  readonly index: number
  readonly name: string
  readonly details: CorrectedDetails
}

const ofDataset = (datasetId: number) =>
  ({ where: { datasetId, setting: CORRECTED }, orderBy: { index: 'desc' } }) as const

/** A dataset's corrected judges by name, the first made first. */
export async function listCorrectedNames(datasetId: number) {
  return db().rater.findMany({ ...ofDataset(datasetId), select: { index: true, name: true } })
}

/** The same with how each was made. */
export async function listCorrected(datasetId: number): Promise<readonly CorrectedRow[]> {
  const rows = await db().rater.findMany(ofDataset(datasetId))
  return rows.map(({ index, name, details }) => ({ index, name, details: readAs(correctedDetails, details) }))
}

export type CorrectedVote = { readonly pair: number; readonly choice: number; readonly raw: string }

const TABLES = {
  preference: { dataset_id: 'int4', pair_index: 'int4', rater_index: 'int2', choice: 'int2', raw: 'text' },
} as const
const NAMED = `dataset_id = $1 and name = $2 and setting = '${CORRECTED}'`

/**
 * Stores a corrected judge with its votes, in place of the one of this name, whose number it keeps. Everything or nothing;
 * `null`: the dataset is not what it was made of any more.
 */
export async function putCorrected(
  datasetId: number,
  { name: given, details }: Omit<CorrectedRow, 'index'>,
  votes: Iterable<CorrectedVote>,
): Promise<number | null> {
  const name = storableText(given)
  return inTransaction(async (client) => {
    const { rowCount } = await client.query(`select 1 from dataset where id = $1 and version = $2 for update`, [
      datasetId,
      details.datasetVersion,
    ])
    if (!rowCount) return null
    const index = await placeFor(client, datasetId, name)
    await drop(client, datasetId, index)
    await client.query(
      `insert into rater (dataset_id, index, name, kind, setting, details) values ($1, $2, $3, 'model', $4, $5)`,
      [datasetId, index, name, CORRECTED, storableJson(details)],
    )
    // The rater is of this transaction, and the pairs are those of the version that is locked.
    const copy = copyInto(client, TABLES)
    for (const { pair, choice, raw } of votes) {
      copy.push('preference', [datasetId, pair, index, choice, raw])
      if (copy.isDue()) await copy.drain()
    }
    await copy.end()
    await client.query('update dataset set version = version + 1 where id = $1', [datasetId])
    return index
  })
}

/** Whether there was such a corrected judge. */
export async function dropCorrected(datasetId: number, index: number): Promise<boolean> {
  return inTransaction(async (client) => {
    await client.query('select 1 from dataset where id = $1 for update', [datasetId])
    if (!(await drop(client, datasetId, index))) return false
    await client.query('update dataset set version = version + 1 where id = $1', [datasetId])
    return true
  })
}

const placeRow = z.object({ index: z.int() })

async function placeFor(client: PoolClient, datasetId: number, name: string): Promise<number> {
  const [old] = rowsOf(placeRow, await client.query(`select index from rater where ${NAMED}`, [datasetId, name]))
  if (old) return old.index
  const result = await client.query(
    'select least(coalesce(min(index), 0), 0) - 1 as index from rater where dataset_id = $1',
    [datasetId],
  )
  return rowsOf(placeRow, result)[0]?.index ?? -1
}

/** Its votes go with it. */
async function drop(client: PoolClient, datasetId: number, index: number): Promise<boolean> {
  const { rowCount } = await client.query('delete from rater where dataset_id = $1 and index = $2 and setting = $3', [
    datasetId,
    index,
    CORRECTED,
  ])
  if (!rowCount) return false
  await client.query('delete from preference where dataset_id = $1 and rater_index = $2', [datasetId, index])
  return true
}
