import { z } from 'zod'
import { listCorrectedNames } from '@/lib/db/corrected-rater'
import { loadAnnotators } from './annotators-beside'
import { loadCached } from './load-cached'
import { loadSignedPack } from './load-pack'
import { loadSliceColumn, loadSliceNames } from './load-slices'

/** What a profile could be built of. */
export type ProfileChoices = {
  /** Pairs of the whole dataset. */
  readonly pairs: number
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** How many people there are: of a crowd only some are offered. */
  readonly annotators: number
  /** Corrected judges, where there are any: nobody sees them who does not ask for them. */
  readonly corrected?: readonly { readonly id: string; readonly name: string }[]
  /** Metadata columns, and the values of the chosen one with the pairs that have them. */
  readonly slices: readonly string[]
  readonly values: readonly SliceValue[]
}

const valueSchema = z.object({ value: z.string(), pairs: z.number() })
type SliceValue = Readonly<z.infer<typeof valueSchema>>
type Sized = { readonly id: number; readonly version: number; readonly pairs: number }

/** Kept like profiles, because finding them reads every pair: a dashboard whose profile is kept reads no column at all. */
export async function loadChoices(
  dataset: Sized,
  slice: string | null,
  asked: readonly string[] = [],
): Promise<ProfileChoices> {
  const [annotators, made, slices] = await Promise.all([
    loadAnnotators(dataset, asked),
    listCorrectedNames(dataset.id),
    listSlices(dataset),
  ])
  const corrected = made.map(({ index, name }) => ({ id: `r${index}`, name }))
  const { pairs } = dataset
  return {
    pairs,
    people: annotators.offered,
    annotators: annotators.all,
    ...(corrected.length > 0 ? { corrected } : {}),
    slices,
    values: slice !== null && slices.includes(slice) ? await listSliceValues(dataset, slice) : [],
  }
}

/** The metadata columns of a dataset's pairs. */
export async function listSlices(dataset: Sized): Promise<readonly string[]> {
  const kept = await loadCached(dataset, ['slices'], z.object({ names: z.array(z.string()) }), async () => {
    const pack = await loadSignedPack(dataset.id)
    return pack && { names: await loadSliceNames(pack) }
  })
  return kept?.names ?? []
}

/** The values of one of them with the pairs that have each. */
export async function listSliceValues(dataset: Sized, slice: string): Promise<readonly SliceValue[]> {
  const kept = await loadCached(dataset, ['slice', slice], z.object({ values: z.array(valueSchema) }), async () => {
    const pack = await loadSignedPack(dataset.id)
    if (!pack) return null
    const { values, codes } = await loadSliceColumn(pack, slice)
    const counts = new Array<number>(values.length).fill(0)
    for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1
    return { values: values.map((value, at) => ({ value, pairs: counts[at] ?? 0 })) }
  })
  return kept?.values ?? []
}
