import { raterName } from '@/lib/ingest/assembly/registry'
import type { Place } from '@/lib/ingest/assembly/vote-store'
import { formatCount } from '@/lib/words/format'
import { createFaultCount } from './fault-count'
import { createFirstChoices } from './first-choices'
import type { LintCheck, LintChoice } from './lint-check'

/** Choices of one rater on the same two texts that contradict an earlier row; the first row is remembered, not its text. */
export function createConflictCheck(): LintCheck {
  const raters = new Map<string, number>()
  const firsts = createFirstChoices()
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
  function numberOf(rater: string): number {
    const number = raters.get(rater) ?? raters.size
    raters.set(rater, number)
    return number
  }
  return {
    choice({ place, prompt, pair, rater, choice, canonical, texts, derived }) {
      if (derived) return
      const number = numberOf(raterName(rater))
      const earlier = firsts.find(pair, number)
      if (earlier === null) firsts.add(pair, number, canonical, place)
      const isOpposed = earlier !== null && earlier.choice !== canonical
      // Files of several judges repeat people's labels beside each judge's own.
      if (earlier !== null && !isOpposed && earlier.place.file === place.file) repeated++
      fault.count(
        place,
        prompt,
        isOpposed ? shownOf(texts, choice, `${nameOf(earlier.place)} says the opposite`) : null,
      )
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

const nameOf = ({ file, line }: Place): string => `${file}:${line}`

function shownOf(
  texts: LintChoice['texts'],
  choice: LintChoice['choice'],
  earlier: string,
): Readonly<Record<string, string>> {
  if (!texts) return { earlier }
  const [preferred, other] = choice === 1 ? [texts.a, texts.b] : [texts.b, texts.a]
  return { earlier, preferred, other }
}
