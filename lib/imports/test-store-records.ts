import { inTransaction } from '@/lib/db/client'
import { insertDataset } from '@/lib/db/dataset'
import { putImportedFactor } from '@/lib/db/measurement'
import { createTables } from '@/lib/db/tables/create-tables'
import { writeAdditions } from '@/lib/db/write-additions'
import { createAssembler } from '@/lib/ingest/assembly/assemble'
import { PAIR_RULE } from '@/lib/ingest/assembly/pair-rule'
import { createRegistry } from '@/lib/ingest/assembly/registry'
import type { SourceRecord } from '@/lib/ingest/record'
import { createImportedColumns } from './imported-columns'
import { createUpload } from './receive-file'

/** A dataset of these records, as if files of some format had held them. */
export async function storeRecords(records: readonly SourceRecord[]): Promise<number> {
  const uploadId = await createUpload()
  const about = { name: 'stored', description: '', task: 'custom', contentHash: '', sample: null } as const
  const id = await insertDataset({ uploadId, ...about })
  await inTransaction(async (client) => {
    const registry = createRegistry()
    const assembler = createAssembler(registry)
    const own = await createTables(client, id)
    const writer = writeAdditions(client, id, own)
    const imported = createImportedColumns(registry)
    for (const [index, record] of records.entries()) {
      const assembly = assembler.add(record, { file: 'records', line: index + 1 })
      if (assembly.status === 'rejected') continue
      writer.add(assembly)
      imported.add(assembly)
    }
    for (const { addition } of assembler.derive(PAIR_RULE)) {
      writer.add(addition)
      imported.add(addition)
    }
    await writer.end()
    await own.index()
    await own.attach()
    const counts = assembler.counts()
    for (const { name, position, values } of imported.finish(counts.responses))
      await putImportedFactor(client, id, name, position, values)
    const { prompts, responses, pairs } = counts
    await client.query(`update dataset set status = 'ready', prompts = $2, responses = $3, pairs = $4 where id = $1`, [
      id,
      prompts,
      responses,
      pairs,
    ])
  })
  return id
}
