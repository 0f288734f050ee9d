import { createReadStream } from 'node:fs'

/** A file's bytes, opened when they are first asked for, so that a file that cannot be read fails where it is read. */
export async function* fileBytes(path: string): AsyncGenerator<Buffer> {
  yield* createReadStream(path) as AsyncIterable<Buffer>
}
