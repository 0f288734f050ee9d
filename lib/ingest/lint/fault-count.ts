import type { Place } from '@/lib/ingest/assembly/vote-store'
import { countOf, formatCount, formatInterval, formatShare } from '@/lib/words/format'
import type { LintId } from '@/lib/words/lint/lint-words'
import { createExamples } from './examples'
import type { LintFinding, LintNumber } from './finding'
import { createPromptTally } from './prompt-tally'

export type Fault = {
  readonly id: LintId
  /** What is counted: "pair", "row". */
  readonly noun: string
  /** Follows "1 of 800 pairs" and "12 of 800 pairs". */
  readonly one: string
  readonly many: string
  readonly remedy: string
  /** Shares from which a note becomes more. */
  readonly warning: number
  readonly error: number
}

/** Counts the rows with a fault, and those looked at, and makes a finding of them. */
export function createFaultCount(fault: Fault) {
  const tally = createPromptTally()
  const examples = createExamples()
  return {
    count(place: Place, prompt: number, texts: Readonly<Record<string, string>> | null): void {
      tally.add(prompt, texts !== null)
      if (texts) examples.add(place, texts)
    },
    finding: (): LintFinding => faultFinding(fault, tally.number(fault.many, `${fault.noun}s`), examples.list()),
  }
}

/** `number`: the share with the fault. */
export function faultFinding(fault: Fault, number: LintNumber, examples: LintFinding['examples']): LintFinding {
  const { id, noun, one, many, remedy } = fault
  const hits = Math.round(number.value * number.n)
  if (number.n === 0)
    return {
      id,
      severity: 'skipped',
      words: `There is no ${noun} to look at.`,
      numbers: [],
      remedy: null,
      examples: [],
    }
  const interval = formatInterval(number, formatShare)
  const looked = `${countOf(number.n, noun)} of ${countOf(number.prompts, 'prompt')}`
  return {
    id,
    severity: hits === 0 ? 'passed' : severityOf(number.value, fault),
    words:
      hits === 0
        ? `None of ${looked}${number.high === null ? '' : `; among such prompts at most ${formatShare(number.high)}`}.`
        : `${formatCount(hits)} of ${looked} ${hits === 1 ? one : many}: ${formatShare(number.value)}${interval && ` ${interval}`}.`,
    numbers: [number],
    remedy: hits === 0 ? null : remedy,
    examples,
  }
}

function severityOf(share: number, { warning, error }: Fault): 'error' | 'warning' | 'note' {
  if (share >= error) return 'error'
  return share >= warning ? 'warning' : 'note'
}
