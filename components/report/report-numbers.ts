import { gapFindings } from '@/lib/profile/findings/gap-finding'
import { agreementWith, shownModels } from '@/lib/profile/shown-models'
import type { Estimate } from '@/lib/statistics/estimate'
import { countOf, formatGap, formatScore, formatShare } from '@/lib/words/format'
import type { DefinitionId } from '@/lib/words/labels'
import { shownNames } from '@/lib/words/rater'
import type { ReportContent } from './report-content'

export type ReportNumber = {
  readonly term: DefinitionId
  /** Of whom and of what. */
  readonly of: string
  readonly estimate: Estimate
  readonly format: (value: number | null) => string
  readonly n: string
}

type Of = Pick<ReportContent, 'profile' | 'view' | 'finding'>

/** The three numbers behind the finding: its gap, and how alike that model and people rank factors and choose. */
export function reportNumbers({ profile, view, finding }: Of): readonly ReportNumber[] {
  const names = shownNames(profile.raters)
  const labels = new Map(profile.factors.map(({ id, label }) => [id, label]))
  const models = [...shownModels(profile, view)]
  const said = finding.map(({ text }) => text).join('')
  const choices = gapFindings(profile, { models, hidden: view.hidden })
  const startsSo = ({ parts }: (typeof choices)[number]) => said.startsWith(parts.map(({ text }) => text).join(''))
  const first = choices.find(startsSo) ?? choices[0]
  const gap = first && profile.gaps.find(({ rater, factor }) => rater === first.rater && factor === first.factor)
  if (!gap) return strongest({ profile, view, finding })
  const name = names.get(gap.rater) ?? gap.rater
  const alignment = profile.alignments.find(({ rater }) => rater === gap.rater)
  const agreement = agreementWith(profile, gap.rater)
  return [
    {
      term: 'gap',
      of: `${name}, ${(labels.get(gap.factor) ?? gap.factor).toLowerCase()}`,
      estimate: { value: gap.gap, low: gap.low, high: gap.high },
      format: formatGap,
      n: countOf(gap.n, 'pair'),
    },
    ...(alignment
      ? [
          {
            term: 'kendall',
            of: `${name}’s ranking of factors against people’s`,
            estimate: alignment.kendall,
            format: formatScore,
            n: countOf(alignment.factors, 'factor'),
          } as const,
        ]
      : []),
    ...(agreement
      ? [
          {
            term: 'agreement',
            of: `${name} and people`,
            estimate: agreement.agreement,
            format: formatShare,
            n: countOf(agreement.n, 'pair'),
          } as const,
        ]
      : []),
  ]
}

/** Without a comparison: what is followed or avoided most, by people or by the first model shown. */
function strongest({ profile, view }: Of): readonly ReportNumber[] {
  const who = profile.reference ?? [...shownModels(profile, view)][0]
  const labels = new Map(profile.factors.map(({ id, label }) => [id, label]))
  return profile.scores
    .filter(({ rater, score, factor }) => rater === who && score !== null && !view.hidden.includes(factor))
    .sort((one, other) => Math.abs(other.score ?? 0) - Math.abs(one.score ?? 0))
    .slice(0, 3)
    .map(({ factor, score, low, high, n }) => ({
      term: profile.settings.estimator,
      of: labels.get(factor) ?? factor,
      estimate: { value: score, low, high },
      format: formatScore,
      n: countOf(n, 'pair'),
    }))
}
