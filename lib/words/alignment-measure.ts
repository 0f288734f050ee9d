import { DEFINITIONS } from './definitions'

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
export const measureName = (measure: AlignmentMeasure): string => DEFINITIONS[measure].label
