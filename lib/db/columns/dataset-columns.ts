import { z } from 'zod'
import { db } from '@/lib/db/client'
import { describeRaters, loadRaters, type PackedPairs, type PackedRater } from '@/lib/db/packed'
import { loadAuthors, type ResponseAuthors } from '@/lib/db/response'
import { readAs } from '@/lib/db/rows'
import { listWritten, type WrittenResponses } from '@/lib/db/written'
import {
  type Column,
  type ColumnsOf,
  type NamedColumn,
  packedJson,
  putPackedColumns,
  readPackedColumn,
  readPackedJson,
} from './packed-column'
import { loadPairColumns, packPairs } from './pair-columns'

/** Everything about a dataset's pairs but factors and metadata. */
export type DatasetColumns = {
  readonly pairs: PackedPairs
  readonly raters: readonly PackedRater[]
  readonly authors: ResponseAuthors | null
  readonly written: readonly WrittenResponses[]
}

type Sized = ColumnsOf & { readonly pairs: number; readonly responses: number }

/** What is kept beside the numbers: whose columns follow each other, and how long they are. */
const layoutSchema = z.object({
  raters: z.array(z.int()),
  orders: z.array(z.int()),
  authors: z.array(z.string()).nullable(),
  written: z.array(z.object({ author: z.string(), size: z.int() })),
})

/** Of a crowd most choices are missing: its rows are shorter than its columns. */
const MOST_CHOICES = 2 ** 28

/** Reads a dataset's columns as they were kept, or from its rows, and keeps them then. */
export async function loadDatasetColumns(
  dataset: Sized,
  missing: number,
  reading = loadPairColumns(dataset),
): Promise<DatasetColumns> {
  const kept = await readKept(dataset, reading)
  if (kept) return kept
  const { id, pairs, responses } = dataset
  // The server looks through the responses while this process takes in pairs and votes.
  const [packed, raters, written, authors] = await Promise.all([
    reading,
    loadRaters(id, pairs, missing),
    listWritten(id),
    loadAuthors(id, responses),
  ])
  const columns = { pairs: packed, raters, written, authors }
  if (raters.length * pairs <= MOST_CHOICES)
    await putPackedColumns(dataset, columnsOf(columns, await packPairs(packed)))
  return columns
}

const joined = (columns: readonly Int32Array[]): Int32Array => {
  const all = new Int32Array(columns.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const column of columns) {
    all.set(column, at)
    at += column.length
  }
  return all
}

function joinedChoices(columns: readonly Int8Array[], pairs: number): Int8Array {
  const all = new Int8Array(columns.length * pairs)
  for (const [at, column] of columns.entries()) all.set(column, at * pairs)
  return all
}

function* columnsOf({ pairs, raters, authors, written }: DatasetColumns, packed: NamedColumn): Iterable<NamedColumn> {
  const ordered = raters.filter(({ orders }) => orders !== null)
  yield packedJson('layout', {
    raters: raters.map(({ index }) => index),
    orders: ordered.map(({ index }) => index),
    authors: authors?.names ?? null,
    written: written.map(({ author, response }) => ({ author, size: response.length })),
  })
  yield packed
  const choices = raters.map((rater) => rater.choices)
  yield { name: 'choices', column: joinedChoices(choices, pairs.a.length) }
  const orders = ordered.flatMap((rater) => (rater.orders ? [rater.orders.shown, rater.orders.swapped] : []))
  if (orders.length > 0) yield { name: 'orders', column: joinedChoices(orders, pairs.a.length) }
  if (authors) yield { name: 'authors', column: authors.of }
  const texts = written.flatMap(({ response, prompt: of, level }) => [response, of, Int32Array.from(level)])
  if (texts.length > 0) yield { name: 'written', column: joined(texts) }
}

/** Room that all threads can see: what one has read the others need not. */
const sharedNumbers = (length: number) => new Int32Array(new SharedArrayBuffer(4 * length))
const sharedSigns = (length: number) => new Int8Array(new SharedArrayBuffer(length))

type Kept = {
  readonly layout: Readonly<z.infer<typeof layoutSchema>>
  readonly rows: Parameters<typeof describeRaters>[0]
}

/** What was kept of whom; `null` where nothing was, or other raters have come since. */
async function readLayout(dataset: Sized): Promise<Kept | null> {
  const found = await readPackedJson(dataset, 'layout')
  if (found === null) return null
  const layout = readAs(layoutSchema, found)
  const rows = await db().rater.findMany({ where: { datasetId: dataset.id }, orderBy: { index: 'asc' } })
  return rows.map(({ index }) => index).join() === layout.raters.join() ? { layout, rows } : null
}

async function readChoices(dataset: Sized, { layout, rows }: Kept): Promise<readonly PackedRater[] | null> {
  const { pairs } = dataset
  const choices = sharedSigns(rows.length * pairs)
  const orders = sharedSigns(2 * layout.orders.length * pairs)
  if (!(await readAll(dataset, { choices, orders }))) return null
  const range = (at: number) => [at * pairs, (at + 1) * pairs] as const
  const order = (at: number) => orders.subarray(...range(at))
  return describeRaters(rows).map((rater, at) => {
    const both = 2 * layout.orders.indexOf(rater.index)
    return {
      ...rater,
      choices: choices.subarray(...range(at)),
      orders: both < 0 ? null : { shown: order(both), swapped: order(both + 1) },
    }
  })
}

/** Fills columns with what was kept under their names; `false` where one was not. */
async function readAll(dataset: Sized, columns: Readonly<Record<string, Column>>): Promise<boolean> {
  const named = Object.entries(columns).filter(([, column]) => column.length > 0)
  const isWhole = await Promise.all(named.map(([name, column]) => readPackedColumn(dataset, { name, column })))
  return !isWhole.includes(false)
}

/** Which texts pairs have and what raters chose, as it was kept; `null` where it was not. */
export async function loadKeptChoices(
  dataset: Sized,
  reading = loadPairColumns(dataset),
): Promise<Pick<DatasetColumns, 'pairs' | 'raters'> | null> {
  const kept = await readLayout(dataset)
  const [pairs, raters] = await Promise.all([reading, kept && readChoices(dataset, kept)])
  return raters && { pairs, raters }
}

async function readKept(dataset: Sized, reading: Promise<PackedPairs>): Promise<DatasetColumns | null> {
  const kept = await readLayout(dataset)
  if (!kept) return null
  const { layout } = kept
  const of = sharedNumbers(layout.authors ? dataset.responses : 0)
  const texts = new Int32Array(3 * layout.written.reduce((sum, { size }) => sum + size, 0))
  const [pairs, raters, isWhole] = await Promise.all([
    reading,
    readChoices(dataset, kept),
    readAll(dataset, { authors: of, written: texts }),
  ])
  if (!raters || !isWhole) return null
  let from = 0
  const next = (size: number) => {
    from += size
    return texts.subarray(from - size, from)
  }
  return {
    pairs,
    raters,
    authors: layout.authors && { names: layout.authors, of },
    written: layout.written.map(({ author, size }) => {
      const [response, prompt, level] = [next(size), next(size), next(size)]
      return { author, response, prompt, level: Int8Array.from(level) }
    }),
  }
}
