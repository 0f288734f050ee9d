import { gapGroup } from '@/lib/pairs/pair-group'
import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
import { largestGapOf } from '@/lib/profile/findings/headline'
import type { ProfileChoice } from '@/lib/profile/profile-choice'
import { shownModels } from '@/lib/profile/shown-models'
import { loadDashboard } from '@/lib/profiles/load-dashboard'
import { loadPairs } from '@/lib/profiles/pairs/load-pairs'
import type { ReportPayload } from './report-payload'

export type SuggestedPairs = {
  readonly factor: string
  readonly model: string
  readonly group: ReturnType<typeof gapGroup>
  /** How many there are in all. */
  readonly total: number
  readonly pairs: readonly { readonly index: number; readonly prompt: string }[]
}

const MOST = 6

/** Pairs that show the largest gap: only the model, or only people, chose the response with more of it; the clearest first. None of a sample. */
export async function suggestPairs(
  datasetId: number,
  choice: Partial<ProfileChoice>,
  view: Pick<ReportPayload['view'], 'models' | 'setting' | 'hidden'>,
): Promise<SuggestedPairs | null> {
  const dashboard = await loadDashboard(datasetId, choice)
  // Of all pairs not every factor is measured yet: without it any pair would do.
  if (dashboard?.profile.sampleOf) return null
  const models = dashboard ? [...shownModels(dashboard.profile, view)] : []
  const gap = dashboard && largestGapOf(dashboard.profile, { models, hidden: view.hidden })
  if (!gap) return null
  const { rater, factor } = gap
  const group = gapGroup(gap.gap ?? 0)
  const { slice, value } = dashboard.choice
  const query = { ...ALL_PAIRS, factor, model: rater, group, sort: 'difference', slice, value } as const
  const page = await loadPairs(datasetId, query)
  const { factors, raters } = dashboard.profile
  return {
    factor: factors.find(({ id }) => id === factor)?.label ?? factor,
    model: raters.find(({ id }) => id === rater)?.name ?? rater,
    group,
    total: page?.total ?? 0,
    pairs: (page?.rows ?? []).slice(0, MOST).map(({ index, prompt }) => ({ index, prompt })),
  }
}
