import { gapMark, type ModelSeries, scoreMark, type WeightRow } from '@/components/charts/frame/weight-row'
import { noScore } from '@/lib/profile/build-scores'
import { detectableIn } from '@/lib/profile/findings/detectable'
import { isFound } from '@/lib/profile/findings/verdict'
import type { Profile } from '@/lib/profile/profile'
import { shownModels } from '@/lib/profile/shown-models'
import type { FactorMeta } from '@/lib/profiles/factor-meta'
import { LENGTH } from '@/lib/words/score'
import { modelSeries } from './model-series'
import type { ProfileViewState, Sort } from './profile-view-state'

const key = (rater: string, factor: string) => `${rater} ${factor}`

const largestGap = (row: WeightRow) => Math.max(0, ...row.models.map(({ gap }) => Math.abs(gap?.value ?? 0)))
const strength = (row: WeightRow) =>
  Math.abs(row.people?.value ?? Math.max(0, ...row.models.map(({ score }) => Math.abs(score.value ?? 0))))

/** Without gaps, the strongest scores come first. */
const ORDERS: Readonly<Record<Sort, (a: WeightRow, b: WeightRow) => number>> = {
  gap: (a, b) => largestGap(b) - largestGap(a) || strength(b) - strength(a),
  people: (a, b) => strength(b) - strength(a),
  name: (a, b) => a.label.localeCompare(b.label, 'en'),
}

/** A row for every factor that is ever drawn, with the models given: what does not change when rows are only chosen or sorted. */
export function everyRow(
  profile: Profile,
  factors: readonly FactorMeta[],
  models: readonly ModelSeries[],
): readonly WeightRow[] {
  const scores = new Map(profile.scores.map((score) => [key(score.rater, score.factor), score]))
  const gaps = new Map(profile.gaps.map((gap) => [key(gap.rater, gap.factor), gap]))
  const meta = new Map(factors.map((factor) => [factor.id, factor]))
  const detectable = detectableIn(profile)
  const lengths = new Map(profile.lengthOnly.map((score) => [score.factor, score]))
  return profile.factors
    .filter((factor) => factor.sameAs === null)
    .map(({ id, label }): WeightRow => {
      const length = id === LENGTH ? undefined : lengths.get(id)
      const { unit = '', estimated = null, languages } = meta.get(id) ?? {}
      const own = profile.reference === null ? undefined : scores.get(key(profile.reference, id))
      return {
        factor: id,
        label,
        unit,
        estimated: estimated !== null,
        ...(languages === undefined ? {} : { languages }),
        people: own ? scoreMark(own) : null,
        lengthOnly: length ? scoreMark(length) : null,
        models: models.map((series) => {
          const score = scores.get(key(series.id, id)) ?? noScore(series.id, id)
          const gap = gaps.get(key(series.id, id))
          return { score: scoreMark(score), gap: gap ? gapMark(gap, detectable(gap)) : null }
        }),
      }
    })
}

/** The rows asked for, in the order asked for; pinned ones first. */
export function arrangeRows(
  rows: readonly WeightRow[],
  { hidden, pinned, significant, sort }: Pick<ProfileViewState, 'hidden' | 'pinned' | 'significant' | 'sort'>,
): readonly WeightRow[] {
  const rank = ({ factor }: WeightRow) => (pinned.includes(factor) ? pinned.indexOf(factor) : pinned.length)
  return rows
    .filter((row) => !hidden.includes(row.factor))
    .filter((row) => !significant || row.models.some(({ gap }) => gap !== null && isFound(gap)))
    .sort((a, b) => rank(a) - rank(b) || ORDERS[sort](a, b))
}

/** The rows to draw: one a factor, in the order asked for, with only the models and factors chosen. */
export function weightRows(
  profile: Profile,
  factors: readonly FactorMeta[],
  state: ProfileViewState,
): { readonly rows: readonly WeightRow[]; readonly models: readonly ModelSeries[] } {
  const shown = shownModels(profile, state)
  const models = modelSeries(profile).filter((series) => shown.has(series.id))
  return { rows: arrangeRows(everyRow(profile, factors, models), state), models }
}
