import type { Estimator } from '@/lib/profile/profile'

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
