import { z } from 'zod'
import { getDataset } from '@/lib/db/dataset'
import { listTests } from '@/lib/db/experiments/tested-prompts'
import { AppError } from '@/lib/errors'
import type { Remedies } from '@/lib/improve/remedies'
import { DEFAULT_RECIPE } from '@/lib/improve/training/recipe'
import { countGroups } from '@/lib/pairs/count-groups'
import { gapGroup } from '@/lib/pairs/pair-group'
import { isFound } from '@/lib/profile/findings/verdict'
import { referenceOf } from '@/lib/profile/majority'
import { signsOf } from '@/lib/profile/manifestation'
import type { RaterSummary } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { loadCached, type Shape } from '@/lib/profiles/load-cached'
import { loadSignedPack } from '@/lib/profiles/load-pack'
import { loadProfile } from '@/lib/profiles/load-profile'
import { WHOLE_IMPROVE_CHOICE } from './load-choice-source'
import { improvedKey, loadCorrection } from './load-improved'
import { previewTraining } from './preview-training'

const shape: Shape<Remedies> = z.object({
  ...{ model: z.object(), factor: z.object(), more: z.boolean(), group: z.string(), pairs: z.number() },
  ...{ correction: z.object().nullable(), balanced: z.object().nullable() },
})

/** What determines them beside the dataset: no file has the prompts of a test. */
export async function remediesKey(datasetId: number, model: string, factor: string): Promise<readonly unknown[]> {
  return improvedKey('remedies', WHOLE_IMPROVE_CHOICE, [model, factor, await listTests(datasetId)])
}

/**
 * What can be done about a model's gap on a factor. `null` where the gap is not shown: then there is nothing to advise; and
 * while only a sample is measured, since advice is of all pairs.
 */
export async function loadRemedies(datasetId: number, model: string, factor: string): Promise<Remedies | null> {
  const [dataset, profile] = await Promise.all([getDataset(datasetId), loadProfile(datasetId)])
  if (!dataset || profile?.sampleOf) return null
  const gap = profile?.gaps.find((each) => each.rater === model && each.factor === factor && isFound(each))
  const rater = profile?.raters.find(({ id }) => id === model)
  if (!gap || !rater) return null
  const key = await remediesKey(datasetId, model, factor)
  return loadCached(dataset, key, shape, () => makeRemedies(datasetId, gap, rater))
}

async function makeRemedies(datasetId: number, gap: Gap, rater: RaterSummary): Promise<Remedies | null> {
  const { rater: model, factor } = gap
  const pack = await loadSignedPack(datasetId)
  const column = pack?.input.factors.find(({ id }) => id === factor)
  if (!pack || !column) return null
  const more = (gap.gap ?? 0) > 0
  const group = gapGroup(gap.gap ?? 0)
  const judged = rater.setting !== 'generation'
  const { raters } = pack.input
  const people = referenceOf(pack.input)
  const choices = raters.find(({ id }) => id === model)?.choices
  const counts = judged && people && choices ? countGroups(signsOf(column.signs), people.choices, choices) : []
  return {
    model: { id: model, name: rater.name, judged },
    factor: { id: factor, label: column.label },
    ...{ more, group, pairs: counts.find((each) => each.group === group)?.count ?? 0 },
    correction: judged ? await loadCorrection(datasetId, model) : null,
    balanced: judged ? await balancedBy(datasetId, model, factor) : null,
  }
}

/** How many of a judge's pairs are left when the factor's score is balanced to people's. */
async function balancedBy(datasetId: number, model: string, factor: string): Promise<Remedies['balanced']> {
  try {
    const source = { kind: 'rater', rater: model } as const
    const preview = await previewTraining(datasetId, {
      ...DEFAULT_RECIPE,
      source,
      balance: [{ factor, target: 'people' }],
    })
    if (!preview || preview.warnings.some(({ kind }) => kind === 'unreachable')) return null
    const { written, balancedAway } = preview.ledger
    return written === 0 ? null : { written, of: written + balancedAway }
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
