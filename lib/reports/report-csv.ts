import { csvLine } from '@/lib/csv'
import { type FamilyName, familyOfScore, namedFamily } from '@/lib/profile/findings/named-family'
import { gapVerdict, scoreVerdict } from '@/lib/profile/findings/verdict'
import type { Score } from '@/lib/profile/score'
import { scoreNumbers } from '@/lib/profile/score-columns'
import { GAP_VERDICTS, SCORE_VERDICTS } from '@/lib/words/verdict-words'
import type { ReportBody } from './report-payload'

const ABOUT = ['kind', 'rater', 'rater_kind', 'setting', 'reference', 'factor', 'label']
/** By what a number is judged, and what is concluded from it. Files of the first edition do not say it. */
const BY = ['q_over', 'basis', 'edition', 'verdict']
/** Only in files of reports of a sample. */
const SAMPLED_FROM = 'sampled_from_pairs'
const OF_GAPS = ['paired', 'model_score', 'reference_score']

/** Every score and every gap of a report, a line each, at full precision. What is undefined is empty. */
export function reportCsv({ profile, edition }: Pick<ReportBody, 'profile' | 'edition'>): string {
  const raters = new Map(profile.raters.map((rater) => [rater.id, rater]))
  const labels = new Map(profile.factors.map(({ id, label }) => [id, label]))
  const about = (rater: string, reference: string | null, factor: string) => {
    const { name = rater, kind = null, setting = null } = raters.get(rater) ?? {}
    const other = reference === null ? null : (raters.get(reference)?.name ?? reference)
    return [name, kind, setting, other, factor, labels.get(factor) ?? factor]
  }
  const judged = ({ basis }: Pick<Score, 'basis'>, family: FamilyName | null, verdict: string | null) =>
    edition === 1 ? [] : [family && namedFamily(profile, family), basis ?? null, edition, verdict]
  const numbers = scoreNumbers([...profile.scores, ...profile.lengthOnly])
  // What a gap has too stands first, and a gap's line ends with what only gaps have.
  const shared = numbers.filter(({ gap }) => gap !== undefined)
  const own = numbers.filter(({ gap }) => gap === undefined)
  const columns = [...shared, ...own].map(({ id }) => (id === 'score' ? 'value' : id))
  const scores = [
    ...profile.scores.map((score) => {
      const [family, verdict] = [familyOfScore(profile, score), SCORE_VERDICTS[scoreVerdict(score)]]
      return { kind: 'score', score, family, verdict }
    }),
    // A rule that nobody chose by: nothing is concluded of it.
    ...profile.lengthOnly.map((score) => ({ kind: 'length_alone', score, family: null, verdict: null })),
  ].map(({ kind, score, family, verdict }) => [
    ...[kind, ...about(score.rater, null, score.factor)],
    ...[...shared, ...own].map(({ key }) => score[key] ?? null),
    ...OF_GAPS.map(() => null),
    ...judged(score, family, verdict),
  ])
  const gaps = profile.gaps.map((gap) => [
    ...['gap', ...about(gap.rater, gap.reference, gap.factor)],
    ...shared.map((number) => (number.gap === undefined ? null : (gap[number.gap] ?? null))),
    ...own.map(() => null),
    ...[String(gap.paired), gap.modelScore, gap.referenceScore],
    ...judged(gap, 'main', GAP_VERDICTS[gapVerdict(gap)]),
  ])
  const head = [...ABOUT, ...columns, ...OF_GAPS, ...(edition === 1 ? [] : BY)]
  const lines = [head, ...scores, ...gaps]
  if (!profile.sampleOf) return lines.map(csvLine).join('')
  // Said in each line, since lines are taken out: n counts pairs of a random sample of so many.
  const { pairs } = profile.sampleOf
  return lines.map((line, at) => csvLine([...line, at === 0 ? SAMPLED_FROM : pairs])).join('')
}
