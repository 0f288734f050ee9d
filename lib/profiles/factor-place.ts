import type { CorrelatedFactor } from '@/lib/profile/build-correlation'
import type { Profile } from '@/lib/profile/profile'

export type NamedFactor = { readonly id: string; readonly label: string }

export type FactorPlace = {
  readonly previous: NamedFactor | null
  readonly next: NamedFactor | null
  /** A factor that says the same, or the opposite, on every pair; or nearly so. */
  readonly double: (NamedFactor & { readonly exact: boolean }) | null
}

/** From here on two factors are called nearly the same. */
const NEARLY = 0.95

/** Where a factor stands among the others of its dataset. */
export function factorPlace(
  { factors }: Pick<Profile, 'factors'>,
  factor: string,
  correlated: readonly CorrelatedFactor[],
): FactorPlace {
  const at = factors.findIndex(({ id }) => id === factor)
  const named = (found: NamedFactor | undefined): NamedFactor | null =>
    found ? { id: found.id, label: found.label } : null
  const same = named(factors.find(({ id, sameAs }) => id === factors[at]?.sameAs || sameAs === factor))
  const [closest] = correlated
  const isNear = closest !== undefined && closest.value !== null && Math.abs(closest.value) >= NEARLY
  const near = isNear ? named(factors.find(({ id }) => id === closest.factor)) : null
  return {
    previous: at > 0 ? named(factors[at - 1]) : null,
    next: at >= 0 ? named(factors[at + 1]) : null,
    double: same ? { ...same, exact: true } : near && { ...near, exact: false },
  }
}
