import { modelStyle } from '@/components/charts/frame/marker'
import type { ModelSeries } from '@/components/charts/frame/weight-row'
import type { Profile } from '@/lib/profile/profile'
import { shownNames } from '@/lib/words/rater'

/** Every model of a profile with its look, which never depends on what else is shown. */
export function modelSeries(profile: Profile): readonly ModelSeries[] {
  const models = profile.raters.filter((rater) => rater.kind === 'model')
  const names = shownNames(models)
  return models.map(({ id, name }, index) => ({
    id,
    name: names.get(id) ?? name,
    style: modelStyle(index),
  }))
}
