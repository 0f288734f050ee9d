import { CUT_TOKENS, type FileLengths, TOKEN_CHARACTERS } from '@/lib/improve/training/file-lengths'
import type { TrainingPreview, TrainingWarning } from '@/lib/improve/training/training-preview'
import type { FindingPart } from '@/lib/words/finding-words'
import { countOf, formatCount, formatScore, formatShare } from '@/lib/words/format'

const PART_NAMES = { train: 'training', validation: 'validation', test: 'test' } as const
const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

type Told = { readonly preview: TrainingPreview /** Whose choices they are. */; readonly source: string }

/** What the file holds, in a sentence or two: the first thing read. */
export function fileInWords({ preview, source }: Told): readonly FindingPart[] {
  const { ledger, candidates, profile, warnings } = preview
  if (warnings.some(({ kind }) => kind === 'unreachable'))
    return [{ text: 'No file: these pairs cannot reach the targets.' }]
  if (ledger.written === 0) return [{ text: 'No pair is left to write.' }]
  const balanced = profile.filter(({ target }) => target !== null)
  if (balanced.length === 0) {
    const [widest] = widestGaps(preview).filter(
      ({ before, people }) => formatScore(before.value) !== formatScore(people.value),
    )
    return [
      { text: countOf(ledger.written, 'pair'), strong: true },
      { text: ` as ${source} chose.` },
      ...(widest
        ? [
            {
              text: ` Nothing is balanced: the file follows ${widest.label} ${formatScore(widest.achieved)}, people ${formatScore(widest.people.value)}.`,
              muted: true,
            },
          ]
        : []),
    ]
  }
  return [
    { text: `${formatCount(ledger.written)} of ${countOf(candidates, 'pair')}`, strong: true },
    { text: ', chosen so that the file follows ' },
    { text: list(balanced.map(({ label, achieved }) => `${label} ${formatScore(achieved)}`)), strong: true },
    { text: '.' },
    {
      text: ` All pairs follow ${list(balanced.map(({ label, before }) => `${label} ${formatScore(before.value)}`))}${peopleInWords(balanced)}.`,
      muted: true,
    },
  ]
}

function peopleInWords(balanced: TrainingPreview['profile']): string {
  const scores = balanced.map(({ people }) => people.value)
  return scores.every((score) => score !== null) ? `, people ${list(scores.map((score) => formatScore(score)))}` : ''
}

/** Factors by how far the source is from people, the farthest first; none without people. */
export const widestGaps = ({ profile }: TrainingPreview) =>
  profile
    .filter(({ before, people }) => before.value !== null && people.value !== null)
    .toSorted((a, b) => gapOf(b) - gapOf(a))

const gapOf = ({ before, people }: TrainingPreview['profile'][number]): number =>
  Math.abs((before.value ?? 0) - (people.value ?? 0))

export type WarningWords = { readonly title: string; readonly text: string; readonly tone: 'bad' | 'warn' | 'neutral' }

/** A warning as the screen says it. `label` names a factor. */
export function warningInWords(warning: TrainingWarning, label: (factor: string) => string): WarningWords {
  switch (warning.kind) {
    case 'effective':
      return {
        tone: 'warn',
        title: `The balance rests on few pairs: they are worth ${formatCount(warning.effective)} of ${formatCount(warning.pairs)}`,
        text: 'Weights are so unequal that under half of the pairs’ worth is left. Fewer factors, or targets nearer to what the pairs say, keep more.',
      }
    case 'weights':
      return {
        tone: 'warn',
        title: `One pair counts ${warning.ratio.toFixed(0)} times as much as the middle one`,
        text: 'A few pairs of a rare kind carry the balance. What is peculiar to them is taught along with it.',
      }
    case 'coverage':
      return {
        tone: 'warn',
        title: `${label(warning.factor)} tells only ${formatShare(warning.coverage)} of the pairs apart`,
        text: 'Its score is carried by those few; the rest of the file says nothing about it.',
      }
    case 'unreachable':
      return {
        tone: 'bad',
        title: 'These pairs cannot reach the targets, so there is no file',
        text: warning.targets
          .map(({ factor, target, least, most }) =>
            target === null
              ? `${label(factor)}: people decided none of these pairs, so they have no score to aim at.`
              : least === null || most === null
                ? `${label(factor)} ${formatScore(target)}: no pair that is left has a value of it.`
                : target < least || target > most
                  ? `${label(factor)} ${formatScore(target)}: these pairs reach ${formatScore(least)} to ${formatScore(most)}.`
                  : `${label(factor)} ${formatScore(target)}: possible alone, but not together with the other targets.`,
          )
          .join(' '),
      }
    case 'choice':
      return {
        tone: 'neutral',
        title: `${label(warning.factor)}: a choice, not a finding`,
        text: 'People’s own score is under two standard errors from 0, or there is none: nothing here shows that this target is what people follow.',
      }
    case 'people':
      return {
        tone: 'neutral',
        title: 'Nothing to balance towards people: these are their own choices',
        text: 'The file follows every factor as people do. A number of your own, such as 0, can still be asked for: that is a choice, not a finding.',
      }
    case 'miss':
      return {
        tone: 'warn',
        title: `${label(warning.factor)} misses its target by ${formatScore(Math.abs(warning.miss))}`,
        text: 'Few pairs were drawn, and whole pairs come no closer. Another seed draws others.',
      }
    case 'part':
      return {
        tone: 'warn',
        title: `The ${PART_NAMES[warning.part]} part has no row`,
        text: 'Connected prompts stay together, so few prompts can leave a part empty. Another seed or other shares can help.',
      }
    case 'component':
      return {
        tone: 'warn',
        title: `${formatShare(warning.share)} of all pairs are connected and stay in one part`,
        text: 'They share prompts or responses, directly or over others. Parts cannot have the shares asked for without seeing each other’s texts.',
      }
  }
}

type LedgerLine = { readonly id: string; readonly label: string; readonly count: number; readonly note: string }

/** Where every pair went, what was written first; the lines add up to all pairs. */
export function ledgerLines({ ledger }: TrainingPreview): readonly LedgerLine[] {
  const line = (id: Exclude<keyof typeof ledger, 'pairs'>, label: string, note: string): LedgerLine => ({
    ...{ id, label, note },
    count: ledger[id],
  })
  return [
    line('written', 'written', 'In the file.'),
    line('balancedAway', 'balanced away', 'Could be written, but not drawn for the balance.'),
    line('tie', 'ties', 'The source called it a tie, or its two orders differed.'),
    line('missing', 'without a label', 'The source gave none that could be read.'),
    line('identical', 'identical', 'Both responses are the same text: nothing can be learnt from it.'),
    line('empty', 'empty', 'A response is nothing but white space.'),
    line('filtered', 'filtered out', 'Do not meet a filter of step 2, or are none of the source’s own pairs.'),
    line(
      'heldOut',
      'held out',
      'Belong to prompts that are in no file: a share set aside, and test prompts of experiments.',
    ),
  ]
}

/**
 * The ledger as a sentence that adds up.
 *
 * @example ledgerInWords(preview) // '894 pairs = 702 written + 153 balanced away + 39 ties.'
 */
export function ledgerInWords(preview: TrainingPreview): string {
  const { pairs } = preview.ledger
  const terms = ledgerLines(preview).filter(({ id, count }) => id === 'written' || count > 0)
  return `${countOf(pairs, 'pair')} = ${terms.map(({ count, label }) => `${formatCount(count)} ${label}`).join(' + ')}.`
}

/** '562 rows to train, 70 to validate and 70 to test.' */
export function partsInWords({ parts }: TrainingPreview): string {
  const told = [
    ['train', 'to train'],
    ['validation', 'to validate'],
    ['test', 'to test'],
  ] as const
  const words = told
    .filter(([part]) => parts[part].rows > 0)
    .map(([part, verb], at) => `${at === 0 ? countOf(parts[part].rows, 'row') : formatCount(parts[part].rows)} ${verb}`)
  return words.length === 0 ? '' : `${list(words)}.`
}

/**
 * Direction and length of the rows, before anybody trains on them.
 *
 * @example lengthsInWords({ rows: 702, of: 702, longer: 0.61, same: 0, cut: 0.034 }) // 'The chosen answer is the longer one in 61% of the rows; …'
 */
export function lengthsInWords({ rows, of, longer, same, cut }: FileLengths): string {
  const alike = same > 0 ? `, as long in ${formatShare(same)}` : ''
  const looked = rows < of ? ` (of ${formatCount(rows)} rows spread over the file)` : ''
  return `The chosen answer is the longer one in ${formatShare(longer)} of the rows${alike}; ${cut === 0 ? 'none is' : `${formatShare(cut)} are`} longer than ${formatCount(CUT_TOKENS)} tokens, at about ${TOKEN_CHARACTERS} characters a token${looked}.`
}

/** Quoted so that a shell takes it as it is. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** The line that makes the same file without a browser. */
export const trainingCommand = (datasetId: number, query: string): string =>
  `npm run --silent proclivity -- training ${datasetId}${query && ` --recipe ${quoted(query)}`} > training.zip`
