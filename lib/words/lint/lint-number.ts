import { type Bounds, countOf, formatCount, formatInterval, formatShare, formatValue } from '@/lib/words/format'

type Counted = Bounds & {
  readonly label: string
  readonly unit: 'share' | 'ratio'
  readonly value: number
  readonly n: number
  readonly of: string
  readonly prompts: number
}

/**
 * A number of a lint with its interval and all that it rests on.
 *
 * @example writeNumber({ label: 'identical', unit: 'share', value: 0.5, low: null, high: null, n: 4, of: 'pairs', prompts: 1 })
 * // 'identical: 50%, 4 pairs, 1 prompt'
 */
export function writeNumber({ label, unit, value, low, high, n, of, prompts }: Counted): string {
  const format = unit === 'share' ? formatShare : formatValue
  const interval = formatInterval({ low, high }, format)
  return `${label}: ${format(value)}${interval && ` ${interval}`}, ${formatCount(n)} ${of}, ${countOf(prompts, 'prompt')}`
}
