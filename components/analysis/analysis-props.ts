import { HUMAN_STYLE, type RaterStyle } from '@/components/charts/frame/rater-style'
import { modelSeries } from '@/components/profile/weight-rows'
import type { Profile } from '@/lib/profile/profile'
import type { AnalysisView } from '@/lib/profiles/load-analysis'

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
