import { expect } from 'vitest'
import type { JudgeServer } from '@/e2e/judge-server'
import { pool } from '@/lib/db/client'
import type { RunRow } from '@/lib/db/runs/run'
import { countRequests } from './test-runs'
import { viewOf } from './view-run'

/** A file of pairs whose texts are all different, one prompt each. */
export function pairsFile(count: number, name = 'own'): { readonly name: string; readonly bytes: string } {
  const row = (i: number) =>
    JSON.stringify({
      pair_id: `${name}${i}`,
      prompt: `${name}: why ${i}?`,
      source: `The source of ${name} says ${i}.`,
      response_a: `Because of ${i}. ${'That is why. '.repeat(i % 7)}`,
      response_b: `Nobody knows ${i}. ${'Perhaps never. '.repeat(i % 5)}`,
      'human.Ann': i % 2 ? 'a' : 'b',
    })
  return { name: `${name}.jsonl`, bytes: Array.from({ length: count }, (_, i) => row(i)).join('\n') }
}

/** The ledger of a run that ended is whole, and tells of as many requests as the server saw. */
export async function expectWhole(run: RunRow, server: JudgeServer, sentBefore = 0): Promise<void> {
  const { ledger, requests, retried } = viewOf(run, 0, Date.now())
  expect(ledger.done + ledger.cached + ledger.unreadable + ledger.failed + ledger.skipped).toBe(ledger.planned)
  expect(ledger.remaining).toBe(0)
  expect(retried).toBe(requests - run.answered)
  expect(await countRequests()).toBe(sentBefore + server.counts().received)
}

export type Vote = {
  readonly pair: number
  readonly choice: number | null
  readonly shown: number | null
  readonly swapped: number | null
}

/** What a model was found to prefer, in the order of pairs. */
export async function listVotes(datasetId: number, rater: string): Promise<readonly Vote[]> {
  const { rows } = await pool().query<Vote>(
    `select p.pair_index as pair, p.choice, p.shown, p.swapped from preference p
     join rater r on r.dataset_id = p.dataset_id and r.index = p.rater_index
     where p.dataset_id = $1 and r.name = $2 order by p.pair_index`,
    [datasetId, rater],
  )
  return rows
}

export type Call = {
  readonly target: number
  readonly variant: number
  readonly state: string
  readonly verdict: string | null
}

/** The calls of a run with the verdict that was read in each. */
export async function listVerdicts(runId: string): Promise<readonly Call[]> {
  const { rows } = await pool().query<Call>(
    `select c.target, c.variant, c.state, a.value->>'verdict' as verdict from run_call c
     left join answer a on a.key = c.answer_key where c.run_id = $1 order by c.target, c.variant`,
    [runId],
  )
  return rows
}
