import type { ComparedNumber, ComparedProfile } from '@/lib/profile/comparison'
import { isFound } from './verdict'

/** A factor over all datasets shown, with how often models part from people on it. */
export type ComparedFactor = {
  readonly id: string
  readonly label: string
  /** Gaps that could be tested, and those that are significant on either side. */
  readonly tested: number
  readonly more: number
  readonly less: number
  /** The sizes of the gaps added up, whatever their sign: what is measured everywhere weighs more than what is once. */
  readonly size: number
}

type Shown = Pick<ComparedProfile, 'factors' | 'models'>

/**
 * All factors of several profiles, each once by its id, in the order in which they are worth reading: those on which models
 * part from people most come first.
 *
 * Sorted by the sizes of the gaps of the models shown, added up, then by name; factors without a gap come last. A gap
 * counts as significant with q < .05 over all datasets (`correctComparison`). O(profiles × models × factors).
 *
 * @example comparedFactors([profile])[0]?.label // 'Length'
 */
export function comparedFactors(profiles: readonly Shown[]): readonly ComparedFactor[] {
  const labels = new Map<string, string>()
  const gaps = new Map<string, (ComparedNumber & { readonly value: number })[]>()
  for (const { factors, models } of profiles)
    for (const [at, { id, label }] of factors.entries()) {
      if (!labels.has(id)) labels.set(id, label)
      const found = models.flatMap(({ gaps: own }) => {
        const gap = own[at]
        return gap && gap.value !== null ? [{ ...gap, value: gap.value }] : []
      })
      gaps.set(id, [...(gaps.get(id) ?? []), ...found])
    }
  const factors = Array.from(labels, ([id, label]): ComparedFactor => {
    const all = gaps.get(id) ?? []
    const significant = all.filter(isFound)
    return {
      id,
      label,
      tested: all.filter(({ q }) => q !== null).length,
      more: significant.filter(({ value }) => value > 0).length,
      less: significant.filter(({ value }) => value < 0).length,
      size: all.reduce((sum, { value }) => sum + Math.abs(value), 0),
    }
  })
  return factors.sort((x, y) => y.size - x.size || x.label.localeCompare(y.label, 'en'))
}
