import { factorInSentence } from '@/lib/words/factor-name'
import type { FindingPart } from '@/lib/words/finding-words'
import { countOf, formatCount, formatGap, formatInterval, formatScore, formatShare } from '@/lib/words/format'
import { pointsWords, type Tested } from '@/lib/words/improve-words'
import { armWords } from './experiment-words'

/** What an arm's verdict rests on, in plain values. */
export type ArmFacts = {
  readonly arm: string
  /** The model asked, or of raters that are there: the one after. */
  readonly model: string
  readonly raters: { readonly before: string; readonly after: string } | null
  readonly control: string | null
  readonly outcome: 'movement' | 'agreement' | 'wins'
  readonly verdict: 'improved' | 'own' | 'control' | 'mixed' | 'none' | 'worse' | 'few'
  readonly prompts: number
  readonly overBaseline: Tested | null
  readonly overControl: Tested | null
  /** The least change that would have shown, and how many prompts would show the one found. */
  readonly smallest: number | null
  readonly promptsNeeded: number | null
  /** Share of the gap closed, with its interval. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null
  readonly agreement: Tested | null
  readonly wins: { readonly own: Tested | null; readonly outside: Tested | null }
}

export const VERDICT_WORDS = {
  improved: { words: 'Improved', tone: 'good' },
  own: { words: 'Only by its own judge', tone: 'warn' },
  control: { words: 'The control does as well', tone: 'warn' },
  mixed: { words: 'Closer, yet agrees less', tone: 'warn' },
  none: { words: 'No difference shown', tone: 'neutral' },
  worse: { words: 'Worse', tone: 'bad' },
  few: { words: 'Too few prompts', tone: 'neutral' },
} as const

type Outcome = ArmFacts['outcome']

const withBounds = (told: Tested, format: (value: number | null) => string): string => {
  const interval = formatInterval(told, format)
  return interval ? `${format(told.value)} ${interval}` : format(told.value)
}

/** A value of the outcome with its interval, in its own unit: score points, points of 100, or a share won. */
export function outcomeWords(outcome: Outcome, told: Tested | null): string {
  if (told === null) return '–'
  return outcome === 'movement' ? withBounds(told, formatGap) : `${pointsWords(told)} points`
}

/** The least change that would have shown, in the outcome's unit. */
export const leastWords = (outcome: Outcome, value: number): string =>
  outcome === 'movement' ? formatScore(value) : `${formatScore(100 * value, 1)} points`

const DOES: Readonly<Record<Outcome, { readonly up: string; readonly down: string }>> = {
  movement: { up: 'moves towards people', down: 'moves away from people' },
  agreement: { up: 'agrees with people more often', down: 'agrees with people less often' },
  wins: { up: 'wins more often against its first answer', down: 'loses more often against its first answer' },
}

const CHANGES: Readonly<Record<Outcome, string>> = {
  movement: 'moves by',
  agreement: 'changes its agreement by',
  wins: 'changes its wins by',
}

const subject = ({ arm, model, raters }: ArmFacts): string =>
  raters ? `${raters.after}, compared with ${raters.before},` : `${model}, ${lower(armWords(arm).name)},`
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

const reach = ({ outcome, smallest, promptsNeeded, prompts }: ArmFacts): string => {
  const least =
    smallest === null
      ? ''
      : ` A change of ${leastWords(outcome, smallest)} would have shown with ${countOf(prompts, 'prompt')}`
  const needed =
    promptsNeeded === null
      ? ''
      : `${least ? '; a' : ' A'}bout ${formatCount(Number(promptsNeeded.toPrecision(2)))} would show the one that was found`
  return least || needed ? `${least}${needed}.` : ''
}

const closes = ({ share }: ArmFacts): string => {
  if (!share) return ''
  const interval = formatInterval(share, (value) => (value < 0 ? `−${formatShare(-value)}` : formatShare(value)))
  const over = share.value > 1 ? ': it overshoots' : ''
  return ` That is ${formatShare(share.value)} ${interval} of its gap to people${over}.`
}

/** What may be said of one arm, as far as its own intervals allow; what matters is strong. */
export const armVerdictParts = (facts: ArmFacts): readonly FindingPart[] =>
  partsOf(facts).filter(({ text }) => text !== '')

function partsOf(facts: ArmFacts): readonly FindingPart[] {
  const { verdict, outcome, overBaseline, overControl, control, wins, agreement } = facts
  const by = outcomeWords(outcome, overBaseline)
  const than = control
    ? `, and by ${outcomeWords(outcome, overControl)} more than its control, ${lower(armWords(control).name)}`
    : ''
  const head: FindingPart = { text: VERDICT_WORDS[verdict].words, strong: true }
  const who = subject(facts)
  switch (verdict) {
    case 'improved':
      return [head, { text: `: ${who} ${DOES[outcome].up} by ${by}${than}, on ${on(facts)}.` }, muted(closes(facts))]
    case 'own':
      return [
        head,
        {
          text: `: it wins ${share(wins.own)} against its first answer where it judges itself, ${share(wins.outside)} where a judge outside the loop does.`,
        },
        muted(' By a judge outside the loop no improvement is shown.'),
      ]
    case 'control':
      return [
        head,
        {
          text: `: ${who} ${DOES[outcome].up} by ${by}, but ${control ? lower(armWords(control).name) : 'its control'} does so as well (${outcomeWords(outcome, overControl)} between the two). Any instruction helps here; what it says is not shown to matter.`,
        },
      ]
    case 'mixed':
      return [
        head,
        {
          text: `: ${who} moves towards people on the factors by ${by}, but chooses as people do less often${agreement ? ` (${pointsWords(agreement)} points)` : ''}.`,
        },
      ]
    case 'none':
      return [
        head,
        {
          text: `: ${who} ${CHANGES[outcome]} ${by} against the baseline${control ? `, ${outcomeWords(outcome, overControl)} against its control` : ''}.`,
        },
        muted(reach(facts)),
      ]
    case 'worse':
      return [head, { text: `: ${who} ${DOES[outcome].down}: ${by}, on ${on(facts)}.` }]
    case 'few':
      return [
        head,
        {
          text: overBaseline
            ? `: ${on(facts)} of which too few tell the two apart; nothing is concluded.`
            : ': nothing that it made could be compared; nothing is concluded.',
        },
        muted(reach(facts)),
      ]
  }
}

const muted = (text: string): FindingPart => ({ text, muted: true })
/** The prompts behind it: raters that are there have no test part. */
const on = ({ raters, prompts }: ArmFacts): string => countOf(prompts, raters ? 'prompt' : 'test prompt')
const share = (told: Tested | null): string => (told ? withBounds(told, formatShare) : 'an unknown share')

export type GapFacts = { readonly label: string; readonly gapChange: Tested | null; readonly isShown: boolean }

/** Gaps that a sentence names; the chart has them all. */
const MOST = 4

/** Gaps that grew beside those that shrank; those whose growth is shown stand first. Empty where none is shown to change. */
export function gapChangeParts(gaps: readonly GapFacts[]): readonly FindingPart[] {
  const shown = gaps.filter(({ isShown, gapChange }) => isShown && gapChange !== null)
  const size = ({ gapChange }: GapFacts): number => gapChange?.value ?? 0
  const grew = shown.filter((gap) => size(gap) > 0).sort((one, other) => size(other) - size(one))
  const shrank = shown.filter((gap) => size(gap) < 0).sort((one, other) => size(one) - size(other))
  const name = ({ label, gapChange }: GapFacts) =>
    `${factorInSentence(label)} ${gapChange ? withBounds(gapChange, formatGap) : ''}`
  const list = (some: readonly GapFacts[]) =>
    `${some.slice(0, MOST).map(name).join(', ')}${some.length > MOST ? ` and ${countOf(some.length - MOST, 'other')}` : ''}`
  if (shown.length === 0) return [{ text: 'No gap is shown to have grown or shrunk.', muted: true }]
  return [
    ...(grew.length > 0
      ? [{ text: `Gaps that grew: ${list(grew)}`, strong: true }, { text: shrank.length > 0 ? '; ' : '.' }]
      : []),
    ...(shrank.length > 0 ? [{ text: `${grew.length > 0 ? 'shrank' : 'Gaps that shrank'}: ${list(shrank)}.` }] : []),
    ...(grew.length === 0 ? [{ text: ' None is shown to have grown.', muted: true }] : []),
  ]
}
