import { availableParallelism } from 'node:os'
import path from 'node:path'
import { readTexts, type Wanted } from '@/lib/db/measuring/read-texts'
import { listResponses } from '@/lib/db/stored-texts'
import { isProduction } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { createThread } from '@/lib/threads/thread'
import type { createTextMeasurer, MeasuredTexts, Place } from './measure-texts'

/** One who measures: by turns, though the next texts may be asked for before the last ones are done. */
export type Measurer = (wanted: Wanted) => Promise<MeasuredTexts>
export type Team = { readonly measurers: readonly Measurer[]; readonly stop: () => Promise<void> }

/** A thread takes about 60 MB with its tables of words; more of them wait for PostgreSQL. */
const MOST_THREADS = 8
export const threadsHere = (): number => Math.min(availableParallelism(), MOST_THREADS)

/** Objects of one thread: a text that needs more ends the thread alone. */
const HEAP_MEGABYTES = 1024
/** What is read of a text is gone with it; with room for four times as much a text takes as long. */
const YOUNG_MEGABYTES = 12
/** A response that so many threads ended at, one after the other, is why. */
const MOST_ENDS = 2

/** The file of these threads, and Node's options for it. */
function threadEntry(): readonly [file: string, options: readonly string[]] {
  const [file, ...options] = isProduction
    ? ['dist/measure-thread.mjs', '--enable-source-maps']
    : ['lib/imports/measuring/measure-thread.ts', '--import', 'tsx']
  return [path.resolve(/* turbopackIgnore: true */ file), options]
}

const createPlace = (): Place => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(-1)

const isWanted = (wanted: Wanted, index: number): boolean =>
  'indexes' in wanted ? wanted.indexes.includes(index) : index >= wanted.from && index < wanted.to

/**
 * Without threads: for what is measured before they would have started. The words and languages that are known then take 50 MB
 * for good, which a process holds that has measured so only.
 */
export function teamOfOne(): Team {
  let measure: ReturnType<typeof createTextMeasurer> | undefined
  const measurer: Measurer = async (wanted) => {
    const [texts, { createTextMeasurer }] = await Promise.all([readTexts(wanted), import('./measure-texts')])
    measure ??= createTextMeasurer(createPlace())
    return measure(texts)
  }
  return { measurers: [measurer], stop: async () => {} }
}

/** So many threads, each with a connection of its own to the database. */
export function teamOfThreads(size: number, entry = threadEntry()): Team {
  const members = Array.from({ length: size }, () => member(entry))
  return {
    measurers: members.map(({ measurer }) => measurer),
    stop: async () => void (await Promise.all(members.map(({ stop }) => stop()))),
  }
}

function member([file, options]: ReturnType<typeof threadEntry>) {
  const thread = createThread(file, options, { heap: HEAP_MEGABYTES, young: YOUNG_MEGABYTES })
  let current = createPlace()
  let stopped = false

  async function measure(wanted: Wanted, attempt: number): Promise<MeasuredTexts> {
    if (stopped) throw new Error('The threads that measure were stopped.')
    const place = current
    try {
      return (await thread.call('measureWanted', [wanted, place])) as MeasuredTexts
    } catch (error) {
      if (stopped) throw error
      // The next thread has a place of its own: one that ends before its first text has nothing to do with this response.
      if (place === current && hasEnded(error)) current = createPlace()
      const at = place[0] ?? -1
      const isHere = isWanted(wanted, at)
      if (!hasEnded(error)) throw isHere ? new Error(`at response ${at + 1}`, { cause: error }) : error
      if (isHere && attempt >= MOST_ENDS) throw await endedBy(wanted.datasetId, at)
      // What only waited behind such a response has one attempt more: not it is to be blamed.
      if (attempt > MOST_ENDS) throw new Error('The threads that measure end as soon as they start.', { cause: error })
      return measure(wanted, attempt + 1)
    }
  }
  async function stop(): Promise<void> {
    stopped = true
    await thread.stop()
  }
  return { measurer: (wanted: Wanted) => measure(wanted, 1), stop }
}

/** Whether it tells of the thread rather than of what the thread was asked. */
const hasEnded = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'busy' || error.code === 'full')

const SHOWN_CHARACTERS = 80

async function endedBy(datasetId: number, index: number): Promise<AppError> {
  const [response] = await listResponses(datasetId, index, index + 1)
  const start = response?.text.slice(0, SHOWN_CHARACTERS).replace(/\s+/g, ' ') ?? ''
  return new AppError(
    'invalid',
    `Measuring ended its thread ${MOST_ENDS} times at response ${index + 1} of the dataset, which begins “${start}”. ` +
      'What was measured before it is kept. Take this response out of the file, or shorten it, and import the file again.',
  )
}
