import { createDirectionCheck } from '@/lib/ingest/assembly/check-direction'
import { type Contradiction, describeContradiction } from '@/lib/ingest/assembly/direction-finding'
import { raterName } from '@/lib/ingest/assembly/registry'
import { countOf } from '@/lib/words/format'
import { FLAWS, type Flaw, flawsOf } from './answer-flaws'
import { createExamples } from './examples'
import type { LintFinding, LintNumber } from './finding'
import type { LintCheck, LintChoice, LintRead } from './lint-check'
import { createPromptTally, type PromptTally } from './prompt-tally'

/** As many as the preview of an import looks at. */
const SAMPLE_ROWS = 50
/** What the import's preview shows is an error from so many decisions and this share on, and else a warning. */
const LEAST = 30
const AGAINST = 0.75
const MOST_TOLD = 10
const NAMES = Object.keys(FLAWS) as Flaw[]

const createTallies = () => ({
  choices: 0,
  empty: createPromptTally(),
  marks: createPromptTally(),
  loop: createPromptTally(),
})

/**
 * Whether labels seem to mean the opposite. What contradicts them directly, scores in the row and other raters, is gathered
 * by the check that the import's preview makes; that the flawed of two answers is preferred is a sign of its own.
 */
export function createReversedCheck(): LintCheck {
  const directions = createDirections()
  const tallies = { human: createTallies(), model: createTallies() }
  const examples = createExamples()
  // Several raters choose on one pair, one after another.
  let known: { readonly texts: LintChoice['texts']; readonly flaws: readonly ReadonlySet<Flaw>[] } | null = null

  function takeFlaws({ place, prompt, choice, rater, texts }: LintChoice): void {
    const own = tallies[rater.kind]
    own.choices++
    if (!texts) return
    if (known?.texts !== texts) known = { texts, flaws: [flawsOf(texts.a), flawsOf(texts.b)] }
    const [first, second] = known.flaws
    if (!first || !second || (first.size === 0 && second.size === 0)) return
    for (const name of NAMES) {
      if (first.has(name) === second.has(name)) continue
      const isPreferred = first.has(name) === (choice === 1)
      own[name].add(prompt, isPreferred)
      const [preferred, other] = choice === 1 ? [texts.a, texts.b] : [texts.b, texts.a]
      if (isPreferred) examples.add(place, { sign: FLAWS[name], preferred, other })
    }
  }
  return {
    read: directions.read,
    choice(choice) {
      directions.choice(choice)
      takeFlaws(choice)
    },
    finding() {
      const { choices, ...flaws } = tallies.human.choices > 0 ? tallies.human : tallies.model
      const signs = NAMES.filter((name) => isShown(flaws[name]))
      const numbers = NAMES.filter((name) => flaws[name].n() > 0).map((name) =>
        flaws[name].number(`${FLAWS[name]} is preferred`, 'choices beside one without'),
      )
      return judge(directions.contradictions(), signs, numbers, examples.list(), choices)
    },
  }
}

/** Whether more than half is shown. */
const isShown = (tally: PromptTally): boolean => {
  const found = tally.infer()
  return found !== null && found.low !== null && found.low > 0 && (found.p ?? 1) < 0.05
}

function judge(
  direct: readonly Contradiction[],
  signs: readonly Flaw[],
  numbers: readonly LintNumber[],
  examples: LintFinding['examples'],
  choices: number,
): LintFinding {
  const id = 'reversed'
  const grave = direct.filter(({ n, share }) => n >= LEAST && share >= AGAINST)
  const remedy =
    'Read the examples. If the labels are turned, turn them in the preview when you import the file (“Turn around”), or exchange chosen and rejected.'
  if (direct.length > 0) {
    const words = direct.slice(0, MOST_TOLD).map(describeContradiction).join(' ')
    return { id, severity: grave.length > 0 ? 'error' : 'warning', words, numbers, remedy, examples }
  }
  if (signs.length > 0) {
    const words = `More often than not the preferred one is ${signs.map((name) => FLAWS[name]).join(', or ')}.`
    return { id, severity: signs.length > 1 ? 'warning' : 'note', words, numbers, remedy, examples }
  }
  if (choices === 0)
    return { id, severity: 'skipped', words: 'There is no choice to look at.', numbers, remedy: null, examples: [] }
  const words = `No sign of it in ${countOf(choices, 'choice')}: scores in the rows, other raters, empty and looping answers, templates’ marks.`
  return { id, severity: 'passed', words, numbers, remedy: null, examples: [] }
}

/** The preview's check of directions, whose columns are looked for in a file's first rows. */
function createDirections() {
  const check = createDirectionCheck()
  const waiting = new Map<string, LintRead[]>()
  const opened = new Set<string>()
  const raters = new Map<string, number>()

  function open(file: string, rows: readonly LintRead[]): void {
    const fields = new Set(rows.flatMap(({ value }) => (typeof value === 'object' && value ? Object.keys(value) : [])))
    const sample = rows.map(({ value }, at) => ({ line: at + 1, value }))
    const columns = { fields: [...fields], rows: sample }
    check.open({ path: file, container: 'json-lines', document: {}, ...columns }, rows[0]?.mapping ?? null)
    opened.add(file)
    waiting.delete(file)
    for (const row of rows) check.take(row)
  }
  return {
    read(row: LintRead): void {
      if (opened.has(row.file)) {
        check.take(row)
        return
      }
      const rows = waiting.get(row.file) ?? []
      waiting.set(row.file, rows)
      if (rows.push(row) === SAMPLE_ROWS) open(row.file, rows)
    },
    choice({ rater, pair, prompt, canonical }: LintChoice): void {
      const name = raterName(rater)
      const known = raters.get(name)
      const index = known ?? raters.size
      raters.set(name, index)
      const added = known === undefined ? [{ index, ...rater }] : []
      check.add({ raters: added, pair: { index: pair, prompt }, votes: [{ pair, rater: index, choice: canonical }] })
    },
    contradictions(): readonly Contradiction[] {
      for (const [file, rows] of waiting) open(file, rows)
      return check.contradictions()
    },
  }
}
