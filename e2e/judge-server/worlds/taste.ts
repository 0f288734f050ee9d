import { drawFrom } from '@/e2e/judge-server/blocks'
import { createMeasurer } from '@/lib/factors/measure-response'
import { computedFactors } from '@/lib/factors/registry'
import type { Heard } from './heard'
import { marksIn } from './own-mark'
import type { Weights, World } from './world'

/** Two texts as they are shown, with what they answer. */
export type Shown = {
  readonly prompt: string
  readonly source: string | null
  readonly first: string
  readonly second: string
  readonly heard: Heard
  /** Which one it is told to be a revision, where that leaks. */
  readonly revised: 'A' | 'B' | null
}
export type Taken = { readonly winner: 'A' | 'B' | 'tie'; readonly because: string }

const placeOf = new Map<string, number>(computedFactors.map(({ id }, at) => [id, at]))
const measure = createMeasurer()
const measured = new Map<string, Float64Array>()

function valuesOf(prompt: string, source: string | null, response: string): Float64Array {
  const key = `${prompt}\u0000${source}\u0000${response}`
  const values = measured.get(key) ?? measure({ prompt, source, response })
  if (measured.size > 20_000) measured.clear()
  measured.set(key, values)
  return values
}

/** Which of two texts has more of a factor; 0: neither, or it cannot be measured. */
export function sideOf(
  factor: string,
  { prompt, source, first, second }: Omit<Shown, 'heard' | 'revised'>,
): -1 | 0 | 1 {
  const at = placeOf.get(factor) ?? 0
  const [a = 0, b = 0] = [first, second].map((text) => valuesOf(prompt, source, text)[at])
  return a > b ? 1 : a < b ? -1 : 0
}

/** The factor that a draw from 0 to 1 falls on, each as wide as its weight; `null`: beside them all. */
function drawn(weights: Weights, draw: number): { readonly factor: string; readonly weight: number } | null {
  let left = draw
  for (const [factor, weight] of Object.entries(weights)) {
    if (left < Math.abs(weight)) return { factor, weight }
    left -= Math.abs(weight)
  }
  return null
}

/** What each choice says of itself: feedback that a writer may take up. */
export const REASONS = {
  long: 'It says more, and covers more of what could be said.',
  plain: 'It keeps to what is given and brings in little of its own.',
  other: 'It has more of what counts here.',
  even: 'Both would do; this one reads a little better.',
  first: 'It convinces from the first line.',
  own: 'It has the better tone.',
  revised: 'It was worked over.',
} as const
const reasonFor = (factor: string, weight: number): string =>
  factor === 'length' && weight > 0
    ? REASONS.long
    : factor.startsWith('novel') && weight < 0
      ? REASONS.plain
      : REASONS.other

/** Whom a rater with these weights takes, in a draw of its own; the order shown does not matter. */
export function followed(weights: Weights, shown: Omit<Shown, 'heard' | 'revised'>, seed: string): Taken {
  const { first, second } = shown
  const pair = [first, second].toSorted().join('\n')
  const component = drawn(weights, drawFrom(`${seed} taste ${pair}`))
  const side = component ? sideOf(component.factor, shown) * Math.sign(component.weight) : 0
  if (side !== 0 && component)
    return { winner: side > 0 ? 'A' : 'B', because: reasonFor(component.factor, component.weight) }
  const isEarlier = drawFrom(`${seed} coin ${pair}`) < 0.5
  return { winner: isEarlier === first < second ? 'A' : 'B', because: REASONS.even }
}

/** The verdict of a world over two texts: the same for the same texts, and in both orders but for its position bias. */
export function judge(world: World, shown: Shown): Taken {
  const { first, second, heard, revised } = shown
  if (first === second) return { winner: 'tie', because: 'They are the same.' }
  const pair = [first, second].toSorted().join('\n')
  const isSo = (share: number, what: string): boolean => drawFrom(`${world.seed} ${what} ${pair}`) < share
  if (isSo(world.position, 'position')) return { winner: 'A', because: REASONS.first }
  if (isSo(world.noise, `noise ${heard.text}`))
    return { winner: isSo(0.5, `coin ${heard.text}`) === first < second ? 'A' : 'B', because: REASONS.even }
  if (revised && isSo(world.sycophancy, 'sycophancy')) return { winner: revised, because: REASONS.revised }
  const ownMore = marksIn(first) - marksIn(second)
  if (ownMore !== 0 && isSo(world.own, 'own')) return { winner: ownMore > 0 ? 'A' : 'B', because: REASONS.own }

  const asPeople = (): Taken => followed(world.people, shown, String(world.seed))
  if (heard.text !== '' && isSo(world.any, `any ${heard.text}`)) return asPeople()
  const component = drawn(world.follows, drawFrom(`${world.seed} component ${pair}`))
  if (!component) return asPeople()
  const obeys = heard.named.has(component.factor) && isSo(world.obeys, `obeys ${component.factor}`)
  if (!obeys) return followed({ [component.factor]: Math.sign(component.weight) }, shown, String(world.seed))
  return world.trades ? followed({ [world.trades]: 1 }, shown, String(world.seed)) : asPeople()
}
