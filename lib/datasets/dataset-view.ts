import type { listDatasets } from '@/lib/db/dataset'
import type { Task } from '@/lib/words/task'
import { type JobView, toJobViews } from '@/lib/work/load-jobs'
import { type GuideStep, sampleGuide } from './sample-guide'

export type DatasetCard = {
  readonly id: number
  readonly name: string
  readonly description: string
  readonly task: Task
  readonly status: 'importing' | 'ready' | 'failed'
  readonly createdAt: string
  readonly prompts: number
  readonly responses: number
  readonly pairs: number
  readonly people: number
  readonly models: readonly string[]
  /** Unfinished and failed ones. */
  readonly jobs: readonly JobView[]
  readonly reports: number
  readonly sample: boolean
  /** How to find a sample's answer; empty for any other dataset. */
  readonly guide: readonly GuideStep[]
  /** What its profile found, in a line; `null` where none is built yet or nothing can be compared. */
  readonly headline: string | null
}

type Row = Awaited<ReturnType<typeof listDatasets>>['rows'][number]

export function toDatasetCard(row: Row, now: Date, headline: string | null = null): DatasetCard {
  const { id, name, task, status, prompts, responses, pairs } = row
  const guide = status === 'ready' ? sampleGuide(row) : []
  return {
    id,
    name,
    task,
    status,
    prompts,
    responses,
    pairs,
    guide,
    headline,
    // Samples of earlier versions have their steps in the description.
    description: row.sample === null ? row.description : row.description.replace(/\n\d\. .*/g, ''),
    createdAt: row.createdAt.toISOString(),
    people: row._count.raters,
    models: row.raters.map(({ name }) => name),
    jobs: toJobViews(row.jobs, now),
    reports: row._count.reports,
    sample: row.sample !== null,
  }
}
