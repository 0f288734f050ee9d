import { type DatasetRow, getDataset } from '@/lib/db/dataset'
import type { FactorRow } from '@/lib/db/factor'
import { loadTextFlags } from '@/lib/db/improve/text-flags'
import { loadColumn } from '@/lib/db/measurement'
import { loadPairs, loadRaters } from '@/lib/db/packed'
import { hasLongTail } from '@/lib/improve/choice-source'
import { largestShare } from '@/lib/improve/components'
import type { TrainingMaterial } from '@/lib/improve/training/prepare-training'
import { majority } from '@/lib/profile/majority'
import { manifestation } from '@/lib/profile/manifestation'
import type { RaterInput } from '@/lib/profile/profile'
import { factorLabels } from '@/lib/profiles/factor-meta'
import { epsilonOf, listWhole } from '@/lib/profiles/load-pack'
import { MISSING } from '@/lib/words/rater'
import { knownTransform, loadComponents } from './load-choice-source'

/** A dataset as training files are made of it, with where its columns are. */
export type Material = TrainingMaterial & {
  readonly dataset: DatasetRow
  readonly columns: readonly FactorRow[]
  /** Differences that were asked for: see `loadDifference`. */
  readonly differences: Map<string, Promise<Float64Array>>
}

const KEPT = 2
const kept = globalThis as typeof globalThis & { proclivityMaterials?: Map<string, Promise<Material>> }

/**
 * Reads what training files are made of, or hands back what was read before while the dataset has not changed. `null` while
 * it is not imported. Columns are read one after the other and leave a byte a pair: of a million pairs with 22 factors about
 * 50 MB stay.
 */
export async function loadMaterial(datasetId: number): Promise<Material | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  kept.proclivityMaterials ??= new Map()
  const materials = kept.proclivityMaterials
  const key = `${datasetId} ${dataset.version}`
  const found = materials.get(key) ?? read(dataset)
  materials.delete(key)
  materials.set(key, found)
  found.catch(() => materials.delete(key))
  for (const oldest of materials.keys()) {
    if (materials.size <= KEPT) break
    materials.delete(oldest)
  }
  return found
}

async function read(dataset: DatasetRow): Promise<Material> {
  const { id, version, pairs, prompts, responses } = dataset
  const columns = await listWhole(dataset)
  const [packed, stored, flags, components] = await Promise.all([
    loadPairs(id, pairs),
    loadRaters(id, pairs, MISSING),
    loadTextFlags(id, pairs),
    loadComponents({ datasetId: id, version, input: { prompts } }),
  ])
  const raters = stored.map(
    ({ index, isCorrected, ...rater }): RaterInput => ({
      ...{ ...rater, id: `r${index}` },
      ...(isCorrected ? { corrected: true } : {}),
    }),
  )
  const people = raters.filter(({ kind }) => kind === 'human')
  const labels = factorLabels(columns)
  const factors = []
  for (const column of columns) {
    const compared = { epsilon: epsilonOf(column), values: await loadColumn(id, column, responses) }
    const signs = manifestation(compared, packed.a, packed.b)
    factors.push({ id: column.key, label: labels.get(column.key) ?? column.label, signs })
  }
  return {
    ...{ ...packed, prompts, raters, factors, ...flags, dataset, columns, differences: new Map() },
    people: people.length > 1 ? majority(people) : (people[0] ?? null),
    component: components.of,
    largestComponent: largestShare(components, packed.prompt),
  }
}

/** A factor's transformed differences, first response minus second, NaN where one has no value; `null` without the factor. */
export async function loadDifference(material: Material, factor: string): Promise<Float64Array | null> {
  const column = material.columns.find(({ key }) => key === factor)
  if (!column) return null
  const { differences } = material
  const found = differences.get(factor) ?? makeDifference(material, column)
  differences.set(factor, found)
  found.catch(() => differences.delete(factor))
  return found
}

async function makeDifference({ a, b, dataset }: Material, column: FactorRow): Promise<Float64Array> {
  const values = await loadColumn(dataset.id, column, dataset.responses)
  const transform = knownTransform(column.key) ?? (hasLongTail({ values }) ? 'log1p' : 'none')
  const at = (response: number | undefined): number => {
    const value = values[response ?? -1] ?? Number.NaN
    return transform === 'log1p' ? Math.log1p(value) : value
  }
  return Float64Array.from(a, (first, pair) => at(first) - at(b[pair]))
}
