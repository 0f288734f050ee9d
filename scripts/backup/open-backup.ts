import { type Readable, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise } from 'yauzl'
import { Problem } from '../problem.mjs'
import { MANIFEST, type Manifest, manifestSchema, type Part } from './manifest'
import { measureBytes } from './measure-bytes'
import type { Progress } from './tell-progress'

const MOST_MANIFEST_BYTES = 256 * 2 ** 20

export type OpenBackup = {
  readonly manifest: Manifest
  /** The bytes of a part, which reject at their end when they are not what was backed up. */
  readonly read: (part: Part) => Promise<Readable>
  /** Reads every part to its end. */
  readonly verify: (progress: Progress) => Promise<void>
  readonly close: () => void
}

/** Reads what a backup holds. Anything that is not a whole backup is refused in a sentence. */
export async function openBackup(file: string): Promise<OpenBackup> {
  const foreign = new Problem(`${file} is not a backup of Proclivity, or it was cut off: take another file.`)
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Problem(`There is no file ${file}.`)
    if (code === 'EACCES' || code === 'EISDIR') throw new Problem(`The file ${file} cannot be read (${code}).`)
    throw foreign
  })
  try {
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    const listed = entries.get(MANIFEST)
    if (!listed || listed.uncompressedSize > MOST_MANIFEST_BYTES) throw foreign
    const manifest = readManifest(await buffer(await zip.openReadStreamPromise(listed)))

    async function read({ entry, bytes, sha256 }: Part): Promise<Readable> {
      const damaged = new Problem(`${file} is damaged: its part ${entry} is not what was backed up. Take another file.`)
      const found = entries.get(entry)
      if (!found || found.uncompressedSize !== bytes) throw damaged
      const { stream } = measureBytes({ refuse: (measured) => (measured.sha256 === sha256 ? null : damaged) })
      const source = await zip.openReadStreamPromise(found).catch(() => {
        throw damaged
      })
      source.on('error', () => stream.destroy(damaged))
      return source.pipe(stream)
    }
    async function verify(progress: Progress): Promise<void> {
      for (const part of [...manifest.tables, ...manifest.files]) {
        const count = progress.at(part.entry)
        const nowhere = new Writable({
          write(chunk: Buffer, _encoding, done) {
            count(chunk.length)
            done()
          },
        })
        await pipeline(await read(part), nowhere)
      }
    }
    return { manifest, read, verify, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error instanceof Problem ? error : foreign
  }

  function readManifest(bytes: Buffer): Manifest {
    const said: unknown = JSON.parse(bytes.toString())
    if (typeof said === 'object' && said && 'formatVersion' in said && Number(said.formatVersion) > 1)
      throw new Problem(`${file} was written by a newer version of Proclivity: restore it with that version.`)
    return manifestSchema.parse(said)
  }
}
