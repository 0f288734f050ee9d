import type { FindingPart } from '@/lib/words/finding-words'
import {
  countOf,
  formatCount,
  formatEstimate,
  formatGap,
  formatInterval,
  formatProbability,
  formatScore,
  formatShare,
} from '@/lib/words/format'
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
  readonly verdict: 'improved' | 'own' | 'control' | 'mixed' | 'none' | 'worse' | 'few' | 'unknown'
  /** The one planned test; others are exploratory, and corrected: `q` is what their verdict rests on. */
  readonly planned: boolean
  readonly q: number | null
  readonly level: number
  /** That could be compared, and of how many. */
  readonly prompts: number
  readonly all: number
  readonly overBaseline: Tested | null
  readonly overControl: Tested | null
  /** Its control against the baseline, and whether that is shown to be more. */
  readonly ofControl: Tested | null
  readonly isControlShown: boolean
  /** The movement, whatever the outcome; `null` where no factor has a weight and a value. */
  readonly moved: Tested | null
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
  control: { words: 'Not shown to beat its control', tone: 'warn' },
  mixed: { words: 'Closer, yet agrees less', tone: 'warn' },
  none: { words: 'No difference shown', tone: 'neutral' },
  worse: { words: 'Worse', tone: 'bad' },
  few: { words: 'Too few prompts', tone: 'neutral' },
  unknown: { words: 'Could not be compared', tone: 'neutral' },
} as const

/** A verdict's heading. Another writer (AE) is judged by the first one's model, which is no judge of its own. */
export function verdictHead({ arm, verdict }: Pick<ArmFacts, 'arm' | 'verdict'>): string {
  if (verdict === 'own' && arm === 'AE') return 'Only by the judge in the loop'
  return verdict === 'mixed' && arm.startsWith('A') ? 'Closer, yet loses' : VERDICT_WORDS[verdict].words
}

type Outcome = ArmFacts['outcome']

export const withBounds = (told: Tested, format: (value: number | null) => string): string => {
  const interval = formatInterval(told, format)
  const value = formatEstimate(told, format)
  return interval ? `${value} ${interval}` : value
}

/** A value of the outcome with its interval, in its own unit: score points, points of 100, or a share won. */
export function outcomeWords(outcome: Outcome, told: Tested | null): string {
  if (told === null) return '–'
  return outcome === 'movement' ? withBounds(told, formatGap) : `${pointsWords(told)} points`
}

/** The least change that would have shown, in the outcome's unit. */
export const leastWords = (outcome: Outcome, value: number): string =>
  outcome === 'movement' ? formatScore(value) : `${(100 * value).toFixed(1)} points`

const DOES: Readonly<Record<Outcome, { readonly up: string; readonly down: string }>> = {
  movement: { up: 'moves towards people', down: 'moves away from people' },
  agreement: { up: 'agrees with people more often', down: 'agrees with people less often' },
  wins: { up: 'wins more often against the first answer', down: 'loses more often against the first answer' },
}

const CHANGES: Readonly<Record<Outcome, string>> = {
  movement: 'moves by',
  agreement: 'changes its agreement by',
  wins: 'changes its wins by',
}

const subject = ({ arm, model, raters }: ArmFacts): string =>
  raters ? `${raters.after}, compared with ${raters.before},` : `${model}, ${lower(armWords(arm).name)},`
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** A change cannot be larger: to say what would have shown beyond it says nothing. */
const LARGEST: Readonly<Record<Outcome, number>> = { movement: 2, agreement: 1, wins: 0.5 }

const reach = ({ outcome, smallest, promptsNeeded, prompts }: ArmFacts): string => {
  const least =
    smallest === null || smallest > LARGEST[outcome]
      ? ''
      : ` A change of ${leastWords(outcome, smallest)} would have shown in four of five experiments with ${countOf(prompts, 'prompt')}`
  const needed =
    promptsNeeded === null
      ? ''
      : `${least ? '; a' : ' A'}bout ${formatCount(Number(promptsNeeded.toPrecision(2)))} would show the one that was found`
  return least || needed ? `${least}${needed}.` : ''
}

/** The share of the gap that a movement closes; of another outcome the movement is told with it. */
const closes = ({ outcome, share, moved }: ArmFacts): string => {
  const interval =
    share && formatInterval(share, (value) => (value < 0 ? `−${formatShare(-value)}` : formatShare(value)))
  const part = share && `${formatShare(share.value)} ${interval} of its gap to people`
  const over = share && share.low > 1 ? ': it overshoots' : ''
  if (outcome === 'movement') return part ? ` That is ${part}${over}.` : ''
  if (!moved) return ''
  return ` Along the gaps it moves by ${withBounds(moved, formatGap)}${part ? `, ${part}${over}` : ''}.`
}

const HELPS: Readonly<Record<string, string>> = {
  A1: 'Revising alone may have done this',
  A4: 'Any feedback may have done this',
}

/** Why an arm above the baseline is not above its control: who has the credit until they are told apart. */
function controlWords({ outcome, overControl, ofControl, isControlShown, control, planned, level }: ArmFacts): string {
  const name = control ? `its control, ${lower(armWords(control).name)},` : 'its control'
  const between = outcomeWords(outcome, overControl)
  const isAlone = !planned && overControl !== null && overControl.value > 0 && isUnder(overControl.p, level)
  const what = isAlone
    ? `${between} between the two would be shown alone (p ${formatProbability(overControl.p)}), but not as one of several arms`
    : `${between} between the two is not shown`
  const helps = HELPS[control ?? ''] ?? 'Any instruction may have done this'
  return isControlShown
    ? `but ${name} rises too (${outcomeWords(outcome, ofControl)}): ${what}. ${helps}; the control has the credit until the two are told apart.`
    : `but ${name} is at ${outcomeWords(outcome, ofControl)}: ${what}. ${helps}.`
}

/** Where an exploratory arm's difference would be shown by itself: that the correction alone stops it. */
function correctedWords({ planned, q, level, overBaseline, overControl, control }: ArmFacts): string {
  const tested = control === null ? [overBaseline] : [overBaseline, overControl]
  const isAlone = tested.every((told) => told !== null && told.value > 0 && isUnder(told.p, level))
  const falls = overBaseline !== null && overBaseline.value < 0 && isUnder(overBaseline.p, level)
  if (planned || !(isAlone || falls)) return ''
  const p = Math.max(...(falls ? [overBaseline] : tested).map((told) => told?.p ?? 1))
  const corrected = q !== null && !falls ? ` (q ${formatProbability(q)})` : ''
  return ` Alone it would be shown (p ${formatProbability(p)}); as one of several arms it is not${corrected}.`
}

const isUnder = (p: number | null, level: number): boolean => p !== null && p < level

/** Why there is nothing to compare. */
function unknownWords(facts: ArmFacts): string {
  const { outcome, overBaseline, moved, wins, control } = facts
  if (overBaseline !== null)
    return `: its control, ${control ? lower(armWords(control).name) : ''}, could not be compared, and ${outcomeWords(outcome, overBaseline)} against the baseline alone says nothing of what it is told.`
  if (outcome === 'movement' && moved === null)
    return ': no factor that has a weight could be measured before and after, so that there is no movement to speak of.'
  const own = wins.own ? ` Where ${judges(facts)}, it wins ${share(wins.own)}: that is no outside view.` : ''
  return outcome === 'wins'
    ? `: no verdict of the judge outside the loop could be read.${own}`
    : ': nothing that it said could be read beside the baseline.'
}

const judges = ({ arm }: ArmFacts): string => (arm === 'AE' ? 'the first writer’s model judges' : 'it judges itself')

/** What may be said of one arm, as far as its own intervals allow; what matters is strong. */
export const armVerdictParts = (facts: ArmFacts): readonly FindingPart[] =>
  partsOf(facts).filter(({ text }) => text !== '')

function partsOf(facts: ArmFacts): readonly FindingPart[] {
  const { verdict, outcome, overBaseline, overControl, control, wins, agreement } = facts
  const by = outcomeWords(outcome, overBaseline)
  const than = control
    ? `, and by ${outcomeWords(outcome, overControl)} more than its control, ${lower(armWords(control).name)}`
    : ''
  const head: FindingPart = { text: verdictHead(facts), strong: true }
  const who = subject(facts)
  const up = `: ${who} ${DOES[outcome].up} by ${by}`
  switch (verdict) {
    case 'improved':
      return [head, { text: `${up}${than}, on ${on(facts)}.` }, muted(closes(facts))]
    case 'own':
      return [
        head,
        {
          text: `: it wins ${share(wins.own)} against the first answer where ${judges(facts)}, ${share(wins.outside)} where a judge outside the loop does.`,
        },
        muted(' By a judge outside the loop no improvement is shown.'),
      ]
    case 'control':
      return [head, { text: `${up}, on ${on(facts)}, ${controlWords(facts)}` }]
    case 'mixed':
      return [
        head,
        {
          text: `: ${who} moves towards people on the factors by ${by}, but ${
            agreement
              ? `chooses as people do less often (${pointsWords(agreement)} points)`
              : `wins only ${share(wins.outside ?? wins.own)} against the first answer where ${wins.outside ? 'a judge outside the loop judges' : judges(facts)}`
          }.`,
        },
      ]
    case 'none':
      return [
        head,
        {
          text: `: ${who} ${CHANGES[outcome]} ${by}${facts.raters ? '' : ' against the baseline'}${control ? `, ${outcomeWords(outcome, overControl)} against its control` : ''}.${correctedWords(facts)}`,
        },
        muted(reach(facts)),
      ]
    case 'worse':
      return [head, { text: `: ${who} ${DOES[outcome].down}: ${by}, on ${on(facts)}.` }]
    case 'few':
      return [
        head,
        { text: `: ${on(facts)} of which too few tell the two apart; nothing is concluded.` },
        muted(reach(facts)),
      ]
    case 'unknown':
      return [head, { text: unknownWords(facts) }]
  }
}

const muted = (text: string): FindingPart => ({ text, muted: true })
/** The prompts behind it, and those that could not be compared; raters that are there have no test part. */
const on = ({ raters, prompts, all }: ArmFacts): string => {
  if (raters) return countOf(prompts, 'prompt')
  if (prompts >= all) return countOf(prompts, 'test prompt')
  return `${formatCount(prompts)} of ${countOf(all, 'test prompt')} (${formatCount(all - prompts)} could not be compared)`
}
const share = (told: Tested | null): string => (told ? withBounds(told, formatShare) : 'an unknown share')
