import { createColumn } from '@/lib/ingest/assembly/column'
import { createKeyTable } from '@/lib/ingest/assembly/key-table'
import { raterName } from '@/lib/ingest/assembly/registry'
import { createPlaces } from '@/lib/ingest/assembly/vote-store'
import { createHasher, createKey } from '@/lib/ingest/text-hash'
import { formatCount } from '@/lib/words/format'
import { createFaultCount } from './fault-count'
import type { LintCheck, LintChoice } from './lint-check'

/** What was chosen and in which row; 0 stands for nothing yet. */
function createMemory() {
  return { choices: createColumn((length) => new Int8Array(length)), places: createPlaces() }
}

/** Choices of one rater on the same two texts that contradict an earlier row; the first row is remembered, not its text. */
export function createConflictCheck(): LintCheck {
  const hasher = createHasher()
  const key = createKey()
  const raters = new Map<string, number>()
  // Most pairs have one rater: only what more of them say needs a key of sixteen bytes.
  const firstRaters = createColumn((length) => new Int32Array(length))
  const [first, further] = [createMemory(), createMemory()]
  const seen = createKeyTable()
  let repeated = 0
  const fault = createFaultCount({
    id: 'conflicts',
    noun: 'choice',
    one: 'contradicts an earlier row about the same two texts',
    many: 'contradict an earlier row about the same two texts',
    remedy: 'Keep one row of each: read the texts and decide, or leave both out. They cancel each other in training.',
    warning: 0,
    error: 0.01,
  })
  /** From 0, which takes no space in a column. */
  function numberOf(rater: string): number {
    const number = raters.get(rater) ?? raters.size
    raters.set(rater, number)
    return number
  }
  return {
    choice({ place, prompt, pair, rater, choice, canonical, texts, derived }) {
      if (derived) return
      const number = numberOf(raterName(rater))
      if (first.choices.get(pair) === 0) firstRaters.set(pair, number)
      const isFirst = firstRaters.get(pair) === number
      const { choices, places } = isFirst ? first : further
      const at = isFirst ? pair : seen.place(hasher.number(pair).number(number).writeTo(key))
      const isNew = choices.get(at) === 0
      if (isNew) {
        choices.set(at, canonical)
        places.set(at, place)
      }
      const isOpposed = choices.get(at) !== canonical
      const { file, line } = places.get(at)
      // Files of several judges repeat people's labels beside each judge's own.
      if (!isNew && !isOpposed && file === place.file) repeated++
      fault.count(place, prompt, isOpposed ? shownOf(texts, choice, `${file}:${line} says the opposite`) : null)
    },
    finding() {
      const found = fault.finding()
      if (repeated === 0) return found
      const repeats = `${formatCount(repeated)} ${repeated === 1 ? 'repeats' : 'repeat'} what an earlier row says.`
      const rest = 'Rows that repeat each other should not stand in both training and test: split by text, not by row.'
      return {
        ...found,
        severity: found.severity === 'passed' ? 'note' : found.severity,
        words: `${found.words} ${repeats}`,
        remedy: found.remedy ? `${found.remedy} ${rest}` : rest,
      }
    },
  }
}

function shownOf(
  texts: LintChoice['texts'],
  choice: LintChoice['choice'],
  earlier: string,
): Readonly<Record<string, string>> {
  if (!texts) return { earlier }
  const [preferred, other] = choice === 1 ? [texts.a, texts.b] : [texts.b, texts.a]
  return { earlier, preferred, other }
}
