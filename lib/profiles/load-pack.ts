import { getDataset } from '@/lib/db/dataset'
import { type FactorRow, listFactors } from '@/lib/db/factor'
import { BLOCK, countBlocks, loadColumn } from '@/lib/db/measurement'
import { loadPairs, loadRaters } from '@/lib/db/packed'
import { loadAuthors } from '@/lib/db/response'
import { listWritten } from '@/lib/db/written'
import { factorById } from '@/lib/factors/registry'
import type { Written } from '@/lib/profile/generation-pairs'
import type { ProfileInput, RaterInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { factorLabels } from './factor-meta'
import { chooseVersions } from './list-shown'

/** A dataset in memory as the statistics want it: packed columns only, no texts. */
export type Pack = {
  readonly datasetId: number
  readonly version: number
  readonly input: ProfileInput
  /** Corrected judges, the first made first: they take part in nothing unless chosen, see `withCorrected`. */
  readonly corrected: readonly RaterInput[]
  /** Responses that models wrote for score levels. */
  readonly written: readonly Written[]
}

const KEPT = 4
const kept = globalThis as typeof globalThis & { proclivityPacks?: Map<string, Promise<Pack>> }

/** Reads a dataset's packed columns, or hands back those read before while the dataset has not changed. */
export async function loadPack(datasetId: number): Promise<Pack | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  kept.proclivityPacks ??= new Map()
  const packs = kept.proclivityPacks
  const key = `${datasetId} ${dataset.version}`
  const found = packs.get(key) ?? read(dataset)
  packs.delete(key)
  packs.set(key, found)
  found.catch(() => packs.delete(key))
  for (const oldest of packs.keys()) {
    if (packs.size <= KEPT) break
    packs.delete(oldest)
  }
  return found
}

/** The same with some of its corrected judges taking part like any other rater, after all others. */
export function withCorrected(pack: Pack, ids: readonly string[]): Pack {
  const chosen = pack.corrected.filter(({ id }) => ids.includes(id))
  if (chosen.length === 0) return pack
  return { ...pack, input: { ...pack.input, raters: [...pack.input.raters, ...chosen] } }
}

/** The largest difference that counts as none. */
export const epsilonOf = ({ key, details }: FactorRow): number => details?.epsilon ?? factorById(key)?.epsilon ?? 0

type Size = {
  readonly id: number
  readonly version: number
  readonly pairs: number
  readonly prompts: number
  readonly responses: number
}

/** The factors that are measured on every response; an imported or judged one where it is at all, in the version that counts. */
export async function listWhole({ id, responses }: Pick<Size, 'id' | 'responses'>): Promise<readonly FactorRow[]> {
  const blocks = await countBlocks(id)
  // A judge may not have seen the responses that came last: there its factor is missing.
  const whole = (await listFactors(id)).filter(({ key, version, details }) => {
    const measured = blocks.get(`${key} ${version}`) ?? 0
    return details ? measured > 0 : measured === Math.ceil(responses / BLOCK)
  })
  return chooseVersions(id, whole)
}

async function read({ id, version, pairs, prompts, responses }: Size): Promise<Pack> {
  const current = await listWhole({ id, responses })
  // The server looks through the responses while this process takes in pairs and votes.
  const [packed, raters, written, authors] = await Promise.all([
    loadPairs(id, pairs),
    loadRaters(id, pairs, MISSING),
    listWritten(id),
    loadAuthors(id, responses),
  ])
  const [corrected, asked] = [true, false].map((is) =>
    raters.flatMap(({ index, isCorrected, ...rater }) =>
      isCorrected === is ? [{ ...rater, id: `r${index}`, ...(is ? { corrected: true as const } : {}) }] : [],
    ),
  )
  const labels = factorLabels(current)
  const factors = []
  for (const factor of current) {
    const values = await loadColumn(id, factor, responses)
    factors.push({ id: factor.key, label: labels.get(factor.key) ?? factor.label, epsilon: epsilonOf(factor), values })
  }
  return {
    datasetId: id,
    version,
    written,
    corrected: corrected?.reverse() ?? [],
    input: {
      ...packed,
      prompts,
      raters: asked ?? [],
      factors,
      ...(authors ? { authors } : {}),
    },
  }
}
