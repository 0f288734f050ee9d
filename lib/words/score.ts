import { LABELS } from './labels'

/** The id of the factor that says how long a response is. */
export const LENGTH = 'length'

/** Share of false alarms accepted among what is called significant (q after Benjamini–Hochberg). */
export const LEVEL = 0.05

export const ESTIMATORS = ['tau14', 'tau13', 'taua', 'taub', 'tau10', 'tau23', 'accEq'] as const
export type Estimator = (typeof ESTIMATORS)[number]

/** How the estimators are written in text. */
export const ESTIMATOR_NAMES: Readonly<Record<Estimator, string>> = {
  tau14: 'τ14',
  tau13: 'τ13 (γ)',
  taua: 'τa',
  taub: 'τb',
  tau10: 'τ10',
  tau23: 'τ23',
  accEq: 'acc eq',
}

/** How the alignment of two profiles is measured, the headline first. Each has a definition of its own. */
export const ALIGNMENT_MEASURES = ['kendall', 'spearman', 'pearson'] as const
export type AlignmentMeasure = (typeof ALIGNMENT_MEASURES)[number]

/** How a measure is written before its number. */
export const MEASURE_SYMBOLS: Readonly<Record<AlignmentMeasure, string>> = {
  kendall: 'τb',
  spearman: 'ρ',
  pearson: 'r',
}

/** How it is called where it is not explained. */
export const measureName = (measure: AlignmentMeasure): string => LABELS[measure]
