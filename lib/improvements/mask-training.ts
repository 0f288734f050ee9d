import { loadStrengths } from '@/lib/db/improve/strengths'
import { loadColumn } from '@/lib/db/measurement'
import { loadAuthors } from '@/lib/db/response'
import { AppError } from '@/lib/errors'
import type { TrainingMasks } from '@/lib/improve/training/prepare-training'
import type { TrainingRecipe } from '@/lib/improve/training/recipe'
import { peopleAgreement, type SourceChoices, sourceChoices, votesMargin } from '@/lib/improve/training/source-choices'
import { loadSignedPack, withCorrected } from '@/lib/profiles/load-pack'
import { loadSliceColumn } from '@/lib/profiles/load-slices'
import { choosePairs } from '@/lib/profiles/pairs/choose-pairs'
import type { Material } from './load-training-material'

/** The choices that a recipe writes. Throws an AppError when the dataset has nobody of that name. */
export async function loadSource(material: Material, { source }: TrainingRecipe): Promise<SourceChoices> {
  const { id, responses } = material.dataset
  const authors = source.kind === 'own' ? await loadAuthors(id, responses) : null
  const found = sourceChoices({ ...material, ...(authors ? { authors } : {}) }, source)
  if (found) return found
  const who =
    source.kind === 'people'
      ? (source.annotator ?? 'any person')
      : source.kind === 'experiment'
        ? `experiment ${source.experiment}`
        : source.rater
  throw new AppError('invalid', `This dataset has no choices of ${who}.`)
}

/** How much better the chosen response of every pair is: |strength| where one rater gave it, else by votes; NaN: unsaid. */
export async function loadMargins({ dataset }: Material, { raters }: SourceChoices): Promise<Float64Array> {
  const [first, ...more] = raters
  if (!first || more.length > 0) return votesMargin(raters)
  // The index of a rater follows from its id; see `loadSignedPack`.
  const strengths = await loadStrengths(dataset.id, Number(first.id.slice(1)), dataset.pairs)
  return Float64Array.from(strengths, Math.abs)
}

const masked = (pairs: number, test: (pair: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: pairs }, (_, pair) => Number(test(pair)))

/** Which pairs meet each of a recipe's filters. */
export async function maskTraining(
  material: Material,
  source: SourceChoices,
  { filters }: Pick<TrainingRecipe, 'filters'>,
): Promise<TrainingMasks> {
  const { margin, agreement, unsupported, slices, pairs: query } = filters
  const { dataset, raters, a, b } = material
  const others: Uint8Array[] = []
  if (margin !== null) {
    const margins = await loadMargins(material, source)
    others.push(masked(dataset.pairs, (pair) => (margins[pair] ?? Number.NaN) >= margin))
  }
  if (agreement !== null) {
    const people = raters.filter(({ kind }) => kind === 'human')
    const shares = peopleAgreement(people, dataset.pairs)
    others.push(masked(dataset.pairs, (pair) => (shares[pair] ?? Number.NaN) >= agreement - SLACK))
  }
  if (unsupported) {
    const { factor, most } = unsupported
    const column = material.columns.find(({ key }) => key === factor)
    if (!column) throw new AppError('invalid', `This dataset has no factor ${factor}.`)
    const values = await loadColumn(dataset.id, column, dataset.responses)
    const chosen = (pair: number) => (source.choices[pair] === 1 ? a[pair] : b[pair])
    others.push(masked(dataset.pairs, (pair) => (values[chosen(pair) ?? -1] ?? Number.NaN) <= most + SLACK))
  }
  const pack = slices.length > 0 || query !== null ? await loadSignedPack(dataset.id) : null
  if (pack && query) {
    const corrected = raters.filter((rater) => rater.corrected).map(({ id }) => id)
    const { indexes } = await choosePairs(withCorrected(pack, corrected), query)
    const mask = new Uint8Array(dataset.pairs)
    for (const pair of indexes) mask[pair] = 1
    others.push(mask)
  }
  const byColumn = Map.groupBy(slices, ({ column }) => column)
  const ofSlices: Uint8Array[] = []
  for (const [name, asked] of pack ? byColumn : []) {
    if (!pack) break
    const { values, codes } = await loadSliceColumn(pack, name)
    const wanted = new Set(asked.map(({ value }) => values.indexOf(value)).filter((code) => code >= 0))
    ofSlices.push(masked(dataset.pairs, (pair) => wanted.has(codes[pair] ?? -1)))
  }
  return { slices: ofSlices, others }
}

/** Shares and values kept in 32 bits may be a little less than they are shown. */
const SLACK = 1e-6
