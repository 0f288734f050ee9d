import type { RaterKind, RaterSetting } from '@/lib/words/rater'
import { db } from './client'
import { copyIntegers } from './copy-out'
import { CORRECTED, settingOf } from './rater'

export type PackedPairs = { readonly a: Int32Array; readonly b: Int32Array; readonly prompt: Int32Array }

export type PackedRater = {
  readonly index: number
  readonly name: string
  readonly kind: RaterKind
  readonly setting: RaterSetting | null
  readonly isCorrected: boolean
  readonly choices: Int8Array
  /** The verdicts of a model asked in both orders, with `missing` where unreadable or not asked. */
  readonly orders: { readonly shown: Int8Array; readonly swapped: Int8Array } | null
}

const UNASKED = 127

/** The three columns that say which responses each pair holds, in pair order. */
export async function loadPairs(datasetId: number, pairs: number): Promise<PackedPairs> {
  const a = new Int32Array(pairs)
  const b = new Int32Array(pairs)
  const prompt = new Int32Array(pairs)
  const query = `select index, a_index, b_index, prompt_index from pair where dataset_id = ${whole(datasetId)}`
  await copyIntegers(query, 4, UNASKED, (row) => {
    const [index = 0, first = 0, second = 0, promptIndex = 0] = row
    a[index] = first
    b[index] = second
    prompt[index] = promptIndex
  })
  return { a, b, prompt }
}

/** Every rater's choices as one column: +1, −1, 0, and `missing` where there is no readable vote. */
export async function loadRaters(datasetId: number, pairs: number, missing: number): Promise<readonly PackedRater[]> {
  const raters = await db().rater.findMany({ where: { datasetId }, orderBy: { index: 'asc' } })
  const emptyColumn = () => new Int8Array(pairs).fill(missing)
  const choices = raters.map(emptyColumn)
  const orders = new Map<number, NonNullable<PackedRater['orders']>>()
  const at = new Map(raters.map((rater, position) => [rater.index, position]))
  const query = `select rater_index, pair_index, choice, shown, swapped from preference where dataset_id = ${whole(datasetId)}`
  await copyIntegers(query, 5, UNASKED, (row) => {
    const [rater = 0, pair = 0, choice = UNASKED, shown = UNASKED, swapped = UNASKED] = row
    const position = at.get(rater)
    // A rater that came after the others were read, with votes of its own, is of the dataset's next version.
    if (position === undefined) return
    const column = choices[position]
    if (column && choice !== UNASKED) column[pair] = choice
    if (shown === UNASKED && swapped === UNASKED) return
    const verdicts = orders.get(position) ?? { shown: emptyColumn(), swapped: emptyColumn() }
    orders.set(position, verdicts)
    if (Math.abs(shown) <= 1) verdicts.shown[pair] = shown
    if (Math.abs(swapped) <= 1) verdicts.swapped[pair] = swapped
  })
  return describeRaters(raters).map((rater, position) => ({
    ...rater,
    choices: choices[position] ?? emptyColumn(),
    orders: orders.get(position) ?? null,
  }))
}

type StoredRater = Pick<PackedRater, 'index' | 'name' | 'kind'> & { readonly setting: string }

/** Stored raters without what they chose. */
export function describeRaters(rows: readonly StoredRater[]): readonly Omit<PackedRater, 'choices' | 'orders'>[] {
  return rows.map(({ index, name, kind, setting }) => ({
    ...{ index, name, kind },
    setting: settingOf(setting),
    isCorrected: setting === CORRECTED,
  }))
}

/** COPY takes no parameters, so what goes into its query is proved to be a number. */
function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new Error(`not a whole number: ${value}`)
  return value
}
