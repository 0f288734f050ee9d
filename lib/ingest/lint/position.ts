import { shorten } from './examples'
import type { LintFinding } from './finding'
import type { LintCheck, LintChoice } from './lint-check'
import { createLabelRule } from './predicts-label'

const REMEDY =
  'Ask judges in both orders and keep what they say twice; show people the two in random order. If the file always has the preferred answer first, say so when you import it (chosen and rejected).'
const MOST_LABELS = 20

/** Whether the answer that the file has first is the preferred one. */
export function createPositionCheck(): LintCheck {
  const rule = createLabelRule('between two answers in the file’s order')
  // One label for both places ("chosen") names a text, not a place: the reader drew which comes first.
  const labels = new Map<string, Set<number>>()
  // Where the first answer is always one author's, its place tells who wrote it.
  let authors: LintChoice['authors'] | 'several' | null = null
  return {
    choice(choice) {
      if (choice.derived) return
      rule.add(choice, choice.choice === 1)
      const [first, second] = choice.authors
      if (authors === null && first !== null && second !== null && first !== second) authors = choice.authors
      else if (authors === null || authors === 'several' || authors[0] !== first || authors[1] !== second)
        authors = 'several'
      const known = labels.get(choice.raw)
      if (known) known.add(choice.choice)
      else if (labels.size < MOST_LABELS) labels.set(choice.raw, new Set([choice.choice]))
    },
    finding() {
      const places = [...labels.values()][0]
      if (labels.size === 1 && places?.size === 2)
        return skipped(
          'The file says which answer was chosen, not which was shown first: position cannot be looked at.',
        )
      if (authors !== null && authors !== 'several') {
        const [first, second] = authors.map((name) => shorten(name ?? ''))
        return skipped(
          `The first answer is always by ${first}, the second by ${second}: position cannot be told from them.`,
        )
      }
      const found = rule.judge('the first answer is preferred')
      const isFound = found.severity !== 'passed' && found.severity !== 'skipped'
      return { id: 'position', ...found, remedy: isFound ? REMEDY : null }
    },
  }
}

const skipped = (words: string): LintFinding => ({
  id: 'position',
  severity: 'skipped',
  words,
  numbers: [],
  remedy: null,
  examples: [],
})
