import { randomUUID } from 'node:crypto'
import { getDataset } from '@/lib/db/dataset'
import { getReport, insertReport, insertVersion } from '@/lib/db/report'
import { AppError } from '@/lib/errors'
import { findingOf } from '@/lib/profile/findings/finding'
import { gapFindings } from '@/lib/profile/findings/gap-finding'
import type { GapScope } from '@/lib/profile/findings/headline'
import type { Profile } from '@/lib/profile/profile'
import type { ProfileChoice } from '@/lib/profile/profile-choice'
import { shownModels } from '@/lib/profile/shown-models'
import { loadDashboard } from '@/lib/profiles/load-dashboard'
import { loadPair } from '@/lib/profiles/pairs/load-pair'
import { CURRENT_EDITION } from '@/lib/words/edition'
import { freezeExperiments } from './freeze-experiments'
import { freezeJudges } from './freeze-judges'
import { loadReproduction } from './load-reproduction'
import { type LinkAccess, newLink } from './new-link'
import { bodyOf, type ReportBody, type ReportPayload, reportPayload } from './report-payload'
import type { ReportRequest } from './report-request'

/** Freezes a dataset's profile as it is now. The token is told once: only its hash is kept. */
export async function publishReport(
  datasetId: number,
  request: ReportRequest,
  access?: LinkAccess,
): Promise<{ readonly reportId: string; readonly token: string }> {
  const { payload, datasetVersion } = await composeReport(datasetId, request)
  const { title, note } = request
  const reportId = randomUUID()
  await insertReport(reportId, datasetId, { title, note, payload, draft: request, datasetVersion })
  return { reportId, ...(await newLink(reportId, access)) }
}

/**
 * Publishes a report again. Its links stay, and show this version from now on. `follows`: the version that was the newest
 * for whoever wrote it; when another came since, nothing is published.
 */
export async function publishVersion(
  datasetId: number,
  reportId: string,
  request: ReportRequest,
  follows?: number,
): Promise<{ readonly number: number }> {
  const report = await getReport(reportId)
  const newest = report?.versions[0]
  if (report?.datasetId !== datasetId || !newest) throw new AppError('not-found', 'This report is not there any more.')
  const base = follows ?? newest.number
  if (base !== newest.number) throw publishedMeanwhile(newest)
  const { payload, datasetVersion } = await composeReport(datasetId, request)
  const { title, note } = request
  const number = base + 1
  if (await insertVersion(reportId, number, { title, note, payload, draft: request, datasetVersion })) return { number }
  throw publishedMeanwhile((await getReport(reportId))?.versions[0] ?? { number, title: '' })
}

const publishedMeanwhile = ({ number, title }: { readonly number: number; readonly title: string }): AppError =>
  new AppError(
    'conflict',
    `Version ${number}, “${title}”, was published meanwhile, here or in another tab. What you wrote is still here: look at that version, then publish again if yours should follow it.`,
  )

/** What would be published, for its owner to look at first. */
export async function draftReport(datasetId: number, request: ReportRequest): Promise<ReportBody> {
  return bodyOf((await composeReport(datasetId, request)).payload)
}

type Composed = { readonly payload: ReportPayload; readonly datasetVersion: number }

/** A report of the dataset as it is now. A draft is shown, and a report published, from nothing else. */
async function composeReport(datasetId: number, request: ReportRequest): Promise<Composed> {
  const dataset = await getDataset(datasetId)
  const dashboard = await loadDashboard(datasetId, request.choice)
  if (!dataset || !dashboard) throw new AppError('not-found', 'This dataset is not there or not imported yet.')
  const {
    view,
    panels,
    captions = {},
    pairs,
    pairCaptions = [],
    annotators = 'hidden',
    remedies = false,
    experiments = [],
  } = request
  const profile = annotators === 'hidden' ? hideAnnotators(dashboard.profile) : dashboard.profile
  const names = annotators === 'hidden' ? hiddenNames(dashboard.profile) : null
  const { name, task, format, contentHash, version } = dataset
  const corrected = dashboard.choice.corrected ?? []
  const examples = pairs.map((pair, at) => exampleOf(datasetId, pair, { names, corrected }, pairCaptions[at] ?? ''))
  const shown = shownModels(profile, view)
  const payload = reportPayload.parse({
    version: CURRENT_EDITION,
    dataset: { name, task, pairs: dataset.pairs, prompts: dataset.prompts, format, contentHash },
    profile,
    ...headlineOf(profile, { models: [...shown], hidden: view.hidden }, request.headline ?? null),
    factors: dashboard.factors,
    view,
    panels,
    captions,
    annotators,
    part: partOf(dashboard.choice),
    ...(dashboard.planned ? { planned: dashboard.planned } : {}),
    ...(await freezeJudges(datasetId, profile, dashboard.choice, { models: shown, withRemedies: remedies })),
    ...(await freezeExperiments(datasetId, experiments, names)),
    reproduction: await loadReproduction(datasetId, version, profile),
    examples: await Promise.all(examples),
  })
  return { payload, datasetVersion: version }
}

/** What is said first: the gap that was chosen, as its verdict has it, or what stands out most; above it words of the author's. */
function headlineOf(profile: Profile, scope: GapScope, headline: NonNullable<ReportRequest['headline']> | null) {
  const chosen =
    headline?.kind === 'gap' &&
    gapFindings(profile, scope).find(({ rater, factor }) => rater === headline.rater && factor === headline.factor)
  const written = headline?.kind === 'written' ? headline.text.trim() : ''
  const finding = chosen ? chosen.parts : findingOf(profile, scope)
  return { finding, ...(written === '' ? {} : { headline: written }) }
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
function hiddenNames(profile: Profile): Names {
  const hidden = annotatorNames(profile)
  return new Map(profile.raters.map(({ id, kind, name }) => [`${kind} ${name}`, hidden.get(id) ?? name]))
}

type Shown = { readonly names: Names | null; readonly corrected: readonly string[] }

async function exampleOf(datasetId: number, index: number, { names, corrected }: Shown, caption: string) {
  const pair = await loadPair(datasetId, index)
  if (!pair) throw new AppError('not-found', `There is no pair ${index + 1} in this dataset.`)
  return {
    number: index + 1,
    caption,
    prompt: pair.prompt,
    source: pair.source,
    a: pair.a.text,
    b: pair.b.text,
    votes: pair.votes
      .filter((vote) => !vote.corrected || corrected.includes(vote.corrected))
      .map(({ rater, kind, choice }) => ({
        rater: names === null ? rater : (names.get(`${kind} ${rater}`) ?? kind),
        kind,
        choice,
      })),
  }
}

/** People in the order of the profile become "Annotator 1", "Annotator 2" …; the majority keeps its name. */
function annotatorNames({ raters, reference }: Profile): ReadonlyMap<string, string> {
  const people = raters.filter(({ kind, of }) => kind === 'human' && of === null)
  const alone = people.length === 1
  return new Map(
    people.map(({ id }, position) => [id, alone && id === reference ? 'People' : `Annotator ${position + 1}`]),
  )
}

/** The profile without the names of the people who annotated. */
function hideAnnotators(profile: Profile): Profile {
  const names = annotatorNames(profile)
  return { ...profile, raters: profile.raters.map((rater) => ({ ...rater, name: names.get(rater.id) ?? rater.name })) }
}
