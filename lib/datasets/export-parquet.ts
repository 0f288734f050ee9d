import { writeParquet } from '@/lib/files/writers/write-parquet'
import type { ExportSource } from './export-source'
import { openTable } from './export-wide'

/** The wide table as a Parquet file. */
export async function* exportParquet(source: ExportSource): AsyncGenerator<Uint8Array> {
  const { columns, rows } = await openTable(source)
  yield* writeParquet(columns, rows())
}
