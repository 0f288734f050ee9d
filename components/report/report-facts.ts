import { namedFamily } from '@/lib/profile/findings/named-family'
import type { ReportPayload } from '@/lib/reports/report-payload'
import { editionName } from '@/lib/words/edition'
import { countOf, formatShare } from '@/lib/words/format'
import { recipeInWords } from '@/lib/words/recipe-words'
import { sampleInWords } from '@/lib/words/sample-words'
import { ESTIMATOR_NAMES } from '@/lib/words/score'
import { TASK_NAMES } from '@/lib/words/task'
import type { ReportContent } from './report-content'

/** What a report is of and when it was made, piece by piece. */
export function reportFacts({ dataset, number, publishedAt }: ReportContent): readonly string[] {
  return [
    dataset.name,
    TASK_NAMES[dataset.task],
    countOf(dataset.pairs, 'pair'),
    countOf(dataset.prompts, 'prompt'),
    dataset.format,
    publishedAt === null ? 'draft' : `published ${publishedAt.slice(0, 10)}`,
    `version ${number}`,
  ]
}

/** How the owner's words for people stand in it. */
export const annotatorsInWords = (annotators: ReportContent['annotators']): string =>
  annotators === 'hidden' ? 'Annotators are numbered; their names are not in it.' : 'Annotators are named.'

/**
 * Which part of the dataset a report is of; `null`: all of it.
 *
 * @example partInWords({ people: 2, slice: { name: 'domain', value: 'law' } }, profile)
 * // 'Only pairs whose domain is “law”; people are 2 chosen annotators.'
 */
export function partInWords(
  part: ReportPayload['part'],
  profile: Pick<ReportPayload['profile'], 'pairs' | 'sampleOf'>,
): string | null {
  const sample = sampleInWords(profile)
  if (sample) return `Measured on ${sample}, before all of them were.`
  if (part === null) return null
  const { slice, people } = part
  const words = [
    ...(slice === null ? [] : [`only pairs whose ${slice.name} is “${slice.value}”`]),
    ...(people === null ? [] : [`people are ${countOf(people, 'chosen annotator')}`]),
  ].join('; ')
  return words === '' ? null : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

const HASH = 12
const inBraces = (text: string): string => text.replace(/[{}\\]/g, '').replace(/\s+/g, ' ')

/**
 * How to cite a report, as BibTeX takes it. Its address is not in it: whoever has that may read the report.
 *
 * @example citationOf(report) // '@misc{proclivity-0f3a…,\n  title = {…},\n …'
 */
export function citationOf({ title, number, publishedAt, sha256, dataset, reproduction }: ReportContent): string {
  const day = publishedAt?.slice(0, 10) ?? 'not published'
  const software = reproduction ? ` ${reproduction.software}` : ''
  const fields = [
    ['title', inBraces(title)],
    ['year', day.slice(0, 4)],
    ['howpublished', `Proclivity${software} report, version ${number}, ${day}`],
    [
      'note',
      `Dataset ${inBraces(dataset.name)}, SHA-256 ${dataset.contentHash}; report SHA-256 ${sha256 ?? 'none yet'}`,
    ],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')
  return `@misc{proclivity-${(sha256 ?? 'draft').slice(0, HASH)},\n${lines}\n}`
}

const METHODS = {
  'cluster-bootstrap': 'cluster bootstrap over prompts, percentile',
  'cluster-robust': 'cluster-robust (linearised) variance over prompts',
} as const

/** How intervals were taken and q corrected. Of alignments only, intervals are still resampled. */
function inferenceFacts({ edition, profile }: ReportContent): readonly (readonly [string, string])[] {
  const { settings, method } = profile
  const share = formatShare(settings.confidence)
  if (edition === 1) return [['Intervals', `${share}, ${METHODS[method]}`]]
  const [main, others] = [namedFamily(profile, 'main'), namedFamily(profile, 'others')]
  return [
    ['Intervals', `${share}, jackknife over prompts; of alignments ${METHODS[method]}`],
    ...(main === null ? [] : [['q of people’s scores, gaps and order effects', main] as const]),
    ...(others === null || profile.families?.others.tests === 0 ? [] : [['q of all other scores', others] as const]),
  ]
}

/** What one needs to compute the numbers of a report again, name by name. */
export function reproductionFacts(report: ReportContent): readonly (readonly [name: string, value: string])[] {
  const { dataset, profile, reproduction, sha256, edition } = report
  const { settings, method } = profile
  const judges = [...new Set(reproduction?.factors.flatMap(({ judge }) => judge ?? []))]
  return [
    ['Report SHA-256', sha256 ?? 'known once it is published'],
    ['Data SHA-256', dataset.contentHash],
    ...(reproduction
      ? ([
          ['Data version', String(reproduction.datasetVersion)],
          ['Software', `Proclivity ${reproduction.software}`],
          ['Method version', String(reproduction.method)],
        ] as const)
      : []),
    // The first edition did not know that there would be another.
    ...(edition === 1 ? [] : [['Edition', editionName(edition)] as const]),
    ['Profile format', String(profile.version)],
    ['Estimator', ESTIMATOR_NAMES[settings.estimator]],
    ...inferenceFacts(report),
    ['Seed', String(settings.seed)],
    ['Replicates', method === 'cluster-bootstrap' ? String(settings.replicates) : 'none: no resampling'],
    ...(judges.length > 0 ? [['Judge models', judges.join(', ')] as const] : []),
    ...correctionFacts(report),
    ...(reproduction?.training ?? []).map(
      ({ name, datasetVersion, recipe }) =>
        [
          `Training file “${name}”`,
          `saved on data version ${datasetVersion}; proclivity training DATASET${recipe === '' ? '' : ` --recipe '${recipe}'`}`,
        ] as const,
    ),
  ]
}

/** How each corrected judge was made; its whole recipe is in the JSON download. */
function correctionFacts({ profile, reproduction }: ReportContent): readonly (readonly [string, string])[] {
  return (reproduction?.corrections ?? []).map(({ rater, recipe }) => {
    const { trainedOn, people, dataset } = recipe
    const learnt = `Learnt from ${people} on ${countOf(trainedOn.pairs, 'pair')} of data version ${dataset.version}.`
    return [profile.raters.find(({ id }) => id === rater)?.name ?? rater, `${recipeInWords(recipe)} ${learnt}`]
  })
}
