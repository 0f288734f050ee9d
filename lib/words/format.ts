/** Stands for a number that does not exist; always shown with the reason beside it. */
export const UNDEFINED = '–'

const MINUS = '−'
const THIN = '\u202f'

const withSeparators = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, THIN)

/** Two decimals without the leading zero, and never a minus before a rounded 0. */
function unsigned(value: number, decimals: number): string {
  return Math.abs(value).toFixed(decimals).replace(/^0\./, '.')
}

/** Smaller differences are none: METHOD §2 rounds them to nine decimals. */
const MOST_DECIMALS = 9

const isZero = (value: number, decimals: number): boolean => Number(Math.abs(value).toFixed(decimals)) === 0

/**
 * A score, correlation or κ in [−1, 1].
 *
 * @example formatScore(0.362) // '.36'
 * @example formatScore(-0.1) // '−.10'
 */
export function formatScore(value: number | null, decimals = 2): string {
  if (value === null) return UNDEFINED
  return (value < 0 && !isZero(value, decimals) ? MINUS : '') + unsigned(value, decimals)
}

/**
 * A difference of two scores: its sign always shows.
 *
 * @example formatGap(0.052) // '+.05'
 */
export function formatGap(value: number | null, decimals = 2): string {
  if (value === null) return UNDEFINED
  if (isZero(value, decimals)) return unsigned(0, decimals)
  return (value < 0 ? MINUS : '+') + unsigned(value, decimals)
}

export type Bounds = { readonly low: number | null; readonly high: number | null }
type Bounded = Bounds & { readonly value?: number | null }
type Format<Value> = (value: Value, decimals?: number) => string

/** Two decimals are enough unless they say 0 of what is not, or write the ends of an interval as one. */
const USUAL_DECIMALS = 2

/**
 * The decimals that a score or a difference takes: two, unless these would write 0 where the whole interval leaves 0 out, or
 * both ends of an interval as one number; then as many as it takes to write half its width. Of an interval narrower than a
 * hundredth that leaves 0 out no end is written as 0 either.
 *
 * @example decimalsOf({ value: 0.0031, low: 0.0021, high: 0.0041 }) // 3
 * @example decimalsOf({ value: 0.052, low: 0.051, high: 0.053 }) // 3
 * @example decimalsOf({ value: 0.0031, low: -0.02, high: 0.03 }) // 2
 */
export function decimalsOf({ value = null, low, high }: Bounded): number {
  if (value === null || low === null || high === null) return USUAL_DECIMALS
  const width = Number((high - low).toFixed(MOST_DECIMALS))
  const isNarrow = width > 0 && width < 10 ** -USUAL_DECIMALS
  const areOne = isNarrow && Number(low.toFixed(USUAL_DECIMALS)) === Number(high.toFixed(USUAL_DECIMALS))
  const isHidden = low * high > 0 && isZero(value, USUAL_DECIMALS)
  const hasHiddenEnd = isNarrow && low * high > 0 && [low, high].some((end) => isZero(end, USUAL_DECIMALS))
  if (!areOne && !isHidden && !hasHiddenEnd) return USUAL_DECIMALS
  const half = width / 2 || Math.abs(value)
  let decimals = USUAL_DECIMALS + 1
  while (decimals < MOST_DECIMALS && (10 ** -decimals > half || (isHidden && isZero(value, decimals)))) decimals++
  return decimals
}

/**
 * `format` with the decimals that a number with this interval takes: for the number, for its ends and what it is made of. Where 0
 * is left out, an end that these would write as 0 has the digit that says so.
 */
export function inDigitsOf<Value extends number | null = number | null>(
  estimate: Bounded,
  format: Format<Value> = formatScore,
): (value: Value) => string {
  const usual = decimalsOf(estimate)
  const { low, high } = estimate
  const leavesOut = low !== null && high !== null && low * high > 0
  return (value) => {
    let decimals = usual
    if (leavesOut && value !== null && (value === low || value === high))
      while (decimals < MOST_DECIMALS && isZero(value, decimals)) decimals++
    return decimals === USUAL_DECIMALS ? format(value) : format(value, decimals)
  }
}

/**
 * A number with the decimals that its interval asks for.
 *
 * @example formatEstimate({ value: 0.0031, low: 0.0021, high: 0.0041 }, formatGap) // '+.003'
 */
export const formatEstimate = (
  estimate: Bounded & { readonly value: number | null },
  format: Format<number | null> = formatScore,
): string => inDigitsOf(estimate, format)(estimate.value)

/**
 * `[.30, .42]`, with the decimals that the number between asks for, or nothing when a bound does not exist.
 *
 * @example formatInterval({ value: -0.19, low: -0.38, high: -0.004 }) // '[−.38, −.004]'
 */
export function formatInterval(estimate: Bounded, format: Format<number> = formatScore): string {
  const { low, high } = estimate
  const own = inDigitsOf(estimate, format)
  return low === null || high === null ? '' : `[${own(low)}, ${own(high)}]`
}

/**
 * A share of 1 as a percentage, in whole numbers; under 1 % and over 99 % with a decimal, and with as many more as it takes to
 * say neither "none" nor "all" of what is not.
 *
 * @example formatShare(0.816) // '82%'
 * @example formatShare(0.00012) // '0.01%'
 */
export function formatShare(value: number | null): string {
  if (value === null) return UNDEFINED
  const percent = value * 100
  return `${percent.toFixed(shareDecimals(percent))}%`
}

function shareDecimals(percent: number): number {
  if (percent >= 1 && percent <= 99) return 0
  const isSome = (decimals: number): boolean => {
    const written = Number(percent.toFixed(decimals))
    return written > 0 && written < 100
  }
  for (let decimals = 1; decimals <= MOST_DECIMALS - 2; decimals++) if (isSome(decimals)) return decimals
  return 0
}

/**
 * A count with thin separators.
 *
 * @example formatCount(20026) // '20 026', with narrow no-break spaces
 */
export function formatCount(value: number): string {
  const rounded = Math.round(value)
  return (rounded < 0 ? MINUS : '') + withSeparators(String(Math.abs(rounded)))
}

/** A count with its noun: '1 pair', '999 pairs'. */
export function countOf(value: number, noun: string, plural = `${noun}s`): string {
  return `${formatCount(value)} ${value === 1 ? noun : plural}`
}

/**
 * A p or q value; below .001 only that is said.
 *
 * @example formatProbability(0.0321) // '.032'
 */
export function formatProbability(value: number | null): string {
  if (value === null) return UNDEFINED
  return value < 0.001 ? '<.001' : unsigned(value, 3)
}

/** A measured value of a factor, with as many digits as its size needs. */
export function formatValue(value: number | null): string {
  if (value === null) return UNDEFINED
  const size = Math.abs(value)
  return withDecimals(value, Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : 2)
}

function withDecimals(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const sign = value < 0 && !isZero(value, decimals) ? MINUS : ''
  return sign + withSeparators(whole) + (fraction === undefined ? '' : `.${fraction}`)
}

/**
 * Two measured values and how much more the first is, with as many digits as it takes to tell them apart.
 *
 * @example formatApart(1000, 1000.002) // { a: '1 000.000', b: '1 000.002', difference: '−0.002' }
 */
export function formatApart(a: number | null, b: number | null) {
  const difference = a === null || b === null ? null : a - b
  const plain = { a: formatValue(a), b: formatValue(b), difference: formatValue(difference) }
  if (a === null || b === null || difference === null) return plain
  if (plain.a !== plain.b || isZero(difference, MOST_DECIMALS)) return plain
  let decimals = 3
  while (decimals < MOST_DECIMALS && withDecimals(a, decimals) === withDecimals(b, decimals)) decimals++
  return {
    a: withDecimals(a, decimals),
    b: withDecimals(b, decimals),
    difference: withDecimals(difference, decimals),
  }
}

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/**
 * A file size in decimal units.
 *
 * @example formatBytes(1_420_000) // '1.4 MB'
 */
export function formatBytes(bytes: number): string {
  const power = Math.min(BYTE_UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const amount = bytes / 1000 ** power
  return `${amount.toFixed(power === 0 || amount >= 99.95 ? 0 : 1)} ${BYTE_UNITS[power]}`
}

/**
 * A length of time, two units at most.
 *
 * @example formatDuration(200) // '3 min 20 s'
 */
export function formatDuration(seconds: number): string {
  if (seconds < 1) return 'under 1 s'
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  if (hours > 0) return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`
  if (minutes > 0) return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`
  return `${rest} s`
}
