import { benjaminiHochberg } from '@/lib/statistics/significance'
import { countOf, formatInterval, formatShare } from '@/lib/words/format'
import { createExamples, type Examples } from './examples'
import type { LintExample, LintFinding, LintNumber } from './finding'
import type { LintChoice } from './lint-check'
import { createPromptTally, type PromptTally } from './prompt-tally'

type Group = { readonly name: string; readonly tally: PromptTally; readonly hits: Examples; readonly misses: Examples }

/** Models beyond these are not told apart. */
const MOST_MODELS = 8
const LEVEL = 0.05
/** Length and position are one family: either may be the file's only finding. */
const RULES = 2
const LARGE = 0.05
const NEARLY_ALWAYS = 0.3

/** How often people, and each model, choose by a rule that knows nothing of what the texts say. */
export type LabelRule = {
  /** `hit`: the choice is the one that the rule foresees. */
  add(choice: LintChoice, hit: boolean): void
  /** What was found, of all groups; `what`: "the longer answer is preferred". */
  judge(what: string): Pick<LintFinding, 'severity' | 'words' | 'numbers' | 'examples'>
}

/** `between`: which choices the rule is about. */
export function createLabelRule(between: string): LabelRule {
  const groups = new Map<string, Group>()

  function groupOf({ rater }: LintChoice): Group | null {
    const name = rater.kind === 'human' ? 'People' : rater.name
    const known = groups.get(name)
    if (known) return known
    if (rater.kind === 'model' && groups.size > MOST_MODELS) return null
    const group = { name, tally: createPromptTally(), hits: createExamples(), misses: createExamples() }
    groups.set(name, group)
    return group
  }
  return {
    add(choice, hit) {
      const group = groupOf(choice)
      if (!group) return
      group.tally.add(choice.prompt, hit)
      const examples = hit ? group.hits : group.misses
      if (choice.texts && !examples.isFull()) examples.add(choice.place, textsOf(choice))
    },
    judge(what) {
      const all = [...groups.values()]
      const inferred = all.map(({ tally }) => tally.infer())
      const told = inferred.map((found) => (found?.basis === 'few' || found?.basis === 'nothing' ? null : found))
      const qs = benjaminiHochberg(told.map((found) => found?.p ?? null)).map((q) => (q === null ? null : q * RULES))
      const numbers = all.map(({ name, tally }) => tally.number(name, `choices ${between}`))
      const judged = all.map((group, at) => ({
        ...group,
        number: numbers[at],
        severity: severityOf(numbers[at], qs[at]),
      }))
      const worst = judged.toSorted((one, other) => RANK[one.severity] - RANK[other.severity])[0]
      if (!worst?.number)
        return { severity: 'skipped', words: `There is no choice ${between}.`, numbers: [], examples: [] }
      const isFound = RANK[worst.severity] < RANK.passed
      return {
        severity: worst.severity,
        words: wordsOf(worst.name, worst.number, worst.severity, { what, between }),
        numbers,
        examples: isFound ? examplesOf(worst, worst.number) : [],
      }
    },
  }
}

const RANK = { error: 0, warning: 1, note: 2, passed: 3, skipped: 4 } as const

function severityOf(number: LintNumber | undefined, q: number | null | undefined): keyof typeof RANK {
  if (!number || q === null || q === undefined) return 'skipped'
  if (q >= LEVEL) return 'passed'
  const { value, low, high } = number
  if (low !== null && high !== null && (low > 0.5 + NEARLY_ALWAYS || high < 0.5 - NEARLY_ALWAYS)) return 'error'
  return Math.abs(value - 0.5) >= LARGE ? 'warning' : 'note'
}

function wordsOf(
  name: string,
  number: LintNumber,
  severity: keyof typeof RANK,
  { what, between }: Readonly<Record<'what' | 'between', string>>,
): string {
  const { value, n, prompts, low, high } = number
  const looked = `${countOf(n, 'choice')} ${between}, ${countOf(prompts, 'prompt')}`
  if (severity === 'skipped') return `Too few to say: ${looked} (10 choices on 5 prompts needed).`
  const interval = formatInterval({ low, high }, formatShare)
  const found = `${name}: ${what} in ${formatShare(value)}${interval && ` ${interval}`} of ${looked}`
  if (severity !== 'passed') return `${found}.`
  const reach = low === null || high === null ? null : Math.max(high - value, value - low)
  const least = reach === null || reach > 0.5 ? '' : ` A share of ${formatShare(0.5 + reach)} or more would have shown.`
  return `${found}: not to be told from a coin.${least}`
}

const examplesOf = ({ hits, misses }: Group, { value }: LintNumber): readonly LintExample[] =>
  (value > 0.5 ? hits : misses).list()

function textsOf({ choice, texts }: LintChoice): Readonly<Record<string, string>> {
  if (!texts) return {}
  const [chosen, other] = choice === 1 ? [texts.a, texts.b] : [texts.b, texts.a]
  return { prompt: texts.promptText, preferred: chosen, other }
}
