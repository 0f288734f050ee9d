import { z } from 'zod'
import { listRaters } from '@/lib/db/rater'
import { MOST_SIDE_BY_SIDE, mostInCommon } from '@/lib/profile/crowd/most-in-common'
import type { RaterInput } from '@/lib/profile/profile'
import { loadCached } from './load-cached'
import { loadSignedPack, type SignedPack } from './load-pack'

const kept = new WeakMap<SignedPack['input'], readonly RaterInput[]>()

/** The annotators who are offered one by one: those whom a profile shows one by one. */
export function annotatorsBeside({ input }: Pick<SignedPack, 'input'>): readonly RaterInput[] {
  const found = kept.get(input) ?? mostInCommon(input.raters.filter(({ kind }) => kind === 'human'))
  kept.set(input, found)
  return found
}

type Dataset = { readonly id: number; readonly version: number }
type Named = { readonly id: string; readonly name: string }
export type Annotators = {
  /** How many there are. */
  readonly all: number
  /** All of them, or of a crowd those with the most pairs in common and whoever is asked for. */
  readonly offered: readonly Named[]
}

/** The same without reading a column, once it is known. */
export async function loadAnnotators(dataset: Dataset, asked: readonly string[] = []): Promise<Annotators> {
  const people = (await listRaters(dataset.id)).flatMap(({ index, name, kind }) =>
    kind === 'human' ? [{ id: `r${index}`, name }] : [],
  )
  if (people.length <= MOST_SIDE_BY_SIDE) return { all: people.length, offered: people }
  const beside = await loadCached(dataset, ['beside'], z.object({ ids: z.array(z.string()) }), async () => {
    const pack = await loadSignedPack(dataset.id)
    return pack && { ids: annotatorsBeside(pack).map(({ id }) => id) }
  })
  const ids = new Set([...(beside?.ids ?? []), ...asked])
  return { all: people.length, offered: people.filter(({ id }) => ids.has(id)) }
}
