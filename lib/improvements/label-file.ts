import { csvLine } from '@/lib/csv'
import { getDraw } from '@/lib/db/improve/label-draw'
import { listUnlabelledTexts, type PairTexts } from '@/lib/db/improve/label-pairs'
import { AppError } from '@/lib/errors'
import { isTurned } from '@/lib/improve/win-rates/label-draw'

/** Prompts whose texts are read at once. */
const CHUNK = 100
/** Without it spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff'

const COLUMNS = ['draw', 'pair', 'prompt', 'source', 'left', 'right', 'choice'] as const

/** What a file names its draw by: letters first, or a spreadsheet would take 1e234567 for a number. */
export const drawName = (id: string): string => `draw-${id.slice(0, 8)}`

export type LabelFile = { readonly name: string; readonly lines: AsyncGenerator<string> }

/**
 * The pairs of a draw that no person has labelled yet, as CSV to be filled in: in the drawn order, so that it may be left
 * unfinished; authors and judges are not in it, and which response stands on the left is drawn too.
 */
export async function labelFile(datasetId: number, drawId: string): Promise<LabelFile> {
  const draw = await getDraw(datasetId, drawId)
  if (!draw) throw new AppError('not-found', 'There is no such draw of prompts.')
  async function* lines({ id, seed, prompts, pairs }: NonNullable<typeof draw>): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csvLine(COLUMNS)
    for (let from = 0; from < prompts.length; from += CHUNK)
      for (const texts of await listUnlabelledTexts(datasetId, prompts.slice(from, from + CHUNK), pairs))
        yield lineOf(texts, drawName(id), isTurned(seed, texts.pair))
  }
  return { name: `labels-${datasetId}-${drawName(drawId)}.csv`, lines: lines(draw) }
}

function lineOf({ pair, prompt, source, a, aSource, b, bSource }: PairTexts, draw: string, turned: boolean): string {
  const [left, right] = turned ? [b, a] : [a, b]
  const [leftSource, rightSource] = turned ? [bSource, aSource] : [aSource, bSource]
  const own = [
    ...(source === null ? [] : [source]),
    ...(leftSource === null ? [] : [`Source of the left one:\n${leftSource}`]),
    ...(rightSource === null ? [] : [`Source of the right one:\n${rightSource}`]),
  ]
  return csvLine([draw, pair, prompt, own.join('\n\n'), left, right, ''])
}
