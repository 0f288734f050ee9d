import type { RunKind } from '@/lib/protocol/run-plan'
import { pool } from './client'

const OF_KIND: Readonly<Record<RunKind, string>> = {
  factors: 'select distinct prompt_index as index from pair where dataset_id = $1 order by 1',
  generation: 'select index from prompt where dataset_id = $1 order by 1',
  // Pairs of what a model wrote for different scores are not there to be judged.
  discrimination: `with written as (select index from response where dataset_id = $1 and level is not null)
    select index from pair where dataset_id = $1 and a_index not in (select index from written)
      and b_index not in (select index from written) order by 1`,
}

/** What a run of this kind can work on: prompts, or pairs. In their order. */
export async function listJudgedGroups(datasetId: number, kind: RunKind): Promise<Int32Array> {
  const { rows } = await pool().query<{ index: number }>(OF_KIND[kind], [datasetId])
  return Int32Array.from(rows, ({ index }) => index)
}
