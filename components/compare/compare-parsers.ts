import { parseAsArrayOf, parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { RATER_SETTINGS, type RaterSetting } from '@/lib/words/rater'
import { ALIGNMENT_MEASURES, type AlignmentMeasure } from '@/lib/words/score'
import { TASKS } from '@/lib/words/task'

const SHOWN = ['gap', 'score'] as const

/** What is compared, in the URL: another choice brings other datasets from the server. */
export const choiceParsers = {
  task: parseAsStringLiteral(TASKS),
  datasets: parseAsArrayOf(parseAsInteger).withDefault([]),
  /** Corrected judges that take part, by name. */
  corrected: parseAsArrayOf(parseAsString).withDefault([]),
}

/** How it is looked at: `?models=gpt-4&setting=generation&show=score&measure=pearson&significant=true`. */
export const compareParsers = {
  /** By name, since a model has another id in every dataset. */
  models: parseAsArrayOf(parseAsString).withDefault([]),
  setting: parseAsStringLiteral(RATER_SETTINGS),
  show: parseAsStringLiteral(SHOWN).withDefault('gap'),
  measure: parseAsStringLiteral(ALIGNMENT_MEASURES).withDefault('kendall'),
  significant: parseAsBoolean.withDefault(false),
}

export type CompareState = {
  readonly models: readonly string[]
  readonly setting: RaterSetting | null
  readonly show: (typeof SHOWN)[number]
  readonly measure: AlignmentMeasure
  readonly significant: boolean
}
