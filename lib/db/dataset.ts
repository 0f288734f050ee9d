import { db, inTransaction } from './client'
import { Prisma } from './generated/client'
import type { DatasetStatus, Task } from './generated/enums'
import { OPEN, SHOWN_KINDS } from './job'
import { CORRECTED } from './rater'

export type DatasetRow = {
  readonly id: number
  readonly name: string
  readonly description: string
  readonly task: Task
  readonly status: DatasetStatus
  readonly sample: string | null
  readonly format: string
  readonly prompts: number
  readonly responses: number
  readonly pairs: number
  readonly contentHash: string
  readonly version: number
  readonly createdAt: Date
  readonly planned: unknown
}

export async function getDataset(id: number): Promise<DatasetRow | null> {
  return db().dataset.findUnique({ where: { id } })
}

export type DatasetQuery = {
  /** In the name or the description. */
  readonly text: string
  readonly task: Task | null
  readonly sort: 'newest' | 'name' | 'pairs'
  readonly skip: number
  readonly take: number
}

const CARD = {
  // People are counted only: there may be thousands.
  raters: {
    where: { kind: 'model', setting: { not: CORRECTED } },
    select: { name: true, kind: true },
    orderBy: { index: 'asc' },
  },
  // A profile that could not be built beforehand is built when somebody asks for it.
  jobs: {
    where: {
      OR: [
        { kind: { in: [...SHOWN_KINDS] }, status: { in: [...OPEN] } },
        { kind: { in: ['import', 'measure'] }, status: 'failed' },
      ],
    },
  },
  _count: { select: { reports: true, raters: { where: { kind: 'human' } } } },
} satisfies Prisma.DatasetInclude
const ORDERS = {
  newest: [{ createdAt: 'desc' }, { id: 'desc' }],
  name: [{ name: 'asc' }, { id: 'asc' }],
  pairs: [{ pairs: 'desc' }, { id: 'desc' }],
} as const

export async function listDataset(id: number) {
  return db().dataset.findUnique({ where: { id }, include: CARD })
}

/** The first bundled sample that is imported. */
export async function findSample() {
  return db().dataset.findFirst({
    where: { sample: { not: null }, status: 'ready' },
    orderBy: { id: 'asc' },
    include: CARD,
  })
}

/** One page of the datasets that fit, and how many fit in all. */
export async function listDatasets({ text, task, sort, skip, take }: DatasetQuery) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where = {
    ...(text === '' ? {} : { OR: [{ name: contains }, { description: contains }] }),
    ...(task === null ? {} : { task }),
  }
  const rows = await db().dataset.findMany({ where, orderBy: [...ORDERS[sort]], skip, take, include: CARD })
  return { rows, total: await db().dataset.count({ where }) }
}

const WITH_PEOPLE = { raters: { some: { kind: 'human' } } } satisfies Prisma.DatasetWhereInput
const WITH_MODELS = {
  raters: { some: { kind: 'model', setting: { not: CORRECTED } } },
} satisfies Prisma.DatasetWhereInput
/** Open, and the profile of all that there is was not built yet: it is the first of those that its job builds. */
const OPEN_JOBS = {
  where: { kind: { in: [...SHOWN_KINDS] }, status: { in: [...OPEN] }, NOT: { kind: 'profile', done: { gt: 0 } } },
  select: { id: true },
} satisfies Prisma.JobFindManyArgs

/** Imported datasets that have both people and models, newest first. */
export async function listComparable(take: number) {
  return db().dataset.findMany({
    where: { status: 'ready', AND: [WITH_PEOPLE, WITH_MODELS] },
    orderBy: [...ORDERS.newest],
    take,
    select: {
      id: true,
      name: true,
      task: true,
      pairs: true,
      prompts: true,
      // Corrected judges count down from −1: the newest comes first.
      raters: { where: { kind: 'model' }, select: { index: true, name: true }, orderBy: { index: 'asc' } },
      jobs: OPEN_JOBS,
    },
  })
}

/** How many imported datasets there are, and how many have people or models. */
export async function countReady() {
  const [ready, people, models] = await Promise.all(
    [{}, WITH_PEOPLE, WITH_MODELS].map((where) => db().dataset.count({ where: { status: 'ready', ...where } })),
  )
  return { ready: ready ?? 0, people: people ?? 0, models: models ?? 0 }
}

export type NewDataset = {
  readonly name: string
  readonly description: string
  readonly task: Task
  readonly uploadId: string
  readonly sample: string | null
  readonly contentHash: string
}

/** A dataset to come, with its first import. */
export async function insertDataset({ uploadId, contentHash, ...dataset }: NewDataset): Promise<number> {
  const imports = { create: { number: 1, uploadId, contentHash } }
  return (await db().dataset.create({ data: { ...dataset, contentHash, imports }, select: { id: true } })).id
}

export async function updateDataset(
  id: number,
  change: { readonly name: string; readonly description: string; readonly task: Task },
): Promise<void> {
  await db().dataset.update({ where: { id }, data: change })
}

export async function setPlanned(id: number, planned: Prisma.InputJsonObject | null): Promise<void> {
  await db().dataset.updateMany({ where: { id }, data: { planned: planned ?? Prisma.DbNull } })
}

export async function growVersion(id: number): Promise<void> {
  await db().dataset.updateMany({ where: { id }, data: { version: { increment: 1 } } })
}

/** The dataset is gone at once; its tables are dropped afterwards, by a worker: see lib/db/deletion/sweep-tables.ts. */
export async function deleteDataset(id: number): Promise<void> {
  await inTransaction(async (client) => {
    await client.query('select 1 from dataset where id = $1 for update', [id])
    await client.query('delete from dataset where id = $1', [id])
    await client.query("select pg_notify('proclivity', 'dataset')")
  })
}

export async function isSampleLoaded(key: string): Promise<boolean> {
  return (await db().loadedSample.count({ where: { key } })) === 1
}

export async function markSampleLoaded(key: string): Promise<void> {
  await db().loadedSample.createMany({ data: [{ key }], skipDuplicates: true })
}

/** The newest datasets by name. */
export async function listDatasetNames(most: number) {
  return db().dataset.findMany({ select: { id: true, name: true }, orderBy: [...ORDERS.newest], take: most })
}
