import { type Bounds, formatGap, formatInterval } from './format'

/** A piece of the sentence: what matters is strong, what qualifies it is muted. */
export type FindingPart = { readonly text: string; readonly strong?: boolean; readonly muted?: boolean }

/** A number as it stands behind another one: ' [.30, .42]'; nothing without an interval. */
export function bounds(interval: Bounds, format?: typeof formatGap): string {
  const shown = formatInterval(interval, format)
  return shown && ` ${shown}`
}

/** The same behind a gap: the signs of its ends always show. */
export const gapBounds = (interval: Bounds): string => bounds(interval, formatGap)

export const factorsOf = (n: number): string => (n === 1 ? 'the one factor' : `any of ${n} factors`)

/** Which way a side goes with a factor, as far as its own data show: follows it, avoids it, or neither for certain. */
export type Direction = 1 | -1 | 0

const DO = { '1': 'follow', '-1': 'avoid', '0': 'go with' } as const

/**
 * What a gap says in words: `gap` is the model's score minus people's. A side follows or avoids a factor only where its own
 * score shows it; where neither does, the model goes with it more or less than people do.
 *
 * @example comparison(0.4, 1, 0) // 'follows {factor}, which people do not clearly follow'
 */
export function comparison(gap: number, model: Direction, people: Direction): string {
  const amount = gap > 0 ? 'more' : 'less'
  if (model === people && model !== 0)
    return `${DO[model]}s {factor} ${gap * model > 0 ? 'more' : 'less'} than people do`
  if (model * people < 0) return `${DO[model]}s {factor}, which people ${DO[people]}`
  if (model !== 0 && gap * model > 0) return `${DO[model]}s {factor}, which people do not clearly ${DO[model]}`
  if (people !== 0 && gap * people < 0) return `does not clearly ${DO[people]} {factor}, which people ${DO[people]}`
  return `goes with {factor} ${amount} than people do`
}
