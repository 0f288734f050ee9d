import { listSignalTexts, type SignalSlots } from '@/lib/db/experiments/signal-texts'
import { listTrainingTexts, type TrainingTexts } from '@/lib/db/improve/training-texts'
import { AppError } from '@/lib/errors'
import { askedOf, sourceOf } from '@/lib/improve/training/template'
import type { TrainingRow } from '@/lib/improve/training/training-row'

/** What is written of a pair beside its texts. Columns of one length, in the order of the dataset; they cross threads. */
export type WrittenPairs = {
  readonly pair: Int32Array
  /** +1 where the first response is chosen, −1 the second, 0 neither. */
  readonly choice: Int8Array
  readonly times: Uint8Array
  /** Its place in `TRAINING_PARTS`. */
  readonly part: Uint8Array
  /** NaN where nobody said; `null` where the format has no room for it. */
  readonly margin: Float64Array | null
  /** Where they are texts of an experiment: `pair` is a place in these. `null`: pairs of the dataset. */
  readonly signals: SignalSlots | null
}

/** The texts of some pairs, in their order. */
export const textsOf = (datasetId: number, { signals }: Pick<WrittenPairs, 'signals'>, pairs: Int32Array) =>
  signals ? listSignalTexts(datasetId, signals, pairs) : listTrainingTexts(datasetId, pairs)

const FIRST_BATCH = 50
const MOST_BATCH = 1000
const BATCH_CHARACTERS = 4_000_000

const lengthOf = ({ prompt, source, a, b, aSource, bSource }: TrainingTexts): number =>
  [prompt, source, a, b, aSource, bSource].reduce((sum, text) => sum + (text?.length ?? 0), 0)

/** The rows of one part, texts read as they are written: as many at a time as memory is spared for, the next ones ahead. */
export async function* trainingRows(
  datasetId: number,
  written: WrittenPairs,
  part: number,
  template: string,
): AsyncGenerator<TrainingRow> {
  const places = Int32Array.from(written.pair.keys()).filter((at) => written.part[at] === part)
  const load = (from: number, size: number) => {
    const some = places.subarray(from, from + size)
    const read = textsOf(
      datasetId,
      written,
      some.map((at) => written.pair[at] ?? 0),
    )
    // Whoever waits for it is told; nobody may, when the reader went away.
    read.catch(() => {})
    return { some, read }
  }
  let next = load(0, FIRST_BATCH)
  for (let from = 0; from < places.length; ) {
    const { some, read } = next
    const texts = await read
    if (texts.length < some.length)
      throw new AppError(
        'not-found',
        'The dataset, or its experiment, was deleted while its training file was written.',
      )
    from += some.length
    const mean = texts.reduce((sum, each) => sum + lengthOf(each), 0) / texts.length
    next = load(from, Math.ceil(Math.min(MOST_BATCH, BATCH_CHARACTERS / (mean + 1))))
    for (const [row, each] of texts.entries()) {
      const at = some[row] ?? 0
      const made = rowOf(each, written, at, template)
      for (let time = 0; time < (written.times[at] ?? 0); time++) yield made
    }
  }
}

function rowOf(texts: TrainingTexts, { choice, margin }: WrittenPairs, at: number, template: string): TrainingRow {
  const { index, externalId, promptId, prompt, a, b } = texts
  const source = sourceOf(texts.source, texts.aSource, texts.bSource)
  const chosenFirst = choice[at] !== -1
  const own = margin?.[at] ?? Number.NaN
  return {
    ...askedOf(prompt, source, template),
    ...{ pairId: externalId ?? String(index), promptId, prompt, source },
    chosen: chosenFirst ? a : b,
    rejected: chosenFirst ? b : a,
    chosenFirst,
    tie: choice[at] === 0,
    margin: Number.isNaN(own) ? null : own,
  }
}
