import { parseAsArrayOf, parseAsBoolean, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { HUMAN_STYLE, type RaterStyle } from '@/components/charts/frame/marker'
import { modelSeries } from '@/components/profile/model-series'
import { SCALES } from '@/lib/profile/analysis'
import type { Profile } from '@/lib/profile/profile'
import type { AnalysisView } from '@/lib/profiles/load-analysis'
import { ESTIMATORS } from '@/lib/words/score'

const GENERATION_PAIRS = ['all', 'adjacent'] as const

/** What the analysis shows, in the URL; the last three need another computation. */
export const analysisParsers = {
  rater: parseAsString.withDefault(''),
  scale: parseAsStringLiteral(SCALES).withDefault('sign'),
  authors: parseAsBoolean.withDefault(false),
  slice: parseAsString.withDefault(''),
  factor: parseAsString.withDefault(''),
  estimator: parseAsStringLiteral(ESTIMATORS).withDefault('tau14'),
  levels: parseAsStringLiteral(GENERATION_PAIRS).withDefault('all'),
  corrected: parseAsArrayOf(parseAsString).withDefault([]),
}

export type AnalysisProps = AnalysisView & {
  /** Folder of the factor pages. */
  readonly factorsHref: string
}

/** A rater as the panels name and draw it. */
export type ShownRater = { readonly id: string; readonly name: string; readonly style: RaterStyle }

export function shownRaters(profile: Profile): readonly ShownRater[] {
  const models = new Map(modelSeries(profile).map((series) => [series.id, series]))
  return profile.raters.map(({ id, name }) => models.get(id) ?? { id, name, style: HUMAN_STYLE })
}

/** Whom an analysis begins with: people, if their labels are one rater's; a model only where nobody else chose. */
export const firstRater = ({ reference }: Pick<Profile, 'reference'>, raters: readonly ShownRater[]) =>
  raters.find(({ id }) => id === reference) ?? raters[0]

/** Names of factors and where they lead; of two factors that are the same only the first is shown. */
export function shownFactors({ profile, factorsHref }: Pick<AnalysisProps, 'profile' | 'factorsHref'>) {
  const labels = new Map(profile.factors.map(({ id, label }) => [id, label]))
  const doubles = new Set(profile.factors.flatMap(({ id, sameAs }) => (sameAs === null ? [] : [id])))
  return {
    label: (id: string) => labels.get(id) ?? id,
    href: (id: string) => `${factorsHref}/${encodeURIComponent(id)}`,
    isShown: (id: string) => !doubles.has(id),
  }
}
