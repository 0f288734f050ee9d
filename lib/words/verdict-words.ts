/** What may be said of a score, as far as the data show, and how files, tables and the command line write it. */
export const SCORE_VERDICTS = {
  follows: 'follows',
  avoids: 'avoids',
  unclear: 'not shown',
  few: 'too few',
  nothing: 'tells no pair apart',
  absent: 'no value',
} as const
export type ScoreVerdict = keyof typeof SCORE_VERDICTS

/** The same of a gap: a model follows a factor more or less than people do. */
export const GAP_VERDICTS = {
  more: 'more than people',
  less: 'less than people',
  unclear: 'not shown',
  few: 'too few',
  nothing: 'no pair on which they part',
  absent: 'no value',
} as const
export type GapVerdict = keyof typeof GAP_VERDICTS
