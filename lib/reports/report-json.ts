import { gapVerdict, scoreVerdict } from '@/lib/profile/findings/verdict'
import type { Profile } from '@/lib/profile/profile'
import { countsSchema, type Score, scoreSchema } from '@/lib/profile/score'
import { GAP_VERDICTS, SCORE_VERDICTS } from '@/lib/words/verdict-words'
import { FIRST_EDITION_KEYS } from './first-edition-keys'
import type { ReportView } from './load-report'

/** What the keys of these scores mean, in the words of their schema. */
function keysOf(scores: readonly Score[]): string {
  const held = Object.entries(scoreSchema.shape).filter(([key]) => scores.every((score) => key in score))
  const meanings = (isCount: boolean) =>
    held.flatMap(([key, { description }]) => (key in countsSchema.shape === isCount ? (description ?? []) : []))
  return `Factor scores. ${meanings(true).join(', ')}. ${meanings(false).join('; ')}. null: undefined.`
}

const listed = (words: Readonly<Record<string, string>>): string => Object.values(words).join(' | ')

/** Said only where there are some: files of other reports stay what they were. */
const OF_EXPERIMENTS = {
  'report.payload.experiments':
    'Finished experiments: what was done (arms, sizes, guidance) and what the test part said of each arm. overBaseline and overControl are what the verdict rests on; intervals are at 1 − level, level = .05 by the look; gapChange: size of the gap after minus before.',
}

/** The same. */
const OF_SAMPLES = {
  'report.payload.profile.sampleOf':
    'Pairs and prompts of the dataset; those of the profile are whole prompts drawn from them at random, before all were measured.',
}

/** What the keys of the file mean, for whoever opens it without this program. */
const keys = (scores: readonly Score[]) => ({
  edition:
    'Edition of the method: the rule by which numbers are judged, drawn and worded. It is the version of the payload.',
  sha256:
    'SHA-256 of the value of "report" as canonical JSON (RFC 8785: keys sorted, no spaces), in UTF-8. Whoever changes a number changes it.',
  'report.number': 'Version of the report, from 1.',
  'report.payload.dataset': 'What was measured; contentHash is the SHA-256 of the uploaded files.',
  'report.payload.profile.settings': 'Estimator, confidence, seed and bootstrap replicates.',
  'report.payload.profile.raters':
    'Who preferred. decided, ties and missing (unreadable, never a tie) count pairs; "of": a majority of so many.',
  'report.payload.profile.scores': keysOf(scores),
  'report.payload.profile.gaps':
    'Model score minus that of the reference. paired: both on the n pairs both decided; otherwise each on its own pairs.',
  'report.payload.profile.families':
    'The tests over which q is corrected. main: scores of the reference, all gaps and order effects; others: all other scores.',
  verdicts: `What is concluded from each score and gap, by the rule of the edition. Of a score: ${listed(SCORE_VERDICTS)}. Of a gap: ${listed(GAP_VERDICTS)}. Never more than q < .05 over its family allows.`,
  'report.payload.profile.alignments':
    'Kendall tau-b, Spearman and Pearson of the two profiles over their common factors.',
  'report.payload.profile.ceiling':
    'Of each model its alignment with halves of the annotators beside that of their other halves, on the pairs that all decided; difference: model minus people. null: cannot be known.',
  'report.payload.profile.agreements': 'Share of pairs chosen alike, with and without ties, and Cohen’s kappa.',
  'report.payload.view': 'Which models and factors the report shows, and in which order.',
  'report.payload.planned':
    'The one comparison pinned before looking: model, factor, when, and whether answers of judges were in. Its plain p counts.',
  'report.payload.part': 'The part of the dataset it is of; null: all.',
  'report.payload.examples': 'Pairs with their texts. choice: 1 = a, -1 = b, 0 = tie, null = missing.',
  'report.payload.reproduction': 'Versions of the software, the method and each factor, and what judges were asked.',
})

const verdictsOf = ({ scores, gaps }: Profile) => ({
  scores: scores.map((score) => {
    const { rater, factor } = score
    return { rater, factor, verdict: SCORE_VERDICTS[scoreVerdict(score)] }
  }),
  gaps: gaps.map((gap) => {
    const { rater, factor } = gap
    return { rater, factor, verdict: GAP_VERDICTS[gapVerdict(gap)] }
  }),
})

type Exported = Pick<ReportView, 'frozen' | 'sha256' | 'profile' | 'edition' | 'experiments'>

/** The frozen report as a file that explains and proves itself. */
export function reportJson({ frozen, sha256, profile, edition, experiments }: Exported): string {
  const { title, note, number, publishedAt, payload } = frozen
  const report = { title, note, number, publishedAt, payload }
  const explained =
    edition === 1
      ? { formatVersion: 1, keys: FIRST_EDITION_KEYS }
      : {
          formatVersion: 2,
          edition,
          keys: {
            ...keys(profile.scores),
            ...(experiments ? OF_EXPERIMENTS : {}),
            ...(profile.sampleOf ? OF_SAMPLES : {}),
          },
          verdicts: verdictsOf(profile),
        }
  return `${JSON.stringify({ format: 'proclivity-report', ...explained, sha256, report }, null, 2)}\n`
}
