import { availableParallelism } from 'node:os'
import { readTexts, type Wanted } from '@/lib/db/measuring/read-texts'
import { listResponses } from '@/lib/db/stored-texts'
import { AppError } from '@/lib/errors'
import { createThread } from '@/lib/threads/thread'
import { threadEntry } from '@/lib/threads/thread-entry'
import type { createTextMeasurer, MeasuredTexts, Place } from './measure-texts'

/** One who measures: by turns, though the next texts may be asked for before the last ones are done. */
export type Measurer = (wanted: Wanted) => Promise<MeasuredTexts>
export type Team = { readonly measurers: readonly Measurer[]; readonly stop: () => Promise<void> }

/** A thread takes about 60 MB with its tables of words; more of them wait for PostgreSQL. */
const MOST_THREADS = 8
const threadsHere = (): number => Math.min(availableParallelism(), MOST_THREADS)

/** Objects of one thread: a text that needs more ends the thread alone. */
const HEAP_MEGABYTES = 1024
/** What is read of a text is gone with it; with room for four times as much a text takes as long. */
const YOUNG_MEGABYTES = 12
/** A response that so many threads ended at, one after the other, is why. */
const MOST_ENDS = 2

const measureThread = () => threadEntry('lib/imports/measuring/measure-thread.ts', '--enable-source-maps')

const createPlace = (): Place => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)).fill(-1)
function isWanted(wanted: Wanted, index: number, datasetId: number | undefined): boolean {
  if (wanted.datasetId !== datasetId) return false
  return 'indexes' in wanted ? wanted.indexes.includes(index) : index >= wanted.from && index < wanted.to
}

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

let here: (() => Team) | undefined

/** One more team on the threads of this process: with threads of its own each would take as much memory again, and no less time. */
export function teamHere(): Team {
  here ??= openThreads(threadsHere())
  return here()
}

/** So many threads, each with a connection of its own to the database, for every team that is made; they end with the last. */
export function openThreads(size: number, entry = measureThread()): () => Team {
  const members = Array.from({ length: size }, () => member(entry))
  return () => {
    const places = members.map((join) => join())
    return {
      measurers: places.map(({ measurer }) => measurer),
      stop: async () => void (await Promise.all(places.map(({ stop }) => stop()))),
    }
  }
}

/** A thread for every team that joins. */
function member([file, options]: ReturnType<typeof measureThread>) {
  const thread = createThread(file, options, { heap: HEAP_MEGABYTES, young: YOUNG_MEGABYTES })
  let current = createPlace()
  let teams = 0
  /** Of threads that were ended in the middle of what another team wanted, too. */
  const ended = new WeakSet<Place>()

  function end(): Promise<void> {
    ended.add(current)
    current = createPlace()
    return thread.stop()
  }

  return () => {
    let under = 0
    let stopping: Promise<void> | undefined
    teams++
    async function measure(wanted: Wanted, attempt: number): Promise<MeasuredTexts> {
      if (stopping) throw new Error('The threads that measure were stopped.')
      const place = current
      under++
      try {
        return (await thread.call('measureWanted', [wanted, place])) as MeasuredTexts
      } catch (error) {
        if (stopping) throw error
        if (ended.has(place) && hasEnded(error)) return measure(wanted, attempt)
        // The next thread has a place of its own: one that ends before its first text has nothing to do with this response.
        if (place === current && hasEnded(error)) current = createPlace()
        const [at = -1, datasetId] = place
        const isHere = isWanted(wanted, at, datasetId)
        if (!hasEnded(error)) throw isHere ? new Error(`at response ${at + 1}`, { cause: error }) : error
        if (isHere && attempt >= MOST_ENDS) throw await endedBy(wanted.datasetId, at)
        // What only waited behind such a response has one attempt more: not it is to be blamed.
        if (attempt > MOST_ENDS)
          throw new Error('The threads that measure end as soon as they start.', { cause: error })
        return measure(wanted, attempt + 1)
      } finally {
        under--
      }
    }
    async function leave(): Promise<void> {
      teams--
      // It may be at a text of this team that takes an hour, which another one would wait for.
      if (teams === 0 || under > 0) await end()
    }
    function stop(): Promise<void> {
      stopping ??= leave()
      return stopping
    }
    return { measurer: (wanted: Wanted) => measure(wanted, 1), stop }
  }
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
