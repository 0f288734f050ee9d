const REASONS = {
  labels: 'people’s labels have changed',
  verdicts: 'the judge’s verdicts have changed',
  factors: 'its factors are measured by another version of their rules, or are gone',
} as const

/**
 * Why a correction is stale; empty where it is not.
 *
 * @example staleInWords(['labels']) // 'Stale: people’s labels have changed since it was made.'
 */
export function staleInWords(reasons: readonly (keyof typeof REASONS)[]): string {
  const [last, ...others] = reasons.map((reason) => REASONS[reason]).reverse()
  if (last === undefined) return ''
  const before = others.length > 0 ? `${others.reverse().join(', ')} and ` : ''
  return `Stale: ${before}${last} since it was made.`
}
