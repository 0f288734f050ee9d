import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { inChunks } from './in-chunks'

export type ZipPart = { readonly name: string; readonly parts: AsyncIterable<string | Uint8Array> }

/** The oldest time that a zip can hold: the same files make the same bytes, whenever they are packed. */
const TIME = new Date(Date.UTC(1980, 0, 1))
/** Texts shrink well at the fastest level, and a million pairs take under half the time. */
const OPTIONS = { mtime: TIME, forceDosTimestamp: true, compressionLevel: 1 }

/** A zip file of files that are written one after the other, each as it comes; memory holds none of them. */
export async function* writeZip(files: readonly ZipPart[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const packed = new PassThrough()
  const fail = (error: unknown): void => {
    packed.destroy(error instanceof Error ? error : new Error(String(error)))
  }
  zip.on('error', fail)
  zip.outputStream.pipe(packed)
  for (const { name, parts } of files)
    zip.addReadStreamLazy(name, OPTIONS, (take) => {
      const stream = Readable.from(inChunks(parts), { objectMode: false })
      stream.once('error', fail)
      packed.once('close', () => stream.destroy())
      take(null, stream)
    })
  zip.end()
  yield* packed
}
