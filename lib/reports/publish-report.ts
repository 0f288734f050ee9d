import { randomUUID } from 'node:crypto'
import { getDataset } from '@/lib/db/dataset'
import { insertReport } from '@/lib/db/report'
import { AppError } from '@/lib/errors'
import { findingOf } from '@/lib/profile/finding'
import type { ProfileChoice } from '@/lib/profile/profile-choice'
import { loadDashboard } from '@/lib/profiles/load-dashboard'
import { loadPair } from '@/lib/profiles/load-pair'
import { annotatorNames, hideAnnotators } from './hide-annotators'
import { type ReportPayload, reportPayload } from './report-payload'
import { hashToken, newToken } from './share-token'

export type ReportRequest = Pick<ReportPayload, 'view' | 'panels'> & {
  readonly title: string
  readonly choice?: ProfileChoice
  /** Markdown. */
  readonly note: string
  /** Pairs whose texts go into the report. */
  readonly pairs: readonly number[]
}

/** Freezes a dataset's profile as it is now. The token is told once: only its hash is kept. */
export async function publishReport(
  datasetId: number,
  { title, note, view, panels, choice, pairs }: ReportRequest,
): Promise<{ readonly reportId: string; readonly token: string }> {
  const dataset = await getDataset(datasetId)
  const dashboard = await loadDashboard(datasetId, choice)
  if (!dataset || !dashboard) throw new AppError('not-found', 'This dataset is not there or not imported yet.')
  const profile = hideAnnotators(dashboard.profile)
  const payload = reportPayload.parse({
    version: 1,
    dataset: {
      name: dataset.name,
      task: dataset.task,
      pairs: dataset.pairs,
      prompts: dataset.prompts,
      format: dataset.format,
      contentHash: dataset.contentHash,
    },
    profile,
    finding: findingOf(profile),
    factors: dashboard.factors,
    view,
    part: partOf(dashboard.choice),
    panels,
    examples: await Promise.all(pairs.map((pair) => exampleOf(datasetId, pair, profileNames(dashboard.profile)))),
  })
  const reportId = randomUUID()
  const token = newToken()
  await insertReport({ id: reportId, datasetId, title, note }, payload, hashToken(token))
  return { reportId, token }
}

function partOf({ people, slice, value }: ProfileChoice): ReportPayload['part'] {
  if (people.length === 0 && value === null) return null
  return {
    people: people.length === 0 ? null : people.length,
    slice: slice === null || value === null ? null : { name: slice, value },
  }
}

type Names = ReadonlyMap<string, string>

/** What a rater of the dataset is called in a report, by its own name. */
function profileNames(profile: Parameters<typeof annotatorNames>[0]): Names {
  const hidden = annotatorNames(profile)
  return new Map(profile.raters.map(({ id, kind, name }) => [`${kind} ${name}`, hidden.get(id) ?? name]))
}

async function exampleOf(datasetId: number, index: number, names: Names) {
  const pair = await loadPair(datasetId, index)
  if (!pair) throw new AppError('not-found', `There is no pair ${index + 1} in this dataset.`)
  return {
    prompt: pair.prompt,
    source: pair.source,
    a: pair.a.text,
    b: pair.b.text,
    votes: pair.votes.map(({ rater, kind, choice }) => ({
      rater: names.get(`${kind} ${rater}`) ?? kind,
      kind,
      choice,
    })),
  }
}
