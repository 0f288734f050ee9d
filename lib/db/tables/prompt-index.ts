import type { Pool } from 'pg'
import { ownName } from './row-tables'

/**
 * Makes the index by which all responses to a prompt are found, of a dataset's own table that has none yet. Judges alone ask
 * for them: an import that made it would read its largest table once more.
 */
export async function indexByPrompt(client: Pick<Pool, 'query'>, datasetId: number): Promise<void> {
  const table = ownName('response', datasetId)
  const index = `${table}_dataset_id_prompt_index_idx`
  const lacks = await client.query('select 1 where to_regclass($1) is not null and to_regclass($2) is null', [
    table,
    index,
  ])
  if (lacks.rowCount) await client.query(`create index if not exists ${index} on ${table} (dataset_id, prompt_index)`)
}
