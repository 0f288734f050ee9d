import { ngramsData } from '@/node_modules/eld/src/ngrams/extrasmall.js'
import { collectRuns, createByteRuns, createRunSlots, keyOf, type RunSlots, slotOfRun } from './byte-runs'

/** ISO 639-1 codes, by the number that a language has here. */
export const LANGUAGES: readonly string[] = Object.values(ngramsData.languages)

/** Added to every score of a run; the table is without it to be small. */
const BASE = 53
/** Half of what is likely: turns the mean score of a run into a share. */
const SCALE = 25

/** For each slot of a run: where its scores begin and end. A score is a language and what counts for it in one number. */
type Table = {
  readonly slots: RunSlots
  readonly from: Int32Array
  readonly to: Int32Array
  readonly scores: Int32Array
}

function createTable(): Table {
  const { ngrams } = ngramsData
  const count = Object.keys(ngrams).length
  if (count === 0) throw new Error('The list of runs was let go of before a table was made of it.')
  const size = 2 ** Math.ceil(Math.log2(2 * count))
  const [slots, from, to] = [createRunSlots(size), new Int32Array(size), new Int32Array(size)]
  const scores: number[] = []
  // No lists of their entries: those would be most of what a thread is at when it starts.
  for (const run in ngrams) {
    const [head, tail] = [keyOf(run, 0, 3), keyOf(run, 3, run.length)]
    const slot = slotOfRun(slots, head, tail)
    slots.first[slot] = head
    slots.last[slot] = tail
    from[slot] = scores.length
    const languages = ngrams[run]
    for (const language in languages) scores.push((Number(language) << 16) | ((languages[language] ?? 0) + BASE))
    to[slot] = scores.length
  }
  return { slots, from, to, scores: Int32Array.from(scores) }
}

const table = createTable()
const runs = createByteRuns()
const sums = new Int32Array(LANGUAGES.length)
const likely = new Float64Array(LANGUAGES.length)

/** Lets go of what the table was made of, once and for all: 23 MB of objects. */
export function dropRunList(): void {
  ngramsData.ngrams = {}
}

/**
 * How likely each language is for a text, by its number in `LANGUAGES`: 0 to 1, 0 where nothing speaks for it.
 *
 * The very numbers of Nito-ELD from its own table, several times as fast: runs of letters are looked up as numbers, not as
 * strings among the properties of an object. What it returns holds until the next call. O(characters).
 */
export function scoreLanguages(text: string): Float64Array {
  const { slots, from, to, scores } = table
  collectRuns(runs, text)
  sums.fill(0)
  for (let at = 0; at < runs.taken; at++) {
    const place = runs.places[at] ?? 0
    const slot = slotOfRun(slots, runs.slots.first[place] ?? 0, runs.slots.last[place] ?? 0)
    const end = to[slot] ?? 0
    for (let k = from[slot] ?? 0; k < end; k++) {
      const score = scores[k] ?? 0
      sums[score >> 16] = (sums[score >> 16] ?? 0) + (score & 0xffff)
    }
  }
  const count = runs.taken + runs.rests.size
  for (let language = 0; language < likely.length; language++) {
    const mean = (sums[language] ?? 0) / count
    likely[language] = mean > 0 ? mean / (mean + SCALE) : 0
  }
  return likely
}
