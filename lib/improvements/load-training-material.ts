import { type DatasetRow, getDataset } from '@/lib/db/dataset'
import type { FactorRow } from '@/lib/db/factor'
import { loadColumn } from '@/lib/db/measurement'
import { hasLongTail } from '@/lib/improve/choice-source'
import { largestShare } from '@/lib/improve/components'
import type { TrainingMaterial } from '@/lib/improve/training/prepare-training'
import { majority } from '@/lib/profile/majority'
import { keepRecent } from '@/lib/profiles/keep-recent'
import { loadSignedPack, type SignedPack } from '@/lib/profiles/load-pack'
import { listWhole } from '@/lib/profiles/load-values'
import { knownTransform } from './load-choice-source'
import { loadTextFacts } from './load-text-facts'

/** A dataset as training files are made of it, with where its columns are. */
export type Material = TrainingMaterial & {
  readonly dataset: DatasetRow
  readonly columns: readonly FactorRow[]
  /** Differences that were asked for: see `loadDifference`. */
  readonly differences: Map<string, Promise<Float64Array>>
}

const keep = keepRecent<Material>(1)

/**
 * What training files are made of, kept as long as the columns that it shares with everything else. `null` while the dataset is
 * not imported.
 */
export async function loadMaterial(datasetId: number): Promise<Material | null> {
  for (;;) {
    const pack = await loadSignedPack(datasetId)
    const dataset = pack && (await getDataset(datasetId))
    if (!pack || !dataset) return null
    // Rows may have come while the columns were read.
    if (dataset.version === pack.version) return keep(pack, 'material', () => makeMaterial(dataset, pack))
  }
}

/** For whoever knows that nobody asks again: what files were made of goes with it. */
export const forgetMaterial = keep.forget

async function makeMaterial(dataset: DatasetRow, pack: SignedPack): Promise<Material> {
  const { a, b, prompt, prompts, raters, factors } = pack.input
  const [columns, { components, ...flags }] = await Promise.all([listWhole(dataset), loadTextFacts(pack)])
  const people = raters.filter(({ kind }) => kind === 'human')
  return {
    ...{ a, b, prompt, prompts, factors, ...flags, dataset, columns, differences: new Map() },
    raters: [...pack.corrected.toReversed(), ...raters],
    people: people.length > 1 ? majority(people) : (people[0] ?? null),
    component: components.of,
    largestComponent: largestShare(components, prompt),
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
