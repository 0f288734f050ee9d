import { isFound } from '@/lib/profile/findings/verdict'
import type { OrderEffects, Profile, RaterSummary, SideEffect, Tested } from '@/lib/profile/profile'
import { countOf, decimalsOf, formatInterval, formatProbability, formatShare } from '@/lib/words/format'

function oftener({ excess }: SideEffect): string {
  const { value, low, high } = excess
  const size = value ?? 0
  // Whole points where a share has two decimals.
  const points = (of: number) => (Math.abs(of) * 100).toFixed(decimalsOf(excess) - 2)
  // Turned around with the word, so that the interval is of what is said.
  const [from, to] = size < 0 ? [high, low] : [low, high]
  const bounds = formatInterval({ low: from, high: to }, (end) => (end * size < 0 ? '−' : '') + points(end))
  return `${points(size)} points ${bounds && `${bounds} `}${size < 0 ? 'less' : 'more'} often than people on the same pairs`
}

function ofOneOrder(name: string, side: SideEffect, hasPeople: boolean): string {
  const { first, q = null } = side
  const bounds = formatInterval(first, formatShare)
  const share = `${name} chose the first response on ${formatShare(first.value)}${bounds && ` ${bounds}`} of its ${countOf(first.n, 'pair')}`
  const beside = hasPeople ? oftener(side) : 'where half would be even'
  return `${share}, ${beside} (q ${formatProbability(q)}). It was asked in one order only, so that a liking for a position cannot be told from a preference.`
}

function ofBothOrders(name: string, { firstShown }: OrderEffects): string {
  const { value, n, q = null } = firstShown
  const bounds = formatInterval(firstShown, formatShare)
  const place = (value ?? 0) >= 0.5 ? 'the response shown first' : 'the response shown second'
  return `${name} favours ${place}: ${formatShare(value)}${bounds && ` ${bounds}`} of its ${countOf(n, 'verdict')} for one side name the first (q ${formatProbability(q)}).`
}

/**
 * Warnings about judges whose choices go with where a response stood, each significant in the family of the gaps; none
 * from profiles of the first edition, which made no test of it.
 */
export function positionWarnings({ raters, reference }: Pick<Profile, 'raters' | 'reference'>): readonly string[] {
  return raters.flatMap(({ name, orders, side }: RaterSummary) => {
    if (orders && isShown(orders.firstShown)) return [ofBothOrders(name, orders)]
    return side && isShown(side) ? [ofOneOrder(name, side, reference !== null)] : []
  })
}

const isShown = ({ q = null, ...test }: Tested): boolean => isFound({ ...test, q })
