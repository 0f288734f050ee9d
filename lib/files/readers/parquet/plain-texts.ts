import { isUtf8 } from 'node:buffer'
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js'
import { getMaxDefinitionLevel, isFlatColumn } from 'hyparquet/src/schema.js'
import type { ColumnDecoder } from 'hyparquet/src/types.js'
import { ParquetFault } from './check-thrift'
import { stringFromBytes } from './parquet-values'
import type { UnpackedPage } from './unpack-page'

/** Values of rows, one after the other. */
export type Values = {
  readonly length: number
  at(index: number): unknown
  slice(from: number, to: number): Values
}

const PREFIX = 4
const NOWHERE = -1
const DEFINED = 1

/** Whether a page holds one text for each row, at most. */
function holdsTexts({ element, schemaPath, type }: ColumnDecoder): boolean {
  const isText =
    element.converted_type === 'UTF8' || (!element.converted_type && element.logical_type?.type === 'STRING')
  return type === 'BYTE_ARRAY' && isText && isFlatColumn(schemaPath)
}

/** Which rows have a value; `null` where each has. */
function definedRows({ levels, header, decoder: { schemaPath } }: UnpackedPage): Uint8Array | null {
  const { data_page_header: one, data_page_header_v2: two } = header
  if (getMaxDefinitionLevel(schemaPath) === 0) return null
  const defined = new Uint8Array((one ?? two)?.num_values ?? 0)
  const view = new DataView(levels.buffer, levels.byteOffset, levels.byteLength)
  readRleBitPackedHybrid({ view, offset: 0 }, 1, defined, levels.length)
  return defined
}

/** Where each text begins and ends; what says how long it is becomes zeros, between which all bytes are text. */
function placesOf({ values }: UnpackedPage, rows: number, defined: Uint8Array | null) {
  const places = new Int32Array(2 * rows).fill(NOWHERE)
  const view = new DataView(values.buffer, values.byteOffset, values.byteLength)
  let at = 0
  for (let row = 0; row < rows; row++) {
    if (defined && defined[row] !== DEFINED) continue
    if (at + PREFIX > values.length) throw new ParquetFault('a page ends before its values')
    const start = at + PREFIX
    at = start + view.getUint32(at, true)
    if (at > values.length) throw new ParquetFault('a page ends inside a text')
    view.setUint32(start - PREFIX, 0)
    places[2 * row] = start
    places[2 * row + 1] = at
  }
  return { places, end: at }
}

/**
 * The texts of a page that has them as they are, where they lie: each is made when it is asked for, so that it is gone before
 * the next collection of garbage. `null` for any other page. Throws where one is no UTF-8.
 */
export function readPlainTexts(page: UnpackedPage): Values | null {
  const { header, decoder, values } = page
  const { encoding, num_values: rows } = header.data_page_header ?? header.data_page_header_v2 ?? {}
  if (encoding !== 'PLAIN' || rows === undefined || !holdsTexts(decoder)) return null
  const { places, end } = placesOf(page, rows, definedRows(page))
  const bytes = Buffer.from(values.buffer, values.byteOffset, end)
  if (!isUtf8(bytes)) for (let row = 0; row < rows; row++) stringFromBytes(bytesAt(bytes, places, row))
  return textsAt(bytes, places, 0, rows)
}

function bytesAt(bytes: Buffer, places: Int32Array, row: number): Buffer | undefined {
  const [start = NOWHERE, end = NOWHERE] = [places[2 * row], places[2 * row + 1]]
  return start === NOWHERE ? undefined : bytes.subarray(start, end)
}

function textsAt(bytes: Buffer, places: Int32Array, from: number, to: number): Values {
  return {
    length: to - from,
    at(index) {
      const start = places[2 * (from + index)] as number
      return start === NOWHERE ? null : Buffer.prototype.utf8Slice.call(bytes, start, places[2 * (from + index) + 1])
    },
    slice: (first, last) => textsAt(bytes, places, from + first, Math.min(from + last, to)),
  }
}
