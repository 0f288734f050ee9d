import { detectLanguages } from '@/lib/factors/detect-languages'
import { readWords } from '@/lib/factors/read-words'
import { createVocabulary } from '@/lib/factors/vocabulary'
import { countOf, formatInterval, formatShare } from '@/lib/words/format'
import { createExamples } from './examples'
import type { LintFinding, LintNumber } from './finding'
import type { LintCheck } from './lint-check'
import { createPromptTally } from './prompt-tally'
import { createThinning } from './thinning'

const MOST_ROWS = 4000
/** What detection looks at, and then some: words are told by their first ones. */
const CHARACTERS = 1200
const FEWEST = 10
const OTHER = 0.01
const LEAST_OTHERS = 5

type Row = {
  readonly prompt: number
  readonly languages: readonly (readonly string[])[]
  readonly parted: boolean | null
}

/** Files whose answers are in several languages, and pairs whose two answers are. */
export function createLanguageCheck(): LintCheck {
  const vocabulary = createVocabulary()
  const rows = createThinning<Row>(MOST_ROWS)
  const examples = createExamples()

  function languagesOf(text: string): readonly string[] {
    const start = text.slice(0, CHARACTERS)
    return detectLanguages(start, readWords(start, vocabulary), vocabulary.facts)
  }
  return {
    row({ place, prompt, promptText, answers }) {
      if (!rows.wants()) return
      const languages = answers.map(languagesOf)
      const [first = [], second = []] = languages
      const isTold = first.length > 0 && second.length > 0
      const parted = isTold ? !first.some((language) => second.includes(language)) : null
      if (parted) {
        const [a = '', b = ''] = answers
        examples.add(place, { prompt: promptText, [nameOf(first[0])]: a, [nameOf(second[0])]: b })
      }
      rows.keep({ prompt, languages, parted })
    },
    finding: () => judge(rows.kept(), examples.list()),
  }
}

function judge(rows: readonly Row[], examples: LintFinding['examples']): LintFinding {
  const main = mainOf(rows)
  const [parted, others] = [createPromptTally(), createPromptTally()]
  for (const row of rows) {
    if (row.parted !== null) parted.add(row.prompt, row.parted)
    for (const told of row.languages) if (told.length > 0) others.add(row.prompt, !told.includes(main))
  }
  const none = { id: 'languages', numbers: [], remedy: null, examples: [] } as const
  if (others.n() < FEWEST)
    return {
      ...none,
      severity: 'skipped',
      words: `Too few to say: the language of ${countOf(others.n(), 'answer')} can be told.`,
    }
  const other = others.number(`not in ${nameOf(main)}`, 'answers')
  const apart = parted.number('two languages in a pair', 'pairs')
  const numbers = parted.n() > 0 ? [other, apart] : [other]
  const isMixed = others.hits() >= LEAST_OTHERS && other.value >= OTHER
  const isApart = parted.hits() >= LEAST_OTHERS && apart.value >= OTHER
  const words = `${said(other)} of ${countOf(other.n, 'answer')} not in ${nameOf(main)}; ${
    parted.n() === 0 ? 'there are no pairs' : `${said(apart)} of ${countOf(apart.n, 'pair')} in two languages`
  }.`
  if (!isMixed && !isApart) return { ...none, severity: 'passed', words, numbers }
  return {
    id: 'languages',
    severity: isApart ? 'warning' : 'note',
    words,
    numbers,
    remedy: isApart
      ? 'Where the two answers are in different languages, the label may be about the language alone: leave these pairs out, or read them as a slice of their own (“language”).'
      : 'Look at each language as a slice of its own; many factors hold for English only.',
    examples: isApart ? examples : [],
  }
}

const said = (number: LintNumber): string =>
  `${formatShare(number.value)} ${formatInterval(number, formatShare)}`.trim()

/** The language that most answers may be in. */
function mainOf(rows: readonly Row[]): string {
  const counts = new Map<string, number>()
  for (const { languages } of rows)
    for (const [likeliest] of languages) if (likeliest) counts.set(likeliest, (counts.get(likeliest) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? ''
}

const names = new Intl.DisplayNames('en', { type: 'language' })
const nameOf = (code: string | undefined): string => (code ? (names.of(code) ?? code) : 'any language')
