import { parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { SCALES } from '@/lib/profile/analysis'
import { ESTIMATORS } from '@/lib/words/estimator'

const GENERATION_PAIRS = ['all', 'adjacent'] as const

/** What the analysis shows, in the URL; the last two need another computation. */
export const analysisParsers = {
  rater: parseAsString.withDefault(''),
  scale: parseAsStringLiteral(SCALES).withDefault('sign'),
  slice: parseAsString.withDefault(''),
  factor: parseAsString.withDefault(''),
  estimator: parseAsStringLiteral(ESTIMATORS).withDefault('tau14'),
  levels: parseAsStringLiteral(GENERATION_PAIRS).withDefault('all'),
}
