import { loadDatasetColumns, loadKeptChoices } from '@/lib/db/columns/dataset-columns'
import { putPackedColumns, readPackedColumn } from '@/lib/db/columns/packed-column'
import { loadPairColumns } from '@/lib/db/columns/pair-columns'
import { getDataset } from '@/lib/db/dataset'
import type { FactorRow } from '@/lib/db/factor'
import { loadColumn } from '@/lib/db/measurement'
import type { PackedRater } from '@/lib/db/packed'
import { env } from '@/lib/env'
import type { Written } from '@/lib/profile/generation-pairs'
import type { FactorInput, ProfileInput, RaterInput, SignedFactor, SignedInput } from '@/lib/profile/profile'
import { signCodes } from '@/lib/statistics/sign-codes'
import { shareValues } from '@/lib/threads/share-values'
import { tellStage } from '@/lib/threads/stage'
import { countOf } from '@/lib/words/format'
import { MISSING } from '@/lib/words/rater'
import { factorLabels } from './factor-meta'
import { bytesOfPack, bytesOfPairs, keepPacks, type Share } from './keep-packs'
import { eachValued, epsilonOf, listWhole } from './load-values'

/** A dataset in memory as the statistics want it: packed columns only, no texts; of its factors the signs. */
export type SignedPack = {
  readonly datasetId: number
  readonly version: number
  readonly responses: number
  readonly input: SignedInput
  /** Corrected judges, the first made first: they take part in nothing unless chosen, see `withCorrected`. */
  readonly corrected: readonly RaterInput[]
  /** Responses that models wrote for score levels. */
  readonly written: readonly Written[]
}

/** Of the same only what pairs are chosen and put in order by: of its factors maybe no more than a query names. */
export type ListPack = Omit<SignedPack, 'written'>

/** Of the same only which texts its pairs have: all that a search for words takes. */
export type TextPack = {
  readonly datasetId: number
  readonly input: Pick<SignedInput, 'a' | 'b' | 'prompt'>
}

/** The same with every factor's values, eight times as large. */
export type Pack = Omit<SignedPack, 'input'> & {
  readonly input: ProfileInput & { readonly factors: readonly (FactorInput & SignedFactor)[] }
}

type Size = {
  readonly id: number
  readonly version: number
  readonly pairs: number
  readonly prompts: number
  readonly responses: number
}

// Next reloads modules in development; what was read outlives that.
const kept = globalThis as typeof globalThis & { proclivityPacks?: Packs }
type Packs = {
  readonly texts: ReturnType<typeof keepPacks<TextPack>>
  readonly listed: ReturnType<typeof keepPacks<ListPack>>
  readonly signed: ReturnType<typeof keepPacks<SignedPack>>
  readonly whole: ReturnType<typeof keepPacks<Pack>>
}

/** Of what is mostly among the columns that are kept anyway. */
const MOST_OF_PARTS = 20e6

function packs(): Packs {
  kept.proclivityPacks ??= {
    texts: keepPacks<TextPack>(({ input }) => bytesOfPairs(input), MOST_OF_PARTS, undefined, shareAs('pairs')),
    listed: keepPacks<ListPack>(bytesOfPack, MOST_OF_PARTS, undefined, shareAs('lists')),
    signed: keepPacks<SignedPack>(bytesOfPack, undefined, undefined, shareAs('columns')),
    whole: keepPacks<Pack>(bytesOfPack),
  }
  return kept.proclivityPacks
}

/** Threads of one database have a dataset's columns in common where they lie in shared memory. */
const shareAs =
  <Kind extends TextPack>(what: string): Share<Kind> =>
  (hear) => {
    const tell = shareValues<Kind>(`${what} of ${env().databaseUrl}`)(hear)
    return (key, pack) => {
      if (pack.input.a.buffer instanceof SharedArrayBuffer) tell(key, pack)
    }
  }

/** Reads a dataset's packed columns without values, or hands back those read before while the dataset has not changed. */
export async function loadSignedPack(datasetId: number): Promise<SignedPack | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  return packs().signed(`${datasetId} ${dataset.version}`, () => readSigned(dataset))
}

/** Which texts a dataset's pairs have alone, or more where that was read before. */
export async function loadTextPack(datasetId: number): Promise<TextPack | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  return packs().signed.recall(`${datasetId} ${dataset.version}`) ?? readTexts(dataset)
}

/** What pairs are chosen by, with no more than these factors; or all columns where they were read before, or are not kept. */
export async function loadListPack(datasetId: number, factors: readonly string[]): Promise<ListPack | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  const key = `${datasetId} ${dataset.version}`
  const read = async () => (await readListed(dataset, factors)) ?? packs().signed(key, () => readSigned(dataset))
  return packs().signed.recall(key) ?? packs().listed(JSON.stringify([key, factors]), read)
}

const readTexts = (dataset: Size): Promise<TextPack> =>
  packs().texts(`${dataset.id} ${dataset.version}`, async () => ({
    datasetId: dataset.id,
    input: await loadPairColumns(dataset),
  }))

/** The same with the values of all factors. */
export async function loadPack(datasetId: number): Promise<Pack | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  const key = `${datasetId} ${dataset.version}`
  return packs().whole(key, async () => readValues(await packs().signed(key, () => readSigned(dataset))))
}

/** The same with some of its corrected judges taking part like any other rater, after all others. */
export function withCorrected<Kind extends ListPack>(pack: Kind, ids: readonly string[]): Kind {
  const chosen = pack.corrected.filter(({ id }) => ids.includes(id))
  if (chosen.length === 0) return pack
  return { ...pack, input: { ...pack.input, raters: [...pack.input.raters, ...chosen] } }
}

async function readSigned(dataset: Size): Promise<SignedPack> {
  const { id, version, prompts, responses } = dataset
  tellStage(`Reading ${countOf(dataset.pairs, 'pair')}`)
  // First: a search that comes meanwhile waits for no more.
  const texts = later(readTexts(dataset).then(({ input }) => input))
  const current = await listWhole(dataset)
  const { pairs, raters, written, authors } = await loadDatasetColumns(dataset, MISSING, texts)
  const labels = factorLabels(current)
  const factors = []
  // The values of one at a time, in one place.
  let room: Float32Array<ArrayBuffer> | undefined
  const valuesOf = (factor: FactorRow) => {
    room ??= new Float32Array(responses)
    return loadColumn(id, factor, responses, room)
  }
  // The server stores the signs of one while the values of the next are read, and finds those of the next meanwhile.
  let keeping = Promise.resolve()
  const read = (factor: FactorRow | undefined) => later(factor && readSigns(dataset, factor))
  let coming = read(current[0])
  for (const [at, factor] of current.entries()) {
    tellStage(`Reading ${at + 1} of ${current.length} factors`)
    const signs = await coming
    if (!signs) continue
    const { name, column, isKept } = signs
    coming = read(current[at + 1])
    if (!isKept) {
      column.set(signCodes({ values: await valuesOf(factor), epsilon: epsilonOf(factor) }, pairs.a, pairs.b))
      await keeping
      keeping = later(putPackedColumns(dataset, [{ name, column }]))
    }
    factors.push(signedBy(factor, labels, column))
  }
  await keeping
  return {
    datasetId: id,
    version,
    responses,
    written,
    corrected: ratersOf(raters, true).reverse(),
    input: { ...pairs, prompts, raters: ratersOf(raters, false), factors, ...(authors ? { authors } : {}) },
  }
}

/** The same without who wrote what, and with no more than these factors; `null` where not all of it is kept. */
async function readListed(dataset: Size, wanted: readonly string[]): Promise<ListPack | null> {
  const { id, version, prompts, responses } = dataset
  const texts = later(readTexts(dataset).then(({ input }) => input))
  const [kept, current] = await Promise.all([loadKeptChoices(dataset, texts), listWhole(dataset)])
  if (!kept) return null
  const labels = factorLabels(current)
  const factors = []
  for (const factor of current.filter(({ key }) => wanted.includes(key))) {
    const { column, isKept } = await readSigns(dataset, factor)
    if (!isKept) return null
    factors.push(signedBy(factor, labels, column))
  }
  const { pairs, raters } = kept
  const input = { ...pairs, prompts, raters: ratersOf(raters, false), factors }
  return { datasetId: id, version, responses, corrected: ratersOf(raters, true).reverse(), input }
}

const ratersOf = (raters: readonly PackedRater[], areCorrected: boolean): RaterInput[] =>
  raters.flatMap(({ index, isCorrected, ...rater }) =>
    isCorrected === areCorrected
      ? [{ ...rater, id: `r${index}`, ...(isCorrected ? { corrected: true as const } : {}) }]
      : [],
  )

const signedBy = (factor: FactorRow, labels: ReadonlyMap<string, string>, signs: Uint8Array): SignedFactor => ({
  id: factor.key,
  label: labels.get(factor.key) ?? factor.label,
  epsilon: epsilonOf(factor),
  signs,
})

/** The failure of what goes on meanwhile is met when its turn comes, if it comes. */
function later<Work extends Promise<unknown> | undefined>(work: Work): Work {
  work?.catch(() => undefined)
  return work
}

type Signs = { readonly name: string; readonly column: Uint8Array; readonly isKept: boolean }

/** A factor's signs as they were kept, or room for them. */
async function readSigns(dataset: Size, factor: FactorRow): Promise<Signs> {
  const name = `signs ${factor.key} ${factor.version} ${epsilonOf(factor)}`
  const column = new Uint8Array(new SharedArrayBuffer(dataset.pairs))
  return { name, column, isKept: await readPackedColumn(dataset, { name, column }) }
}

async function readValues(signed: SignedPack): Promise<Pack> {
  const factors: (FactorInput & SignedFactor)[] = []
  for await (const factor of eachValued(signed)) factors.push(factor)
  return { ...signed, input: { ...signed.input, factors } }
}
