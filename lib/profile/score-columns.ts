import {
  formatCount,
  formatGap,
  formatInterval,
  formatProbability,
  formatScore,
  formatShare,
  inDigitsOf,
} from '@/lib/words/format'
import type { DefinitionId } from '@/lib/words/labels'
import { estimateOf } from './estimate-of'
import type { Gap, Score } from './score'

type NumberOf<Key> = {
  /** Its name in files. */
  readonly id: string
  readonly key: Key
  /** Its heading where every number has a column of its own; `null`: in files only. */
  readonly heading: string | null
  readonly format: (value: number | null) => string
}

type GapNumber = NumberOf<Exclude<keyof Gap, 'rater' | 'reference' | 'factor' | 'paired' | 'basis'>>

type ScoreNumber = NumberOf<Exclude<keyof Score, 'rater' | 'factor' | 'basis'>> & {
  /** The number of a gap that shares its column in a file of both. */
  readonly gap?: GapNumber['key']
}

/** What a reader takes in at once: a number, or several that belong together. */
type ScoreColumn = {
  readonly id: string
  readonly term: DefinitionId
  /** Where the label of the term is too long. */
  readonly heading?: string
  readonly numbers: readonly ScoreNumber[]
  /** How several numbers are written as one, where strokes between them will not do. */
  readonly write?: (score: Score) => string
  /** Also in the narrow table of the command line, before n. */
  readonly isBrief?: boolean
}

const count = (value: number | null): string => formatCount(value ?? 0)

/** All that is said of a score. What is added here is in every table, file and print of scores. */
const SCORE_COLUMNS: readonly ScoreColumn[] = [
  {
    id: 'score',
    term: 'tau14',
    heading: 'Score',
    numbers: [{ id: 'score', key: 'score', heading: 'Score', format: formatScore, gap: 'gap' }],
    isBrief: true,
  },
  {
    id: 'interval',
    term: 'interval',
    numbers: [
      { id: 'low', key: 'low', heading: 'from', format: formatScore, gap: 'low' },
      { id: 'high', key: 'high', heading: 'to', format: formatScore, gap: 'high' },
    ],
    write: (score) => formatInterval(estimateOf(score)),
    isBrief: true,
  },
  { id: 'n', term: 'pairs', numbers: [{ id: 'n', key: 'n', heading: 'n', format: count, gap: 'n' }] },
  {
    id: 'counts',
    term: 'counts',
    heading: 'C / D / ties',
    numbers: [
      { id: 'concordant', key: 'c', heading: 'C', format: count },
      { id: 'discordant', key: 'd', heading: 'D', format: count },
      { id: 'factor_ties', key: 'tm', heading: 'Tm', format: count },
    ],
  },
  {
    id: 'left-out',
    term: 'counts',
    numbers: [
      { id: 'preference_ties', key: 'th', heading: null, format: count },
      { id: 'both_ties', key: 'thm', heading: null, format: count },
      { id: 'absent', key: 'absent', heading: null, format: count },
    ],
  },
  {
    id: 'coverage',
    term: 'coverage',
    numbers: [{ id: 'coverage', key: 'coverage', heading: 'coverage', format: formatShare }],
  },
  { id: 'p', term: 'signTest', numbers: [{ id: 'p', key: 'p', heading: null, format: formatProbability, gap: 'p' }] },
  {
    id: 'q',
    term: 'benjaminiHochberg',
    numbers: [{ id: 'q', key: 'q', heading: 'q', format: formatProbability, gap: 'q' }],
  },
  {
    id: 'evidence',
    term: 'interval',
    numbers: [
      { id: 'told_apart', key: 'told', heading: null, format: count, gap: 'told' },
      { id: 'prompts', key: 'prompts', heading: null, format: count, gap: 'prompts' },
      { id: 'prompts_telling_apart', key: 'taking', heading: null, format: count, gap: 'taking' },
      { id: 'standard_error', key: 'error', heading: null, format: formatScore, gap: 'error' },
      { id: 'degrees_of_freedom', key: 'df', heading: null, format: formatScore, gap: 'df' },
    ],
  },
]

/** All that is said of a gap beside a score, in a table. */
const GAP_NUMBERS: readonly GapNumber[] = [
  { id: 'gap', key: 'gap', heading: 'Gap', format: formatGap },
  { id: 'gap_low', key: 'low', heading: 'from', format: formatGap },
  { id: 'gap_high', key: 'high', heading: 'to', format: formatGap },
  { id: 'gap_n', key: 'n', heading: 'common n', format: count },
  { id: 'gap_q', key: 'q', heading: 'q of gap', format: formatProbability },
]

/** A report published before a number was known has no column for it: what it says never changes. */
const isHeldBy = (scores: readonly Score[], { key }: ScoreNumber): boolean =>
  scores.every((score) => score[key] !== undefined)

/** The numbers of gaps beside scores that these gaps have. */
export const gapNumbers = (gaps: readonly Gap[]): readonly GapNumber[] =>
  GAP_NUMBERS.filter(({ key }) => gaps.every((gap) => gap[key] !== undefined))

/** Every number that these scores have. */
export const scoreNumbers = (scores: readonly Score[]): readonly ScoreNumber[] =>
  SCORE_COLUMNS.flatMap(({ numbers }) => numbers.filter((number) => isHeldBy(scores, number)))

/** The columns that a table of these scores shows. */
export const scoreColumns = (scores: readonly Score[]): readonly ScoreColumn[] =>
  SCORE_COLUMNS.filter(({ numbers }) => numbers.every((number) => number.heading !== null && isHeldBy(scores, number)))

/** What a score says in a column. */
export const writtenScore = ({ numbers, write }: ScoreColumn, score: Score): string =>
  write?.(score) ??
  numbers.map(({ key, format }) => inDigitsOf(estimateOf(score), format)(score[key] ?? null)).join(' / ')
