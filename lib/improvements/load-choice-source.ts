import { listFactors } from '@/lib/db/factor'
import { loadConnectedPrompts } from '@/lib/db/improve/connected-prompts'
import { isOnlySampled } from '@/lib/db/measuring/measured-sample'
import { factorById } from '@/lib/factors/registry'
import { type ChoiceSource, makeChoiceSource, type Transform } from '@/lib/improve/choice-source'
import { type Components, componentsOf } from '@/lib/improve/components'
import type { ImproveSettings } from '@/lib/improve/rater-study'
import { loadPack, type Pack } from '@/lib/profiles/load-pack'

/** Whose choices are explained and by which factors, as an address says it. */
export type ImproveChoice = {
  /** Id of one annotator; all people unless given. */
  readonly annotator: string | null
  /** Factors taken although they may be people's choice itself, and factors left out. */
  readonly ticked: readonly string[]
  readonly without: readonly string[]
}

export const WHOLE_IMPROVE_CHOICE: ImproveChoice = { annotator: null, ticked: [], without: [] }

export const settingsOf = ({ ticked, without }: ImproveChoice): ImproveSettings => ({
  seed: 1,
  ticked: [...ticked].sort(),
  without: [...without].sort(),
})

const KEPT = 4
const kept = globalThis as typeof globalThis & { proclivityComponents?: Map<string, Promise<Components>> }

type Prompted = Pick<Pack, 'datasetId' | 'version'> & { readonly input: Pick<Pack['input'], 'prompts'> }

/** Connected prompts of a dataset, found once for each of its versions. */
export function loadComponents({ datasetId, version, input }: Prompted): Promise<Components> {
  kept.proclivityComponents ??= new Map()
  const known = kept.proclivityComponents
  const key = `${datasetId} ${version}`
  const found = known.get(key) ?? loadConnectedPrompts(datasetId).then((shared) => componentsOf(input.prompts, shared))
  known.delete(key)
  known.set(key, found)
  found.catch(() => known.delete(key))
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break
    known.delete(oldest)
  }
  return found
}

/** Counts and the like, which have no upper end, enter as logarithms. */
export function knownTransform(factor: string): Transform | null {
  const known = factorById(factor)
  if (!known) return null
  return known.range[0] === 0 && known.range[1] === null ? 'log1p' : 'none'
}

/** A dataset as models of choices want it; `null` while it is not imported, or no more than a sample of it is measured. */
export async function loadChoiceSource(datasetId: number, { annotator }: ImproveChoice): Promise<ChoiceSource | null> {
  const pack = await loadPack(datasetId)
  if (!pack || (await isOnlySampled({ id: datasetId, version: pack.version }))) return null
  const [components, factors] = await Promise.all([loadComponents(pack), listFactors(datasetId)])
  return makeChoiceSource(pack.input, {
    components,
    annotator,
    imported: new Set(factors.filter(({ origin }) => origin === 'imported').map(({ key }) => key)),
    known: knownTransform,
  })
}
