import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { db, pool } from '@/lib/db/client'
import { type Experiment, Prisma } from '@/lib/db/generated/client'
import { PUT_AGAIN } from '@/lib/db/job'
import { readAs } from '@/lib/db/rows'
import { AppError } from '@/lib/errors'
import type { ExperimentStatus } from '@/lib/improve/experiments/experiment-view'
import {
  type Development,
  developmentSchema,
  type Validation,
  validationSchema,
  type Wording,
  wordingsSchema,
} from '@/lib/improve/experiments/frozen'
import { type ExperimentPlan, experimentPlanSchema } from '@/lib/improve/experiments/plan'
import { type ExperimentResult, experimentResultSchema } from '@/lib/improve/experiments/result'

/** What the whole of an experiment will take. */
export const experimentEstimateSchema = z.object({
  calls: z.int(),
  tokens: z.number(),
  dollars: z.number().nullable(),
  seconds: z.number(),
})
export type ExperimentEstimate = z.infer<typeof experimentEstimateSchema>

type Read = {
  readonly plan: ExperimentPlan
  readonly estimate: ExperimentEstimate | null
  readonly development: Development | null
  readonly wording: readonly Wording[] | null
  readonly validation: Validation | null
  readonly result: ExperimentResult | null
}
/** An experiment without the byte a prompt that says which part each is of. */
export type ExperimentRow = Omit<Experiment, 'parts' | keyof Read> & Read

const maybe = <Value>(schema: z.ZodType<Value>, value: unknown): Value | null =>
  value === null ? null : readAs(schema, value)

const read = (row: Omit<Experiment, 'parts'>): ExperimentRow => ({
  ...row,
  plan: readAs(experimentPlanSchema, row.plan),
  estimate: maybe(experimentEstimateSchema, row.estimate),
  development: maybe(developmentSchema, row.development),
  wording: maybe(wordingsSchema, row.wording),
  validation: maybe(validationSchema, row.validation),
  result: maybe(experimentResultSchema, row.result),
})

export async function getExperiment(id: string): Promise<ExperimentRow | null> {
  const row = await db().experiment.findUnique({ where: { id }, omit: { parts: true } })
  return row && read(row)
}

/** An experiment in a list. `row`: `null` where it holds what this version cannot read. */
export type ListedExperiment = Pick<ExperimentRow, 'id' | 'question' | 'status' | 'createdAt' | 'finishedAt'> & {
  readonly row: ExperimentRow | null
}

function readListed(row: Omit<Experiment, 'parts'>): ListedExperiment {
  const { id, question, status, createdAt, finishedAt } = row
  const listed = { id, question, status, createdAt, finishedAt }
  try {
    return { ...listed, row: read(row) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { ...listed, row: null }
  }
}

/** The last made first; one that cannot be read does not hide the others. */
export async function listExperiments(datasetId: number): Promise<readonly ListedExperiment[]> {
  const orderBy = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]
  return (await db().experiment.findMany({ where: { datasetId }, omit: { parts: true }, orderBy })).map(readListed)
}

/** How many comparisons of raters that are there a dataset has, other than this one and those made after it. */
export async function countRatersBefore(datasetId: number, id: string | null): Promise<number> {
  const result = await pool().query(
    `select count(*)::int as count from experiment e
     where dataset_id = $1 and plan->>'kind' = 'raters' and status = 'done'
       and ($2::uuid is null or (id <> $2 and created_at <= (select created_at from experiment where id = $2)))`,
    [datasetId, id],
  )
  return readAs(z.array(z.object({ count: z.int() })), result.rows)[0]?.count ?? 0
}

/** The part of each prompt, as `partCode` has it. */
export async function getParts(id: string): Promise<Uint8Array> {
  const row = await db().experiment.findUnique({ where: { id }, select: { parts: true } })
  return new Uint8Array(row?.parts ?? [])
}

export type NewExperiment = {
  readonly id: string
  readonly datasetId: number
  readonly datasetVersion: number
  readonly question: string
  readonly plan: ExperimentPlan
  readonly parts: Uint8Array
  readonly status: ExperimentStatus
}

/** Keeps a new experiment, with the job that begins it where it has anything to ask. */
export async function insertExperiment({ parts, ...row }: NewExperiment, putsJob = false): Promise<void> {
  await db().$transaction(async (transaction) => {
    await transaction.experiment.create({ data: { ...row, parts: new Uint8Array(parts) } })
    if (putsJob) await putExperimentJob(transaction, row.id)
  })
}

/** What is written beside a change of status; what is left out stays. */
export type ExperimentChange = Partial<
  Pick<
    ExperimentRow,
    | 'plan'
    | 'estimate'
    | 'development'
    | 'wording'
    | 'wordingFrozenAt'
    | 'validation'
    | 'look'
    | 'openedAt'
    | 'result'
    | 'note'
    | 'finishedAt'
  >
>

type How = {
  /** What a worker does is left undone where a person paused it meanwhile: it is done again when it goes on. */
  readonly unlessNoted?: boolean
  /** Puts the job that takes it on by the same transaction, so that no death of a process comes between the two. */
  readonly putsJob?: boolean
}

/** Goes from one of these states to another, with all that changes by it; `false` when it is in none of them. */
export async function moveExperiment(
  id: string,
  from: readonly ExperimentStatus[],
  status: ExperimentStatus,
  change: ExperimentChange = {},
  { unlessNoted = false, putsJob = false }: How = {},
): Promise<boolean> {
  return db().$transaction(async (transaction) => {
    const { count } = await transaction.experiment.updateMany({
      where: { id, status: { in: [...from] }, ...(unlessNoted ? { note: null } : {}) },
      data: { status, note: null, ...(nullable(change) as Prisma.ExperimentUpdateManyMutationInput) },
    })
    if (count === 1 && putsJob) await putExperimentJob(transaction, id)
    return count === 1
  })
}

/** A column of JSON is emptied by a value of its own. */
const nullable = (change: ExperimentChange) =>
  Object.fromEntries(
    Object.entries(change).map(([key, value]) => [
      key,
      value === null && JSON_COLUMNS.has(key) ? Prisma.DbNull : value,
    ]),
  )
const JSON_COLUMNS: ReadonlySet<string> = new Set(['estimate', 'development', 'wording', 'validation', 'result'])

async function putExperimentJob(transaction: Prisma.TransactionClient, id: string): Promise<void> {
  await transaction.$executeRawUnsafe(
    `insert into job (id, kind, experiment_id) values ($1::uuid, 'experiment', $2::uuid)
     on conflict (experiment_id, kind) do update set ${PUT_AGAIN}`,
    ...[randomUUID(), id],
  )
}

/** Replaces the wording of one arm, and no other's, while it may be edited; `false` when it may not (any more). */
export async function putWording(id: string, at: number, wording: Wording): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update experiment set wording = jsonb_set(wording, array[$2::text], $3::jsonb)
     where id = $1 and status = 'wording' and wording -> $2::int ->> 'arm' = $4`,
    [id, at, JSON.stringify(wording), wording.arm],
  )
  return rowCount === 1
}

/** Says why an experiment waits, whatever else of it can be read. */
export async function noteExperiment(id: string, note: string): Promise<void> {
  await db().experiment.updateMany({ where: { id, status: { notIn: ['done', 'stopped', 'failed'] } }, data: { note } })
}

/** Whether there is such an experiment, whatever of it can be read. */
export const hasExperiment = async (id: string): Promise<boolean> =>
  (await db().experiment.count({ where: { id } })) === 1

export async function deleteExperimentRow(id: string): Promise<void> {
  await db().experiment.deleteMany({ where: { id } })
}
