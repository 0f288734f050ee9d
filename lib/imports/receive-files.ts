import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { asExpected } from '@/lib/resource-error'
import { storableInput } from '@/lib/storable'
import { receiveFile } from './receive-file'

const MOST_FILES = 200
const LONGEST_LIST = 400_000

/** The first line of a body that holds several files: their names and sizes, in the order in which their bytes follow. */
const listSchema = z
  .array(z.object({ name: z.string(), bytes: z.int().nonnegative() }))
  .min(1)
  .max(MOST_FILES)

/**
 * Streams several small files of an upload out of one body: a line that lists them, then their bytes. A message names the
 * file that it is about; those before it have arrived.
 */
export async function receiveFiles(
  uploadId: string,
  body: AsyncIterable<Uint8Array>,
): Promise<{ readonly files: number }> {
  const cutter = createCutter(body)
  const list = listSchema.safeParse(readJson(await cutter.line()))
  if (!list.success) throw new AppError('invalid', 'The list of files at the head of the request cannot be read.')
  for (const { name, bytes } of list.data)
    await receiveFile(uploadId, name, cutter.take(bytes), bytes).catch((error: unknown) => {
      const expected = asExpected(error)
      throw expected && list.data.length > 1 ? new AppError(expected.code, `${name}: ${expected.message}`) : error
    })
  return { files: list.data.length }
}

function readJson(text: string): unknown {
  try {
    return storableInput(JSON.parse(text))
  } catch {
    return null
  }
}

/** Cuts a stream of bytes into a first line and pieces of known sizes; a stream that ends early gives shorter ones. */
function createCutter(body: AsyncIterable<Uint8Array>) {
  const parts = body[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array(0)

  async function more(): Promise<boolean> {
    if (rest.length > 0) return true
    const next = await parts.next()
    if (next.done) return false
    rest = next.value
    return rest.length > 0 || more()
  }
  return {
    async line(): Promise<string> {
      const seen: Uint8Array[] = []
      let length = 0
      while (length < LONGEST_LIST && (await more())) {
        const end = rest.indexOf(0x0a)
        const part = rest.subarray(0, end === -1 ? rest.length : end)
        seen.push(part)
        length += part.length
        rest = rest.subarray(end === -1 ? rest.length : end + 1)
        if (end !== -1) break
      }
      return Buffer.concat(seen).toString('utf8')
    },
    async *take(bytes: number): AsyncGenerator<Uint8Array> {
      for (let left = bytes; left > 0 && (await more()); ) {
        const part = rest.subarray(0, left)
        rest = rest.subarray(part.length)
        left -= part.length
        yield part
      }
    },
  }
}
