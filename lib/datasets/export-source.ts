import { type DatasetRow, getDataset } from '@/lib/db/dataset'
import { type ExportedPair, listExportedPairs, listExportedPairsOf } from '@/lib/db/exported-pair'
import { listFactors } from '@/lib/db/factor'
import { loadColumn } from '@/lib/db/measurement'
import { listSliceNames } from '@/lib/db/pair'
import { listRaters, type RaterRow } from '@/lib/db/rater'
import { AppError } from '@/lib/errors'

const FIRST_BATCH = 50
const MAX_BATCH = 1000
const BATCH_CHARACTERS = 8_000_000

export type ExportFactor = {
  readonly name: string
  /** Of the response of this number; `null` where it has none. */
  readonly valueAt: (response: number) => number | null
}

/** All that an export draws on; texts are read as they are written. */
export type ExportSource = {
  readonly dataset: DatasetRow
  readonly raters: readonly RaterRow[]
  readonly slices: readonly string[]
  /** The factors that came with the files; computed ones are computed again. */
  readonly factors: readonly ExportFactor[]
  readonly pairs: () => AsyncGenerator<ExportedPair>
}

/** A part of a dataset: some of its pairs in this order, with the labels of some raters (`r3` is the one numbered 3). */
export type ExportPart = {
  /** Numbers of the pairs from 0; `null`: all. */
  readonly pairs: Int32Array | null
  /** `null`: everybody. */
  readonly raters: readonly string[] | null
}

export const WHOLE: ExportPart = { pairs: null, raters: null }

/** Throws an AppError when there is no such dataset, or its import has not ended. */
export async function openExport(datasetId: number, part: ExportPart = WHOLE): Promise<ExportSource> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') throw new AppError('not-found', `There is no imported dataset ${datasetId}.`)
  const factors: ExportFactor[] = []
  for (const { key, version, label, origin } of await listFactors(datasetId)) {
    if (origin !== 'imported') continue
    const column = await loadColumn(datasetId, { key, version }, dataset.responses)
    const written = column instanceof Float32Array ? shortNumber : (value: number) => value
    factors.push({
      name: label,
      valueAt(response) {
        const value = column[response] ?? Number.NaN
        return Number.isNaN(value) ? null : written(value)
      },
    })
  }
  const raters = (await listRaters(datasetId)).filter(({ index }) => part.raters?.includes(`r${index}`) ?? true)
  const slices = await listSliceNames(datasetId)
  return { dataset, raters, slices, factors, pairs: () => eachPair(dataset, part.pairs, raters) }
}

/** As many pairs at a time as memory is spared for, whatever the length of their texts. */
async function* eachPair(
  { id, pairs: all }: DatasetRow,
  chosen: Int32Array | null,
  raters: readonly RaterRow[],
): AsyncGenerator<ExportedPair> {
  const known = new Set(raters.map(({ index }) => index))
  const pairs = chosen?.length ?? all
  let batch: readonly ExportedPair[] = []
  for (let from = 0; from < pairs; from += batch.length) {
    const mean =
      batch.reduce((sum, { prompt, a, b }) => sum + lengthOf(prompt) + lengthOf(a) + lengthOf(b), 0) / batch.length
    const size = batch.length === 0 ? FIRST_BATCH : Math.ceil(Math.min(MAX_BATCH, BATCH_CHARACTERS / (mean + 1)))
    const to = Math.min(pairs, from + size)
    batch = chosen
      ? await listExportedPairsOf(id, Array.from(chosen.subarray(from, to)))
      : await listExportedPairs(id, from, to)
    if (batch.length < Math.min(pairs - from, size))
      throw new AppError('not-found', 'The dataset was deleted while it was written.')
    // Some raters are not asked for; files that are added meanwhile bring raters that the head of the file does not name.
    for (const pair of batch) yield { ...pair, votes: pair.votes.filter(({ raterIndex }) => known.has(raterIndex)) }
  }
}

const lengthOf = ({ text, source }: { readonly text: string; readonly source: string | null }): number =>
  text.length + (source?.length ?? 0)

/** The shortest number that is stored as the same 32 bits: 0.1, not 0.10000000149011612. */
function shortNumber(value: number): number {
  // JSON has no infinity; this one is beyond 32 bits.
  if (!Number.isFinite(value)) return Math.sign(value) * 1e39
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === value) return short
  }
  return value
}
