import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { rowsOf } from '@/lib/db/rows'

const costRow = z.object({
  runId: z.uuid(),
  stage: z.int(),
  variant: z.int(),
  calls: z.int(),
  inputTokens: z.number(),
  outputTokens: z.number(),
})
export type CallCost = Readonly<z.infer<typeof costRow>>

/**
 * What the answers of these runs took, by stage and variant. An answer that was known already counts as when it came: an arm
 * costs the same whoever asked first.
 */
export async function listCallCosts(runs: readonly string[]): Promise<readonly CallCost[]> {
  const result = await pool().query(
    `select c.run_id as "runId", c.stage, c.variant, count(*)::int as calls,
       coalesce(sum(a.input_tokens), 0)::float8 as "inputTokens", coalesce(sum(a.output_tokens), 0)::float8 as "outputTokens"
     from run_call c join answer a on a.key = c.answer_key where c.run_id = any($1::uuid[])
     group by c.run_id, c.stage, c.variant`,
    [runs],
  )
  return rowsOf(costRow, result)
}
