/** The id of the factor that says how long a response is. */
export const LENGTH = 'length'

/** Share of false alarms accepted among what is called significant (q after Benjamini–Hochberg). */
export const LEVEL = 0.05

/** Whether a score or gap stands out after correction. */
export const isSignificant = (q: number | null): boolean => q !== null && q < LEVEL

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
