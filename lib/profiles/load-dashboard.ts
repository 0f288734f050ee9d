import { findingOf } from '@/lib/profile/finding'
import type { Profile } from '@/lib/profile/profile'
import { type ProfileChoice, WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { type FactorMeta, loadFactorMetas } from './factor-meta'
import { loadPack, type Pack } from './load-pack'
import { DEFAULT_SETTINGS, loadProfile } from './load-profile'
import { loadSliceColumn, loadSliceNames } from './load-slices'

export type Dashboard = {
  readonly profile: Profile
  readonly finding: ReturnType<typeof findingOf>
  readonly factors: readonly FactorMeta[]
  /** What the profile was built of: whatever an address asks for that is not there is left out. */
  readonly choice: ProfileChoice
  readonly choices: ProfileChoices
}

/** What else a profile could be built of. */
export type ProfileChoices = {
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** Metadata columns, and the values of the chosen one with the pairs that have them. */
  readonly slices: readonly string[]
  readonly values: readonly { readonly value: string; readonly pairs: number }[]
}

/** `null` while the dataset is not imported. */
export async function loadDashboard(datasetId: number, asked: Partial<ProfileChoice> = {}): Promise<Dashboard | null> {
  const pack = await loadPack(datasetId)
  if (!pack) return null
  const wanted = { ...WHOLE_CHOICE, ...asked }
  const choices = await choicesOf(pack, wanted.slice)
  const choice = existing(wanted, choices)
  const { estimator, ...part } = choice
  const profile = await loadProfile(datasetId, { ...DEFAULT_SETTINGS, estimator }, part)
  if (!profile) return null
  return { profile, finding: findingOf(profile), factors: await loadFactorMetas(datasetId), choice, choices }
}

async function choicesOf(pack: Pack, slice: string | null): Promise<ProfileChoices> {
  const slices = await loadSliceNames(pack)
  const people = pack.input.raters.flatMap(({ id, name, kind }) => (kind === 'human' ? [{ id, name }] : []))
  if (slice === null || !slices.includes(slice)) return { people, slices, values: [] }
  const { values, codes } = await loadSliceColumn(pack, slice)
  const counts = new Array<number>(values.length).fill(0)
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1
  return { people, slices, values: values.map((value, at) => ({ value, pairs: counts[at] ?? 0 })) }
}

function existing({ estimator, people, slice, value }: ProfileChoice, choices: ProfileChoices): ProfileChoice {
  const found = choices.values.find((each) => each.value === value)
  return {
    estimator,
    people: choices.people.map(({ id }) => id).filter((id) => people.includes(id)),
    slice: choices.values.length > 0 ? slice : null,
    value: found ? found.value : null,
  }
}
