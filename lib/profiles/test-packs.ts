import { pool } from '@/lib/db/client'

/** Gives a dataset another version, of which this process has read nothing, and everything is kept that was of the one before. */
export async function forgetColumns(datasetId: number): Promise<void> {
  await pool().query('update packed_column set version = version + 1 where dataset_id = $1', [datasetId])
  await pool().query('update dataset set version = version + 1 where id = $1', [datasetId])
}
