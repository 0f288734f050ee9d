import { formatCount, formatInterval, formatShare, formatValue } from '@/lib/words/format'
import { createExamples } from './examples'
import type { LintFinding } from './finding'
import type { LintCheck } from './lint-check'
import { createPromptTally } from './prompt-tally'

/** TRL warns where good / bad, times its weights, leaves this range. */
const MOST = 1.33
const FEWEST = 10

/** Good and bad among single answers that are labelled so: ratings of 1 and 0 and nothing else. */
export function createBalanceCheck(): LintCheck {
  const tally = createPromptTally()
  const examples = { good: createExamples(), bad: createExamples() }
  let others = 0

  function finding(): LintFinding {
    const none = { id: 'class-balance', numbers: [], remedy: null, examples: [] } as const
    if (tally.n() === 0 || others > 0)
      return { ...none, severity: 'skipped', words: 'The file has no single answers that are labelled good or bad.' }
    const number = tally.number('labelled good', 'answers')
    const [good, bad] = [tally.hits(), tally.n() - tally.hits()]
    const counts = `${formatCount(good)} good, ${formatCount(bad)} bad answers`
    if (tally.n() < FEWEST) return { ...none, severity: 'skipped', words: `Too few to say: ${counts}.` }
    const share = `${formatShare(number.value)} good ${formatInterval(number, formatShare)}`.trim()
    if (good === 0 || bad === 0)
      return {
        ...none,
        severity: 'error',
        words: `All answers are labelled alike: ${counts}.`,
        numbers: [number],
        remedy: 'A trainer needs both: check that the labels were written as true and false.',
      }
    const ratio = good / bad
    const isBalanced = ratio >= 1 && ratio <= MOST
    const ratioNumber = {
      ...number,
      label: 'good for each bad',
      unit: 'ratio' as const,
      value: ratio,
      low: oddsOf(number.low),
      high: oddsOf(number.high),
    }
    return {
      ...none,
      severity: isBalanced ? 'passed' : 'warning',
      words: `${counts} (${share}): ${formatValue(ratio)} good for each bad one${isBalanced ? ', within 1 to 1.33' : ', outside 1 to 1.33'}.`,
      numbers: [number, ratioNumber],
      remedy: isBalanced
        ? null
        : `Set TRL’s desirable_weight between ${formatValue(1 / ratio)} and ${formatValue(MOST / ratio)} (undesirable_weight 1), or leave out ${ratio > MOST ? 'good' : 'bad'} answers until the ratio is there.`,
      examples: isBalanced ? [] : (ratio > MOST ? examples.good : examples.bad).list(),
    }
  }
  return {
    row({ place, prompt, promptText, answers: [answer = ''], ratings }) {
      for (const value of ratings) {
        if (value !== 0 && value !== 1) others++
        tally.add(prompt, value === 1)
        examples[value === 1 ? 'good' : 'bad'].add(place, { prompt: promptText, answer })
      }
    },
    finding,
  }
}

const oddsOf = (share: number | null): number | null => (share === null || share === 1 ? null : share / (1 - share))
