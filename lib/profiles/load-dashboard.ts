import { getDataset } from '@/lib/db/dataset'
import { findSample } from '@/lib/db/measuring/measured-sample'
import { readAs } from '@/lib/db/rows'
import { findingOf } from '@/lib/profile/findings/finding'
import { type Planned, plannedSchema } from '@/lib/profile/findings/planned-schema'
import type { Profile } from '@/lib/profile/profile'
import { type ProfileChoice, WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { type FactorMeta, loadFactorMetas } from './factor-meta'
import { loadChoices, type ProfileChoices } from './load-choices'
import { DEFAULT_SETTINGS, loadProfile } from './load-profile'

export type Dashboard = {
  readonly profile: Profile
  readonly finding: ReturnType<typeof findingOf>
  readonly factors: readonly FactorMeta[]
  /** What the profile was built of: whatever an address asks for that is not there is left out. */
  readonly choice: ProfileChoice
  readonly choices: ProfileChoices
  readonly planned: Planned | null
}

/** `null` while the dataset is not imported. */
export async function loadDashboard(datasetId: number, asked: Partial<ProfileChoice> = {}): Promise<Dashboard | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  const wanted = { ...WHOLE_CHOICE, ...asked }
  const sample = await findSample(datasetId)
  const choices =
    sample?.version === dataset.version ? noChoices(dataset) : await loadChoices(dataset, wanted.slice, wanted.people)
  const choice = existing(wanted, choices)
  const { estimator, ...part } = choice
  const [profile, factors] = await Promise.all([
    loadProfile(datasetId, { ...DEFAULT_SETTINGS, estimator }, part),
    loadFactorMetas(datasetId),
  ])
  const planned = readAs(plannedSchema.nullable(), dataset.planned)
  return profile && { profile, finding: findingOf(profile), factors, choice, choices, planned }
}

/** What a profile that is only looked at whole could be built of. */
export const noChoices = ({ pairs }: Pick<ProfileChoices, 'pairs'>): ProfileChoices => ({
  ...{ pairs, people: [], annotators: 0, slices: [], values: [] },
})

function existing(asked: ProfileChoice, choices: ProfileChoices): ProfileChoice {
  const { estimator, people, slice, value } = asked
  const corrected = (choices.corrected ?? []).map(({ id }) => id).filter((id) => asked.corrected?.includes(id))
  const found = choices.values.find((each) => each.value === value)
  return {
    estimator,
    people: choices.people.map(({ id }) => id).filter((id) => people.includes(id)),
    slice: choices.values.length > 0 ? slice : null,
    value: found ? found.value : null,
    ...(corrected.length > 0 ? { corrected } : {}),
  }
}
