import { FileError } from '@/lib/files/file-error'
import { placeOf } from './json-layout'
import { knownFields } from './known-rows'
import { type Candidate, isRange } from './row-candidate'
import { isObject } from './rows-of'
import { type JsonNode, MOST_KEPT } from './survey-json'

const RECORDS = 'Write it again as rows, in pandas to_json(…, orient="records", lines=True).'
const COUNT = /^\d+$/
const SAMPLE = 50

/** A table as pandas’ orient="split" writes it: names of columns, and rows that are lists of cells. */
export function tableOf(node: JsonNode, path: readonly string[]): Candidate | null {
  const [names, data] = [node.inner.get('columns'), node.inner.get('data')]
  if (names?.kind !== 'list' || data?.kind !== 'list' || data.lists < data.count || names.lists + names.objects > 0)
    return null
  const columns = Array.isArray(names.value?.whole) ? names.value.whole.map(String) : []
  if (columns.length === 0 || new Set(columns).size < columns.length) return null
  const sample = data.first.map(([, cells]) =>
    Array.isArray(cells) ? Object.fromEntries(columns.map((name, at) => [name, cells[at]])) : cells,
  )
  const place = placeOf('table', [...path, 'data'], { columns })
  return { place, node: data, fields: new Set(columns), sample, keys: [] }
}

function refuse(file: string, reason: string, remedy: string): never {
  throw new FileError({ file, line: null, column: null, reason, remedy })
}

/** Fields of all rows, one member each: lists of equal length, or objects with the same names as pandas writes them. */
export function columnsOf(node: JsonNode, path: readonly string[], file: string): Candidate | null {
  if (node.count < 2 || node.inner.size < node.count) return null
  const columns = [...node.inner]
  const [first] = columns
  if (!first) return null
  const isObjects = node.objects === node.count
  if (!(isObjects ? areObjects(node, columns) : areLists(node, columns))) return null
  const [name, { count }] = first
  const other = columns.find(([, column]) => column.count !== count)
  if (other)
    refuse(
      file,
      `It holds columns, and they are not of one length: "${name.slice(0, 80)}" has ${count} values, "${other[0].slice(0, 80)}" ${other[1].count}.`,
      RECORDS,
    )
  if (count === 0) return null
  if (node.characters > MOST_KEPT) refuse(file, 'It holds columns, not rows, of more than 16 MB.', RECORDS)
  const keys = isObjects ? first[1].fields : []
  const place = placeOf('columns', path, { isKeyed: isObjects && !isRange(keys) })
  const length = Math.min(count, SAMPLE)
  const sample = Array.from({ length }, (_, at) =>
    Object.fromEntries(columns.map(([field, column]) => [field, column.first[at]?.[1]])),
  )
  return { place, node, fields: new Set(columns.map(([field]) => field)), sample, keys }
}

function areLists(node: JsonNode, columns: readonly (readonly [string, JsonNode])[]): boolean {
  if (node.lists < node.count) return false
  // Lists of objects are rows of their own, or the messages of one row.
  const plain = columns.filter(([, { objects }]) => objects === 0)
  if (plain.length === 0) return false
  const isEven = new Set(columns.map(([, { count }]) => count)).size === 1
  const texts = columns.filter(([, { texts: some, count }]) => some > 0 && some * 2 > count)
  return isEven ? texts.length > 0 || knownFields(node.fields) > 1 : texts.length > 1 && knownFields(node.fields) > 1
}

/**
 * Objects of objects are columns of a table or rows by id. Columns have fields’ names outside, and inside what counts or
 * names rows; where neither tells, they are rows.
 */
function areObjects(node: JsonNode, columns: readonly (readonly [string, JsonNode])[]): boolean {
  const [, { fields: inside }] = columns[0] ?? ['', { fields: [] }]
  const [outer, inner] = [knownFields(node.fields), knownFields(inside)]
  if (node.fields.every((name) => COUNT.test(name)) || inner > outer) return false
  const areCounted = columns.every(([, { fields }]) => fields.every((name) => COUNT.test(name)))
  const holdObjects = columns.some(([, { first }]) => first.some(([, value]) => isObject(value)))
  if (areCounted && (outer > 1 || (!holdObjects && isEven(columns)))) return true
  return outer > Math.max(inner, 1) && isEven(columns)
}

const isEven = (columns: readonly (readonly [string, JsonNode])[]): boolean =>
  new Set(columns.map(([, { fields, count }]) => JSON.stringify([count, fields]))).size === 1
