import { countOf, formatShare } from '@/lib/words/format'
import type { FitsTokens } from './count-tokens'
import { createExamples } from './examples'
import { faultFinding } from './fault-count'
import type { LintCheck } from './lint-check'
import { createPromptTally } from './prompt-tally'
import { createThinning } from './thinning'

const MOST_ROWS = 4000

/** Rows of which a trainer that keeps `limit` tokens from the start would lose the end of an answer. */
export function createTruncationCheck(fits: FitsTokens, limit: number): LintCheck {
  const rows = createThinning<{ readonly prompt: number; readonly isCut: boolean; readonly isLost: boolean }>(MOST_ROWS)
  const examples = createExamples()
  return {
    row({ place, prompt, promptText, source, answers }) {
      if (!rows.wants()) return
      const before = source === null ? [promptText] : [source, promptText]
      const cut = answers.find((answer) => !fits([...before, answer], limit))
      if (cut !== undefined) examples.add(place, { prompt: promptText, 'end of the answer': cut.slice(-120) })
      rows.keep({ prompt, isCut: cut !== undefined, isLost: cut !== undefined && !fits(before, limit) })
    },
    finding() {
      const [cut, lost] = [createPromptTally(), createPromptTally()]
      for (const { prompt, isCut, isLost } of rows.kept()) {
        cut.add(prompt, isCut)
        lost.add(prompt, isLost)
      }
      const tokens = countOf(limit, 'token')
      const found = faultFinding(
        {
          id: 'truncation',
          noun: 'row',
          one: `is longer than ${tokens} with an answer`,
          many: `are longer than ${tokens} with an answer`,
          remedy: `Raise the trainer’s limit (max_length in TRL, ${tokens} here), or leave out the long rows: cut off answers teach to break off.`,
          warning: 0.05,
          error: 0.25,
        },
        cut.number(`longer than ${tokens}`, 'rows'),
        examples.list(),
      )
      const sampled = rows.passed() > rows.kept().length ? ` (an even sample of ${countOf(rows.passed(), 'row')})` : ''
      const whole = lost.hits() === 0 ? '' : ` In ${formatShare(lost.hits() / lost.n())} the prompt alone is.`
      return {
        ...found,
        words: `${found.words.slice(0, -1)}${sampled}.${whole}`,
        numbers:
          lost.hits() === 0 ? found.numbers : [...found.numbers, lost.number('the prompt alone is longer', 'rows')],
      }
    },
  }
}
