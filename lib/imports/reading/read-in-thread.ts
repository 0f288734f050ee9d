import { availableParallelism } from 'node:os'
import { AppError } from '@/lib/errors'
import { FileError } from '@/lib/files/file-error'
import { type OpenFile, openFile } from '@/lib/files/readers/open-file'
import { createThread } from '@/lib/threads/thread'
import { threadEntry } from '@/lib/threads/thread-entry'
import { unpackRows } from './pack-rows'
import type { Opened, Read } from './read-thread'
import { createUnpackThread } from './unpack-in-thread'

type Open = typeof openFile

/** A smaller upload is read before a thread would have started. */
const LEAST_BYTES = 16 * 1024 * 1024
/** One reads, one assembles, and one is PostgreSQL's. */
const LEAST_CORES = 3
/** Batches that the thread may be ahead. */
const AHEAD = 2

export type FileThread = { readonly open: Open; readonly stop: () => Promise<void> }

/**
 * What opens files of an upload with another thread at work beside this one, `null` where reading alone is over sooner. With
 * two cores it unpacks pages: to hand over rows takes more of them than the import waits for.
 */
export function openBeside(bytes: number, cores = availableParallelism()): FileThread | null {
  if (bytes < LEAST_BYTES || cores < 2) return null
  if (cores >= LEAST_CORES) return createFileThread()
  const { unpacker, stop } = createUnpackThread()
  return { open: (file, limits, shape, sheet) => openFile(file, limits, shape, sheet, unpacker), stop }
}

/**
 * A thread that opens files of an upload one after another, unpacks and decodes them, and hands over their rows, so that
 * another core makes records of them.
 */
function createFileThread(): FileThread {
  const thread = createThread(...threadEntry('lib/imports/reading/read-thread.ts', '--enable-source-maps'))
  // It starts while the import opens its files; what keeps it from starting is met by its first file.
  thread.call('ready', []).catch(() => undefined)
  async function call(...asked: Parameters<typeof thread.call>): Promise<unknown> {
    try {
      return await thread.call(...asked)
    } catch (error) {
      // A thread that ended says nothing of the file: a plain error is tried again.
      throw error instanceof AppError && error.code === 'busy' ? new Error(error.message) : error
    }
  }
  const readRows = (): Promise<Read> => {
    const read = call('readRows', []) as Promise<Read>
    // Asked for ahead: its failure is met when its turn comes, if it comes.
    read.catch(() => undefined)
    return read
  }
  const open: Open = async (file, limits, shape): Promise<OpenFile> => {
    if (shape === null) throw new Error(`the thread reads files of a known shape only: ${file.name}`)
    const opened = (await call('openRows', [file, limits, shape])) as Opened
    if ('fault' in opened) throw new FileError(opened.fault)
    let bytesRead = 0
    async function* rows() {
      const coming = Array.from({ length: AHEAD }, readRows)
      for (let next = coming.shift(); next; next = coming.shift()) {
        const read = await next
        if ('fault' in read) throw new FileError(read.fault)
        if (!read.isLast) coming.push(readRows())
        bytesRead = read.bytesRead
        yield unpackRows(read.packed)
        if (read.isLast) return
      }
    }
    return { shape, sample: opened.sample, rows, bytesRead: () => bytesRead, close: thread.stop }
  }
  return { open, stop: thread.stop }
}
