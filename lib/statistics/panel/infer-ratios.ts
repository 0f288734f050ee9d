import { countCells, type DenseCodes } from '@/lib/statistics/cells'
import type { Clusters } from '@/lib/statistics/clusters'
import { flipPrompts, type Inference } from '@/lib/statistics/jackknife'
import { inferLeftOut, type Moves } from '@/lib/statistics/jackknife-left-out'
import { BITS, MOST, type PromptSums, ROLE, type Roles } from '@/lib/statistics/prompt-sums'

/** The two numbers of pairs that a sum is divided by the root of: 1 for cells that count in it. */
export type RatioParts = { readonly first: Uint8Array; readonly second: Uint8Array }

const STEEP = 0.5
const FEWEST_AGAINST = 3

/** Prompts with a pair that points the other way. */
const promptsAgainst = ({ prompts, up, down }: PromptSums, value: number): number =>
  prompts.reduce((sum, times, row) => sum + times * Number((value > 0 ? down : up)[row] > 0), 0)

/** A statistic that is a ratio: its pairs, their sums by prompt, and how far from 0 it can be. */
export type RatioStatistic = RatioParts & { readonly roles: Roles; readonly sums: PromptSums; readonly size: 1 | 2 }

/** Statistics that one pass over the pairs is for. */
const AT_ONCE = 4
/** A prompt's sums in one number: its two numbers of pairs, and up − down, moved so that it is never below 0. */
const RATIO_KEYS = (2 * MOST + 1) << (2 * BITS)
const NO_PAIRS = MOST << (2 * BITS)
const HALF = 16
const LOWER = 2 ** HALF - 1

/** Up − down and the two numbers of pairs: of all pairs, or of a prompt. */
type RatioSums = readonly [sum: number, a: number, b: number]

/** What a pair adds to these sums, by its number. */
const stepsOf = ({ cells }: DenseCodes, { roles, first, second }: RatioStatistic): Int32Array =>
  Int32Array.from(cells, (cell) => {
    const step = roles[cell] === ROLE.up ? 1 : roles[cell] === ROLE.down ? -1 : 0
    return first[cell] + (second[cell] << BITS) + step * (1 << (2 * BITS))
  })

const sumsIn = (step: number): RatioSums => [step >> (2 * BITS), step & MOST, (step >> BITS) & MOST]

/** Sums over all pairs, of which there are so many of each number. */
function sumsOfAll(steps: Int32Array, counts: Int32Array): RatioSums {
  let [sum, a, b] = [0, 0, 0]
  for (let number = 0; number < steps.length; number++) {
    const [own, first, second] = sumsIn(steps[number])
    sum += own * counts[number]
    a += first * counts[number]
    b += second * counts[number]
  }
  return [sum, a, b]
}

/** Sums over the pairs at some places. */
function sumsOver(steps: Int32Array, { codes }: DenseCodes, signs: Uint8Array, from: number, to: number): RatioSums {
  let [sum, a, b] = [0, 0, 0]
  for (let place = from; place < to; place++) {
    const step = steps[codes[place] | signs[place]]
    sum += step >> (2 * BITS)
    a += step & MOST
    b += (step >> BITS) & MOST
  }
  return [sum, a, b]
}

type Ratio = { readonly steps: Int32Array; readonly totals: RatioSums; readonly size: 1 | 2; readonly value: number }

/** The square of how far a ratio moves without a prompt of these sums. */
function squareWithout({ totals: [S, A, B], size, value }: Ratio, [sum, a, b]: RatioSums): number {
  const move = (size * (S - sum)) / Math.sqrt((A - a) * (B - b)) - value
  return Number.isFinite(move) ? move * move : 0
}

/** What a pair is to some ratios at most: more would make combinations of two of which what is known lies too far away. */
const MOST_KINDS = 90
/** What a pair is to one ratio in four bits. */
const KIND_BITS = 4

/** The kind of a pair by its number, pairs that are the same to all these ratios being of one. */
type Kinds = { readonly of: Uint8Array; readonly count: number }

function kindsOf(ratios: readonly Ratio[], cells: number): Kinds {
  const numbers = new Uint8Array(1 << (KIND_BITS * AT_ONCE))
  const of = new Uint8Array(cells)
  let count = 0
  for (let number = 0; number < cells; number++) {
    let key = 0
    for (let at = 0; at < ratios.length; at++) {
      const [sum, a, b] = sumsIn(ratios[at].steps[number])
      key = (key << KIND_BITS) | (sum + 1) | (a << 2) | (b << 3)
    }
    if (numbers[key] === 0) numbers[key] = ++count
    of[number] = numbers[key] - 1
  }
  return { of, count }
}

type Block = { readonly ratios: readonly Ratio[]; readonly kinds: Kinds }

/** Ratios that are worked out together: in their order, four at most, to which pairs are of few kinds. */
function blocksOf(ratios: readonly Ratio[], cells: number): readonly Block[] {
  const blocks: Block[] = []
  for (const ratio of ratios) {
    const last = blocks.at(-1)
    const joined = last && last.ratios.length < AT_ONCE ? [...last.ratios, ratio] : [ratio]
    const kinds = kindsOf(joined, cells)
    if (joined.length === 1) blocks.push({ ratios: joined, kinds })
    else if (kinds.count <= MOST_KINDS) blocks[blocks.length - 1] = { ratios: joined, kinds }
    else blocks.push({ ratios: [ratio], kinds: kindsOf([ratio], cells) })
  }
  return blocks
}

/**
 * The moves of a block's ratios. Prompts that hold the same move a ratio alike: what one or two pairs come to is worked out once
 * for each combination of their kinds, what more pairs come to for each key, however many prompts have it. Four written out: an
 * inner loop would cost four times as much.
 */
function movesOf(dense: DenseCodes, signs: Uint8Array, { ratios, kinds }: Block, starts: Int32Array): readonly Moves[] {
  const { codes, cells } = dense
  const { of: kindOf, count: k } = kinds
  const n = cells.length
  const table = new Int32Array(2 * n)
  for (const [at, { steps }] of ratios.entries())
    for (let number = 0; number < n; number++) table[2 * number + (at >> 1)] += steps[number] * (at & 1 ? 2 ** HALF : 1)
  const known = new Float64Array(AT_ONCE * k * (k + 1)).fill(Number.NaN)
  let knownKeys = new Float64Array(0)
  const squareOf = (at: number, sums: RatioSums): number => (at < ratios.length ? squareWithout(ratios[at], sums) : 0)
  const learn = (entry: number, from: number, to: number): void => {
    for (let at = 0; at < AT_ONCE; at++)
      known[entry + at] = at < ratios.length ? squareOf(at, sumsOver(ratios[at].steps, dense, signs, from, to)) : 0
  }
  const ofKey = (at: number, key: number): number => {
    const entry = AT_ONCE * key + at
    if (Number.isNaN(knownKeys[entry])) knownKeys[entry] = squareOf(at, sumsIn(key - NO_PAIRS))
    return knownKeys[entry]
  }
  const none = NO_PAIRS | (NO_PAIRS << HALF)
  const own = new Float64Array(AT_ONCE)
  const ofMany = (from: number, to: number): void => {
    if (to - from > MOST) {
      for (let at = 0; at < ratios.length; at++)
        own[at] = squareOf(at, sumsOver(ratios[at].steps, dense, signs, from, to))
      return
    }
    // A quarter of a megabyte, for whom there is a prompt of that many pairs.
    if (knownKeys.length === 0) knownKeys = new Float64Array(AT_ONCE * RATIO_KEYS).fill(Number.NaN)
    let low = none
    let high = none
    for (let place = from; place < to; place++) {
      const number = (codes[place] | signs[place]) << 1
      low += table[number]
      high += table[number + 1]
    }
    own[0] = ofKey(0, low & LOWER)
    own[1] = ofKey(1, low >> HALF)
    own[2] = ofKey(2, high & LOWER)
    own[3] = ofKey(3, high >> HALF)
  }
  let squares0 = 0
  let squares1 = 0
  let squares2 = 0
  let squares3 = 0
  let fourths0 = 0
  let fourths1 = 0
  let fourths2 = 0
  let fourths3 = 0
  for (let prompt = 0, place = 0; prompt + 1 < starts.length; prompt++) {
    const last = starts[prompt + 1]
    const pairs = last - place
    let square0 = 0
    let square1 = 0
    let square2 = 0
    let square3 = 0
    if (pairs > 2) {
      ofMany(place, last)
      square0 = own[0]
      square1 = own[1]
      square2 = own[2]
      square3 = own[3]
    } else if (pairs > 0) {
      const first = kindOf[codes[place] | signs[place]]
      const entry = AT_ONCE * (pairs === 1 ? k * k + first : k * first + kindOf[codes[place + 1] | signs[place + 1]])
      if (Number.isNaN(known[entry])) learn(entry, place, last)
      square0 = known[entry]
      square1 = known[entry + 1]
      square2 = known[entry + 2]
      square3 = known[entry + 3]
    }
    squares0 += square0
    squares1 += square1
    squares2 += square2
    squares3 += square3
    fourths0 += square0 * square0
    fourths1 += square1 * square1
    fourths2 += square2 * square2
    fourths3 += square3 * square3
    place = last
  }
  const squares = [squares0, squares1, squares2, squares3]
  const fourths = [fourths0, fourths1, fourths2, fourths3]
  return ratios.map((_, at) => ({ squares: squares[at], fourths: fourths[at] }))
}

/**
 * Σy / √(A·B) with its interval: Kendall's τ_b of signs, and gaps of it. y is ±size where the role is up or down.
 *
 * The sums are those of its roles. Jackknife of the statistic itself over prompts. A
 * score beyond ±½ that fewer than three prompts speak against has no interval: it would be too short. `null` where A or B is 0.
 * O(pairs × statistics).
 */
export function inferRatios(
  dense: DenseCodes,
  signs: Uint8Array,
  statistics: readonly RatioStatistic[],
  { starts }: Pick<Clusters, 'starts'>,
  confidence: number,
): readonly (Inference | null)[] {
  if (statistics.length === 0) return []
  const counts = countCells(dense.codes, signs)
  const ratios = statistics.map((statistic): Ratio => {
    const steps = stepsOf(dense, statistic)
    const totals = sumsOfAll(steps, counts)
    const [S, A, B] = totals
    return { steps, totals, size: statistic.size, value: (statistic.size * S) / Math.sqrt(A * B) }
  })
  const defined = ratios.filter(({ value }) => Number.isFinite(value))
  const moves = new Map<Ratio, Moves>()
  for (const block of blocksOf(defined, dense.cells.length)) {
    const found = movesOf(dense, signs, block, starts)
    for (const [at, ratio] of block.ratios.entries()) moves.set(ratio, found[at])
  }
  return ratios.map((ratio, at) => {
    const found = moves.get(ratio)
    return found ? inferRatio(ratio.value, found, statistics[at], confidence) : null
  })
}

/** What may be concluded of a ratio from how far it moves without each prompt. */
export function inferRatio(
  value: number,
  moves: Moves,
  { sums, size }: Pick<RatioStatistic, 'sums' | 'size'>,
  confidence: number,
): Inference {
  const found = inferLeftOut(value, moves, sums, size, confidence)
  const against = promptsAgainst(sums, value)
  if (size === 2 || found.basis !== 'student' || Math.abs(value) <= STEEP || against >= FEWEST_AGAINST) return found
  return { ...found, basis: 'few', low: null, high: null, p: flipPrompts(sums) }
}
