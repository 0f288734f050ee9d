import { promisify } from 'node:util'
import { constants, zstdCompress, zstdDecompress } from 'node:zlib'
import { loadPairs, type PackedPairs } from '@/lib/db/packed'
import { bytesOf, type ColumnsOf, type NamedColumn, readPackedBytes } from './packed-column'

const NAME = 'pairs'
const PARAMS = { [constants.ZSTD_c_compressionLevel]: 1 }

/** Each number less the one before it. Pairs stand in the order of their texts, so most of these are the same. */
function stepsOf(columns: readonly Int32Array[]): Int32Array {
  const steps = new Int32Array(columns.reduce((sum, { length }) => sum + length, 0))
  let [at, before] = [0, 0]
  for (const column of columns)
    for (let row = 0; row < column.length; row++) {
      const number = column[row] as number
      steps[at++] = number - before
      before = number
    }
  return steps
}

/** Puts the numbers in the place of their steps. */
function addSteps(steps: Int32Array): void {
  let number = 0
  for (let at = 0; at < steps.length; at++) {
    number = (number + (steps[at] as number)) | 0
    steps[at] = number
  }
}

/** The columns as they are kept: 60 MB of five million pairs would take longer to read than all else that a search takes. */
export async function packPairs({ a, b, prompt }: PackedPairs): Promise<NamedColumn> {
  const column = stepsOf([a, b, prompt])
  const packed = await promisify(zstdCompress)(bytesOf(column), { params: PARAMS })
  if (packed.length < column.byteLength) return { name: NAME, column: packed }
  addSteps(column)
  return { name: NAME, column }
}

/** Fills a column with what was kept; `false` where nothing was that gives its length: the rows are there. */
async function readKept(dataset: ColumnsOf, column: Int32Array): Promise<boolean> {
  const kept = await readPackedBytes(dataset, NAME)
  if (kept === null || kept.length > column.byteLength) return false
  const isPacked = kept.length < column.byteLength
  // One chunk: of several the pieces would be put together once more.
  const room = { chunkSize: Math.max(constants.Z_MIN_CHUNK, column.byteLength), maxOutputLength: column.byteLength }
  const bytes = isPacked ? await promisify(zstdDecompress)(kept, room).catch(() => null) : kept
  if (bytes?.length !== column.byteLength) return false
  bytesOf(column).set(bytes)
  if (isPacked) addSteps(column)
  return true
}

/** Reads which texts a dataset's pairs have, as it was kept or from their rows. */
export async function loadPairColumns({ pairs, ...of }: ColumnsOf & { readonly pairs: number }): Promise<PackedPairs> {
  // All threads can see it: what one has read the others need not.
  const column = new Int32Array(new SharedArrayBuffer(3 * pairs * Int32Array.BYTES_PER_ELEMENT))
  if (!(await readKept(of, column))) return loadPairs(of.id, pairs)
  const number = (at: number) => column.subarray(at * pairs, (at + 1) * pairs)
  return { a: number(0), b: number(1), prompt: number(2) }
}
