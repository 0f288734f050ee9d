import { estimateOf } from '@/lib/profile/estimate-of'
import { namedFamily } from '@/lib/profile/findings/named-family'
import { gapVerdict, scoreVerdict } from '@/lib/profile/findings/verdict'
import type { Profile } from '@/lib/profile/profile'
import { scoreColumns, writtenScore } from '@/lib/profile/score-columns'
import { formatEstimate, formatGap, formatInterval, formatProbability } from '@/lib/words/format'
import { shownNames } from '@/lib/words/rater'
import { GAP_VERDICTS, SCORE_VERDICTS } from '@/lib/words/verdict-words'

type Table = readonly Readonly<Record<string, string | number>>[]

/** The profile with raters by name, and what is concluded from each score and gap in words. */
export function namedProfile({ raters, scores, gaps, alignments, agreements, reference, ...rest }: Profile) {
  const names = shownNames(raters)
  const name = (id: string): string => names.get(id) ?? id
  return {
    ...rest,
    reference: reference === null ? null : name(reference),
    raters: raters.map(({ id, ...rater }) => ({ ...rater, name: name(id) })),
    scores: scores.map((score) => ({
      ...score,
      rater: name(score.rater),
      verdict: SCORE_VERDICTS[scoreVerdict(score)],
    })),
    gaps: gaps.map((gap) => ({
      ...gap,
      ...{ rater: name(gap.rater), reference: name(gap.reference), verdict: GAP_VERDICTS[gapVerdict(gap)] },
    })),
    alignments: alignments.map((each) => ({ ...each, rater: name(each.rater), reference: name(each.reference) })),
    agreements: agreements.map((each) => ({ ...each, first: name(each.first), second: name(each.second) })),
  }
}

/** Every score and every gap with its verdict, as the command line prints them. */
export function profileTables(profile: Profile): { readonly scores: Table; readonly gaps: Table } {
  const { scores, gaps } = namedProfile(profile)
  const columns = scoreColumns(profile.scores).filter(({ isBrief }) => isBrief)
  return {
    scores: scores.map((row) => ({
      rater: row.rater,
      factor: row.factor,
      ...Object.fromEntries(columns.map((column) => [column.id, writtenScore(column, row)])),
      q: formatProbability(row.q),
      n: row.n,
      prompts: row.prompts ?? '',
      verdict: row.verdict,
    })),
    gaps: gaps.map((row) => ({
      rater: row.rater,
      factor: row.factor,
      gap: formatEstimate(estimateOf(row), formatGap),
      interval: formatInterval(estimateOf(row)),
      q: formatProbability(row.q),
      n: row.n,
      prompts: row.prompts ?? '',
      verdict: row.verdict,
    })),
  }
}

/** Over what each q of the tables is corrected. */
export function familyLines(profile: Profile): readonly string[] {
  const [main, others] = [namedFamily(profile, 'main'), namedFamily(profile, 'others')]
  const isAlone = profile.families?.others.tests === 0
  return [
    `People’s scores, gaps and order effects: ${main}. A verdict takes q < .05.`,
    ...(isAlone ? [] : [`All other scores: ${others}.`]),
  ]
}
