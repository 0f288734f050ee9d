import { getPendingImport } from '@/lib/db/dataset-import'
import { getDraw } from '@/lib/db/improve/label-draw'
import { type Label, listDrawnPairs, putLabels } from '@/lib/db/improve/label-pairs'
import { putJob } from '@/lib/db/job'
import { AppError } from '@/lib/errors'
import { isTurned } from '@/lib/improve/win-rates/label-draw'
import { choiceBySign } from '@/lib/words/rater'
import { drawName } from './label-file'
import { type FilledLine, readLabelFile } from './read-label-file'

const MOST_BYTES = 64 * 1024 * 1024

/** A line that cannot be taken, and what should stand there. */
export type LabelFault = { readonly line: number; readonly said: string; readonly expected: string }
export type TakenLabels =
  | { readonly ok: true; readonly labels: number; readonly rater: string }
  | { readonly ok: false; readonly faults: readonly LabelFault[] }

/** What may be written, in terms of the side. */
const SIDES: ReadonlyMap<string, 1 | 0 | -1> = new Map([
  ['left', 1],
  ['l', 1],
  ['right', -1],
  ['r', -1],
  ['tie', 0],
  ['t', 0],
])

type Request = {
  readonly datasetId: number
  readonly drawId: string
  readonly rater: string
  readonly body: AsyncIterable<Uint8Array>
  /** Bytes that were announced: a cut connection must not become a short file. */
  readonly expected?: number | null
}

/**
 * Takes a filled label file back: its choices become labels of a person of this name. All lines or none; a label that the
 * person gave before stays. What a line says of texts is not read: its pair and the draw say which response stood where.
 */
export async function takeLabels({ datasetId, drawId, rater, body, expected = null }: Request): Promise<TakenLabels> {
  const draw = await getDraw(datasetId, drawId)
  if (!draw) throw new AppError('not-found', 'There is no such draw of prompts.')
  if (await getPendingImport(datasetId))
    throw new AppError('conflict', 'Files are being added to this dataset. Send the labels once that is through.')
  const lines = readLabelFile(await gather(body, expected))
  if (lines.length === 0) throw new AppError('invalid', 'No line has a choice yet: write left, right or tie there.')
  const asked = new Set(await listDrawnPairs(datasetId, draw.prompts, draw.pairs))
  const faults: LabelFault[] = []
  const labels = new Map<number, Label & { readonly line: number }>()
  for (const line of lines) {
    const label = labelOf(line, draw, asked)
    if ('expected' in label) {
      faults.push(label)
      continue
    }
    const other = labels.get(label.pair)
    if (other && other.choice !== label.choice)
      faults.push({
        line: line.line,
        said: `another choice for pair ${label.pair} than line ${other.line}`,
        expected: 'one choice a pair',
      })
    labels.set(label.pair, { ...label, line: line.line })
  }
  if (faults.length > 0) return { ok: false, faults }
  const given = [...labels.values()]
  const earlier = await putLabels(datasetId, rater, given)
  if (earlier.length > 0)
    return {
      ok: false,
      faults: earlier.map(({ pair, choice }) => ({
        line: labels.get(pair)?.line ?? 0,
        said: labels.get(pair)?.raw ?? '',
        expected: `${sideOf(choice, isTurned(draw.seed, pair))}, which ${rater} said before: a label is not changed`,
      })),
    }
  await putJob('profile', datasetId)
  return { ok: true, labels: given.length, rater }
}

const sideOf = (choice: number, turned: boolean): string =>
  choice === 0 ? 'tie' : choice > 0 === turned ? 'right' : 'left'

function labelOf(
  { line, draw: named, pair: number, choice: said }: FilledLine,
  draw: { readonly id: string; readonly seed: number },
  asked: ReadonlySet<number>,
): Label | LabelFault {
  if (named !== drawName(draw.id))
    return {
      line,
      said: named || 'no draw',
      expected: `${drawName(draw.id)}: this is a line of another draw`,
    }
  const pair = /^\d{1,10}$/.test(number) ? Number(number) : -1
  if (!asked.has(pair))
    return { line, said: `pair ${number || '(empty)'}`, expected: 'the number of a pair of this draw, as downloaded' }
  const side = SIDES.get(said.toLowerCase())
  if (side === undefined) return { line, said, expected: 'left, right, tie, or nothing' }
  return { pair, choice: choiceBySign(isTurned(draw.seed, pair) ? -side : side), raw: said }
}

async function gather(body: AsyncIterable<Uint8Array>, expected: number | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MOST_BYTES) throw new AppError('too-large', 'The file is larger than 64 MB; a label file is not.')
    chunks.push(chunk)
  }
  if (expected !== null && size !== expected)
    throw new AppError('invalid', `The file was cut off: ${size} of ${expected} bytes arrived. Send it again.`)
  return Buffer.concat(chunks)
}
