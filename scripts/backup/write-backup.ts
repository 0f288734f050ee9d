import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { ZipFile } from 'yazl'
import { storedBytes } from '@/lib/files/readers/stored-file'
import { countOf, formatBytes } from '@/lib/words/format'
import { Problem } from '../problem.mjs'
import { MANIFEST, type Manifest, type Part } from './manifest'
import { measureBytes } from './measure-bytes'
import { openSnapshot, type StoredFile } from './open-snapshot'
import type { Progress } from './tell-progress'

type Backup = {
  readonly url: string
  readonly dataDir: string
  /** The archive; there must not be one. */
  readonly file: string
  readonly progress: Progress
  readonly signal?: AbortSignal
}

/** Fast: a backup is mostly text and numbers, and more effort gains little. */
const PACKING = { compressionLevel: 1, mode: 0o600 }
/** A row is there a moment before its file has its name. */
const FILE_TRIES = 20
const FILE_WAIT_MS = 100

/** An archive that is written part by part, and is there, whole, only at the end. */
function openArchive(partial: string, signal: AbortSignal | undefined) {
  const zip = new ZipFile()
  const written = pipeline(zip.outputStream, createWriteStream(partial, { flags: 'wx', mode: 0o600 }), {
    ...(signal ? { signal } : {}),
  })
  written.catch(() => {}) // met by whoever writes next
  return {
    async add(entry: string, bytes: Readable, onBytes: (bytes: number) => void): Promise<Part> {
      const { stream, measured } = measureBytes({ onBytes })
      const read = pipeline(bytes, stream)
      zip.addReadStream(stream, entry, PACKING)
      await Promise.race([Promise.all([read, finished(stream)]), written])
      signal?.throwIfAborted()
      return { entry, ...measured() }
    },
    async end(manifest: Manifest): Promise<void> {
      zip.addBuffer(Buffer.from(JSON.stringify(manifest)), MANIFEST, PACKING)
      zip.end()
      await written
      const handle = await open(partial)
      await handle.sync().finally(() => handle.close())
    },
  }
}

/** Waits for a file that is about to have its name; `null` when there is none. */
async function openThere(place: string): Promise<AsyncGenerator<Buffer> | null> {
  for (let turn = 0; turn < FILE_TRIES; turn++) {
    const bytes = await storedBytes(place)
    if (bytes) return bytes
    // Its folder goes with the whole upload.
    if (!existsSync(path.dirname(place))) return null
    await wait(FILE_WAIT_MS)
  }
  return null
}

/**
 * Writes everything the product keeps into one file while it goes on working: the rows of one moment, and the uploaded
 * files they name. It has its name once it is whole. Gives what is in it.
 */
export async function writeBackup({ url, dataDir, file, progress, signal }: Backup): Promise<Manifest> {
  if (existsSync(file)) throw new Problem(`${file} is there already: choose another name, or remove it.`)
  const partial = `${file}.partial`
  await rm(partial, { force: true })
  const snapshot = await openSnapshot(url)
  try {
    const archive = openArchive(partial, signal)
    const migrations = await snapshot.migrations()
    const stored = await snapshot.files()
    const tables: Manifest['tables'] = []
    for (const each of await snapshot.tables()) {
      const { table, columns } = each
      const rows = snapshot.copy(each)
      const part = await archive.add(`tables/${table}`, rows, progress.at(`table ${table}`))
      tables.push({ ...part, table, columns: [...columns], rows: rows.rowCount })
    }
    // Sequences know no transactions: read last, they are beyond every number in the rows.
    const sequences = await snapshot.sequences()
    const { files, missing } = await addFiles(stored)
    const manifest: Manifest = {
      format: 'proclivity-backup',
      formatVersion: 1,
      createdAt: new Date().toISOString(),
      ...{ migrations, tables, sequences, files, missing },
    }
    await archive.end(manifest)
    await rename(partial, file)
    progress.say(`${file}: ${formatBytes((await stat(file)).size)}, ${inWords(manifest)}`)
    return manifest

    async function addFiles(wanted: readonly StoredFile[]) {
      const kept = new Map<string, Part>()
      const lost = new Map<string, string>()
      for (const { upload, position, name, sha256 } of wanted) {
        if (kept.has(sha256)) continue
        const place = path.join(dataDir, 'uploads', upload, String(position))
        const bytes = await openThere(place)
        if (bytes === null) {
          lost.set(sha256, `${name} (gone)`)
          continue
        }
        const entry = `files/${upload}/${position}`
        const part = await archive.add(entry, Readable.from(bytes), progress.at(`file ${name}`))
        if (part.sha256 === sha256) kept.set(sha256, part)
        else lost.set(sha256, `${name} (another file by now)`)
      }
      const left = [...lost].filter(([sha256]) => !kept.has(sha256)).map(([, words]) => words)
      for (const words of left) progress.say(`not in the backup, its rows are: ${words}`)
      return { files: [...kept.values()], missing: left }
    }
  } finally {
    await snapshot.close()
    await rm(partial, { force: true })
  }
}

/** What a backup holds. */
export function inWords({ tables, files }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return `${countOf(rows, 'row')} of ${countOf(tables.length, 'table')}, ${countOf(files.length, 'uploaded file')}`
}
