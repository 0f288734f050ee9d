import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { db, inTransaction, pool } from '@/lib/db/client'
import type { Prisma, Run } from '@/lib/db/generated/client'
import type { RunStatus } from '@/lib/db/generated/enums'
import { OPEN, PUT_AGAIN } from '@/lib/db/job'
import { readAs, rowsOf } from '@/lib/db/rows'
import { type RunPlan, runPlanSchema } from '@/lib/protocol/run-plan'

/** A run without its list of groups. */
export type RunRow = Omit<Run, 'groups' | 'plan'> & { readonly plan: RunPlan }

const read = ({ plan, ...run }: Omit<Run, 'groups'>): RunRow => ({ ...run, plan: readAs(runPlanSchema, plan) })

export async function getRun(id: string): Promise<RunRow | null> {
  const run = await db().run.findUnique({ where: { id }, omit: { groups: true } })
  return run && read(run)
}

export type CountedRun = RunRow & { readonly groupCount: number }

/** The runs of a dataset by themselves, the newest first: those of experiments are seen with their experiment. */
export async function listRuns(datasetId: number): Promise<readonly CountedRun[]> {
  const where = { datasetId, experimentId: null }
  return counted(await db().run.findMany({ where, omit: { groups: true }, orderBy: { createdAt: 'desc' } }))
}

/** The runs of an experiment in the order in which they were made. */
export async function listExperimentRuns(experimentId: string): Promise<readonly CountedRun[]> {
  return counted(
    await db().run.findMany({ where: { experimentId }, omit: { groups: true }, orderBy: { createdAt: 'asc' } }),
  )
}

/** The id of the run for a round of a part of an experiment; `null`: there is none yet. */
export async function findExperimentRun(experimentId: string, part: string, round: string): Promise<string | null> {
  const where = { experimentId_part_round: { experimentId, part, round } }
  return (await db().run.findUnique({ where, select: { id: true } }))?.id ?? null
}

async function counted(runs: readonly Omit<Run, 'groups'>[]): Promise<readonly CountedRun[]> {
  const result = await pool().query(
    'select id, octet_length(groups) / 4 as groups from run where id = any($1::uuid[])',
    [runs.map(({ id }) => id)],
  )
  const counts = new Map(
    rowsOf(z.object({ id: z.string(), groups: z.int() }), result).map(({ id, groups }) => [id, groups]),
  )
  return runs.map((run) => ({ ...read(run), groupCount: counts.get(run.id) ?? 0 }))
}

/** The prompts or pairs of a run in their drawn order. */
export async function getRunGroups(id: string): Promise<Int32Array> {
  const run = await db().run.findUnique({ where: { id }, select: { groups: true } })
  return new Int32Array(new Uint8Array(run?.groups ?? []).buffer)
}

/** How many groups a run has, and the first few of them. */
export async function getFirstGroups(
  id: string,
  most: number,
): Promise<{ readonly count: number; readonly first: Int32Array }> {
  const result = await pool().query(
    'select octet_length(groups) / 4 as count, substring(groups from 1 for $2 * 4) as first from run where id = $1',
    [id, most],
  )
  const [row] = rowsOf(z.object({ count: z.int(), first: z.instanceof(Buffer) }), result)
  return { count: row?.count ?? 0, first: new Int32Array(new Uint8Array(row?.first ?? []).buffer) }
}

const WORKED_ON: readonly RunStatus[] = ['trying', 'running', 'finishing']

/** Runs that a worker should be at; those that are being ended are not among them. */
export async function listActiveRuns(): Promise<readonly Pick<Run, 'id' | 'status' | 'deaths' | 'lastEnd'>[]> {
  return db().run.findMany({
    where: { status: { in: [...WORKED_ON] }, jobs: { none: { status: { in: [...OPEN] } } } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, status: true, deaths: true, lastEnd: true },
  })
}

export type NewRun = {
  readonly id: string
  readonly datasetId: number
  readonly name: string
  readonly endpoint: string
  readonly model: string
  readonly plan: RunPlan
  readonly groups: Int32Array
  readonly blockSize: number
  readonly blocks: number
  readonly planned: number
  readonly status: 'trying' | 'running'
}

/** `false`: its experiment has a run for this part and round already, and nothing was done. */
export async function insertRun({ groups, blocks, plan, ...run }: NewRun): Promise<boolean> {
  const { id: experimentId = null, part = null, round = null } = plan.experiment ?? {}
  return inTransaction(async (client) => {
    const { rowCount } = await client.query(
      `insert into run (id, dataset_id, kind, name, endpoint, model, plan, groups, block_size, planned, status, experiment_id,
         part, round, resumed_at, started_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::"RunStatus", $12, $13, $14, now(),
         case when $11 = 'running' then now() end)
       on conflict (experiment_id, part, round) do nothing`,
      [
        run.id,
        run.datasetId,
        plan.kind,
        run.name,
        run.endpoint,
        run.model,
        JSON.stringify(plan),
        Buffer.from(groups.buffer, groups.byteOffset, groups.byteLength),
        run.blockSize,
        run.planned,
        run.status,
        experimentId,
        part,
        round,
      ],
    )
    if (rowCount !== 1) return false
    await client.query('insert into run_block (run_id, index) select $1, i from generate_series(0, $2 - 1) as i', [
      run.id,
      blocks,
    ])
    return true
  })
}

/** Where a run has come to an end, or to where a person decides: an experiment goes on from there. */
const HALTS: readonly RunStatus[] = ['ready', 'done', 'stopped', 'failed']

/**
 * Goes from one of these states to another; `false` when it is in none of them. Where a run of an experiment comes to its end,
 * the job that takes the experiment on is put by the same statement, so that no death of a process comes between the two.
 */
export async function moveRun(
  id: string,
  from: readonly RunStatus[],
  status: RunStatus,
  note: string | null = null,
  plan: RunPlan | null = null,
): Promise<boolean> {
  const ended = status === 'done' || status === 'stopped' || status === 'failed'
  const begins = status === 'running'
  const result = await pool().query(
    `with moved as (
       update run set status = $3::"RunStatus", note = $4, plan = coalesce($7::jsonb, plan),
         finished_at = case when $5 then now() else null end,
         deaths = case when status in ('trying', 'running', 'finishing') then deaths else 0 end,
         started_at = case when $6 then coalesce(started_at, now()) else started_at end,
         resumed_at = case when $6 then now() else resumed_at end,
         recent = case when $6 then 0 else recent end, recent_at = case when $6 then null else recent_at end
       where id = $1 and status = any($2::"RunStatus"[]) returning experiment_id
     ), put as (
       insert into job (id, kind, experiment_id)
       select $8::uuid, 'experiment', experiment_id from moved where experiment_id is not null and $9
       on conflict (experiment_id, kind) do update set ${PUT_AGAIN}
     )
     select 1 from moved`,
    [
      ...[id, from, status, note, ended, begins, plan && JSON.stringify(plan)],
      ...[randomUUID(), HALTS.includes(status)],
    ],
  )
  return result.rowCount === 1
}

export async function setRunEstimate(id: string, estimate: Prisma.InputJsonValue): Promise<void> {
  await db().run.update({ where: { id }, data: { estimate } })
}

export async function deleteRun(id: string): Promise<void> {
  await db().run.deleteMany({ where: { id } })
}

export async function finishBlock(runId: string, index: number): Promise<void> {
  await pool().query('update run_block set done = true where run_id = $1 and index = $2', [runId, index])
}

export async function countOpenBlocks(runId: string, before: number): Promise<number> {
  return db().runBlock.count({ where: { runId, done: false, index: { lt: before } } })
}

/** Opens an ended run again and forgets its failed calls, with what was skipped because of them; `false` when none failed. */
export async function reopenFailed(runId: string): Promise<boolean> {
  return inTransaction(async (client) => {
    const { rowCount } = await client.query(
      `update run set failed = 0, skipped = 0, status = 'running', deaths = 0, finished_at = null, resumed_at = now(),
         recent = 0, recent_at = null
       where id = $1 and status in ('done', 'stopped') and failed > 0`,
      [runId],
    )
    if (rowCount !== 1) return false
    await client.query(`delete from run_call where run_id = $1 and state in ('failed', 'skipped')`, [runId])
    await client.query('update run_block set done = false where run_id = $1', [runId])
    return true
  })
}
