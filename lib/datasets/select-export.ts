import { choosersAmong } from '@/lib/pairs/choosers'
import { filtersIn, type PairsQuery, sortOf } from '@/lib/pairs/pairs-query'
import { majority } from '@/lib/profile/majority'
import { shownModels } from '@/lib/profile/shown-models'
import { loadSignedPack, type SignedPack } from '@/lib/profiles/load-pack'
import { choosePairs } from '@/lib/profiles/pairs/choose-pairs'
import { MISSING, type RaterSetting } from '@/lib/words/rater'
import type { ExportPart } from './export-source'

/** What a page shows: pairs that meet a query, in its order, and whose labels are looked at. */
export type ExportChoice = {
  readonly query: PairsQuery
  /** Ids; none named: everybody. */
  readonly people: readonly string[]
  readonly models: readonly string[]
  readonly setting: RaterSetting | null
}

/** The part of a dataset that a page shows; `null` while it is not imported. */
export async function selectExport(datasetId: number, choice: ExportChoice): Promise<ExportPart | null> {
  const pack = await loadSignedPack(datasetId)
  return pack && partOf(pack, choice)
}

async function partOf(pack: SignedPack, { query, people, models, setting }: ExportChoice): Promise<ExportPart> {
  const isWhole = filtersIn(query).length === 0 && sortOf(query) === 'order'
  const { raters } = pack.input
  const named = raters.filter(({ kind, id }) => kind === 'human' && people.includes(id))
  const shown = shownModels({ raters }, { models, setting })
  const chosen = raters.filter((rater) =>
    rater.kind === 'model' ? shown.has(rater.id) : named.length === 0 || named.includes(rater),
  )
  return {
    pairs: isWhole ? null : (await choosePairs(pack, query)).indexes,
    raters: chosen.length === raters.length ? null : chosen.map(({ id }) => id),
  }
}

/** How much is in a part, said before it is written. */
export type ExportCounts = {
  readonly pairs: number
  readonly all: number
  /** How many raters' labels, of how many. */
  readonly raters: number
  readonly allRaters: number
  /** Who decides what was chosen, and pairs with a choice, a tie, and no readable label of theirs. */
  readonly by: 'people' | 'models' | 'nobody'
  readonly chosen: number
  readonly ties: number
  readonly unlabelled: number
}

/** Counts what an export of this choice holds; `null` while the dataset is not imported. */
export async function countExport(datasetId: number, choice: ExportChoice): Promise<ExportCounts | null> {
  const pack = await loadSignedPack(datasetId)
  if (!pack) return null
  const part = await partOf(pack, choice)
  const { raters, a } = pack.input
  const taken = raters.filter(({ id }) => part.raters?.includes(id) ?? true)
  const choosers = choosersAmong(taken)
  const { choices } = majority(choosers)
  const counts = { chosen: 0, ties: 0, unlabelled: 0 }
  const pairs = part.pairs?.length ?? a.length
  for (let at = 0; at < pairs; at++) {
    const choice = choices[part.pairs?.[at] ?? at] ?? MISSING
    counts[choice === MISSING ? 'unlabelled' : choice === 0 ? 'ties' : 'chosen']++
  }
  const by = choosers.length === 0 ? 'nobody' : choosers[0]?.kind === 'human' ? 'people' : 'models'
  return { pairs, all: a.length, raters: taken.length, allRaters: raters.length, by, ...counts }
}
