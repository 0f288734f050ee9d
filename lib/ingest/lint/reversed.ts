import { createDirectionCheck, type DirectionCheck, type DirectionFinding } from '@/lib/ingest/assembly/check-direction'
import { raterName } from '@/lib/ingest/assembly/registry'
import { countOf } from '@/lib/words/format'
import { FLAWS, type Flaw, flawsOf } from './answer-flaws'
import { createExamples } from './examples'
import type { LintFinding, LintNumber } from './finding'
import type { LintCheck, LintChoice, LintRead } from './lint-check'
import { createPromptTally, type PromptTally } from './prompt-tally'

const SAMPLE_ROWS = 25
/** What the row's scores or other raters say counts from so many of them on, and from this share against the labels. */
const LEAST = 30
const AGAINST = 0.75
/** Scores that are better when they are small say the opposite of nothing. */
const LESS_IS_BETTER = /harm|toxic|loss|perplex|risk|unsafe|error|penalty/i
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
      return judge(directions.findings(), signs, numbers, examples.list(), choices)
    },
  }
}

/** Whether more than half is shown. */
const isShown = (tally: PromptTally): boolean => {
  const found = tally.infer()
  return found !== null && found.low !== null && found.low > 0 && (found.p ?? 1) < 0.05
}

function judge(
  direct: readonly DirectionFinding[],
  signs: readonly Flaw[],
  numbers: readonly LintNumber[],
  examples: LintFinding['examples'],
  choices: number,
): LintFinding {
  const id = 'reversed'
  const grave = direct.filter(({ n, against }) => n >= LEAST && against >= AGAINST * n)
  const remedy =
    'Read the examples. If the labels are turned, turn them in the preview when you import the file (“Turn the labels around”), or exchange chosen and rejected.'
  if (grave.length > 0)
    return {
      id,
      severity: grave.every(({ words }) => LESS_IS_BETTER.test(words)) ? 'warning' : 'error',
      words: grave.map(({ words }) => words).join(' '),
      numbers,
      remedy,
      examples,
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

/** The preview's check of directions, made for each file once its first rows are there. */
function createDirections() {
  const waiting = new Map<string, LintRead[]>()
  const checks = new Map<string, DirectionCheck>()
  const votes = createDirectionCheck({ path: '', container: 'json-lines', fields: [], rows: [], document: {} })
  const raters = new Map<string, number>()

  function open(file: string, rows: readonly LintRead[]): void {
    const fields = new Set(rows.flatMap(({ value }) => (typeof value === 'object' && value ? Object.keys(value) : [])))
    const sample = rows.map(({ value }, at) => ({ line: at + 1, value }))
    const check = createDirectionCheck({
      ...{ path: file, container: 'json-lines', document: {} },
      ...{ fields: [...fields], rows: sample },
    })
    checks.set(file, check)
    waiting.delete(file)
    for (const row of rows) check.take(row)
  }
  return {
    read(row: LintRead): void {
      const check = checks.get(row.file)
      if (check) {
        check.take(row)
        return
      }
      const rows = waiting.get(row.file) ?? []
      waiting.set(row.file, rows)
      if (rows.push(row) === SAMPLE_ROWS) open(row.file, rows)
    },
    choice({ rater, pair, canonical }: LintChoice): void {
      const name = raterName(rater)
      const known = raters.get(name)
      const index = known ?? raters.size
      raters.set(name, index)
      const added = known === undefined ? [{ index, ...rater }] : []
      votes.add({ raters: added, votes: [{ pair, rater: index, choice: canonical }] })
    },
    findings(): readonly DirectionFinding[] {
      for (const [file, rows] of waiting) open(file, rows)
      const all = [...checks.values(), votes].flatMap((check) => check.findings())
      return all.filter(({ kind }) => kind === 'scores' || kind === 'raters')
    },
  }
}
