import type { Clusters } from './clusters'
import { type Inference, inferMean } from './jackknife'
import { addMove, inferLeftOut, type Moves } from './jackknife-left-out'
import type { PromptSums } from './prompt-sums'

/** Nine counts: how often one rater chose a (+1), tie (0) or b (−1) while the other chose each of the three. */
export type Confusion = ArrayLike<number>

/** Where a pair of choices is counted. */
export const confusionCell = (first: number, second: number): number => (1 - first) * 3 + (1 - second)

const isLabel = (choice: number): boolean => choice >= -1 && choice <= 1

const sum = (cells: Confusion, at: readonly number[]): number => at.reduce((total, cell) => total + cells[cell], 0)
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const ALL = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const ALIKE = [0, 4, 8]
const DECIDED = [0, 2, 6, 8]

const labelled = (cells: Confusion): number => sum(cells, ALL)
const decided = (cells: Confusion): number => sum(cells, DECIDED)

/**
 * Share of the pairs both labelled on which they chose alike, in [0, 1]; a tie agrees with a tie. `null` without pairs.
 *
 * @example agreement([3, 0, 0, 0, 0, 0, 0, 0, 1]) // 1
 */
export const agreement = (cells: Confusion): number | null => finite(sum(cells, ALIKE) / labelled(cells))

/** The same over the pairs neither called a tie. */
export const agreementWithoutTies = (cells: Confusion): number | null => finite(sum(cells, [0, 8]) / decided(cells))

/**
 * Agreement beyond what two raters with these shares of a, tie and b would reach by chance: 1 perfect, 0 chance.
 *
 * Cohen 1960, unweighted, three categories. `null` without pairs, or when chance alone would agree always.
 *
 * @example kappa([2, 0, 0, 0, 0, 0, 0, 0, 2]) // 1
 */
export function kappa(cells: Confusion): number | null {
  const n = labelled(cells)
  let chance = 0
  for (let k = 0; k < 3; k++) {
    const row = sum(cells, [3 * k, 3 * k + 1, 3 * k + 2])
    const column = sum(cells, [k, k + 3, k + 6])
    chance += (row * column) / (n * n)
  }
  return finite((sum(cells, ALIKE) / n - chance) / (1 - chance))
}

/** Prompts in which two raters chose the same: how many there are, and how often each pair of choices is in one. */
type Kind = { readonly prompts: number; readonly pairs: Float64Array }

/** Choices of two raters, missing ones too, as one of sixteen numbers. */
const BOTH = 16
/** Of prompts with no more pairs than this the numbers in a row name the kind. */
const FEW = 4
const KINDS = (BOTH + 1) ** FEW

/** Prompts of each kind; nothing is left in it between two uses. Clearing all of it would cost more than most pairs of raters. */
const small = new Int32Array(KINDS)

/** Prompts by what two raters chose in them: all that is said of the two follows, however many prompts there are. O(pairs). */
function kindsOf(first: Int8Array, second: Int8Array, { order, starts }: Clusters): readonly Kind[] {
  const kinds: Kind[] = []
  const found: number[] = []
  for (let prompt = 0; prompt + 1 < starts.length; prompt++) {
    const last = starts[prompt + 1]
    let kind = 0
    if (last - starts[prompt] <= FEW) {
      for (let place = starts[prompt]; place < last; place++) {
        const pair = order[place]
        kind = kind * (BOTH + 1) + 1 + (((first[pair] + 1) << 2) | (second[pair] + 1))
      }
      if (kind > 0 && small[kind]++ === 0) found.push(kind)
      continue
    }
    const pairs = new Float64Array(BOTH)
    for (let place = starts[prompt]; place < last; place++)
      pairs[((first[order[place]] + 1) << 2) | (second[order[place]] + 1)]++
    kinds.push({ prompts: 1, pairs })
  }
  for (const kind of found.sort((one, other) => one - other)) {
    const pairs = new Float64Array(BOTH)
    for (let rest = kind; rest > 0; rest = Math.floor(rest / (BOTH + 1))) pairs[(rest % (BOTH + 1)) - 1]++
    kinds.push({ prompts: small[kind], pairs })
    small[kind] = 0
  }
  return kinds
}

/** What a pair with these choices is to a share: +1 a hit, −1 a miss, 0 counted as neither, `null` left out. */
type Hit = (first: number, second: number) => 1 | 0 | -1 | null

function sumKinds(kinds: readonly Kind[], hit: Hit): PromptSums {
  const hits = Array.from({ length: BOTH }, (_, both) => hit((both >> 2) - 1, (both & 3) - 1))
  const column = (of: (pairs: Float64Array) => number) => Float64Array.from(kinds, ({ pairs }) => of(pairs))
  const count = (is: (hit: number | null) => boolean) =>
    column((pairs) => hits.reduce<number>((sum, each, both) => sum + (is(each) ? pairs[both] : 0), 0))
  return {
    prompts: Float64Array.from(kinds, ({ prompts }) => prompts),
    pairs: count((each) => each !== null),
    up: count((each) => each === 1),
    down: count((each) => each === -1),
  }
}

const isSide = (choice: number): boolean => choice === 1 || choice === -1

/** The nine counts of a kind. */
const confusionOf = (pairs: Float64Array): Float64Array =>
  Float64Array.from({ length: 9 }, (_, cell) => pairs[((2 - Math.floor(cell / 3)) << 2) | (2 - (cell % 3))])

/** Cohen's κ with its interval: the jackknife of κ itself over prompts; `null` where it is undefined. */
function inferKappa(kinds: readonly Kind[], alike: PromptSums, confidence: number): Inference | null {
  const cells = kinds.map(({ pairs }) => confusionOf(pairs))
  const totals = new Float64Array(9)
  for (const [at, { prompts }] of kinds.entries())
    for (let cell = 0; cell < 9; cell++) totals[cell] += prompts * cells[at][cell]
  const value = kappa(totals)
  if (value === null) return null
  const moves: Moves = { squares: 0, fourths: 0 }
  for (const [at, { prompts }] of kinds.entries())
    addMove(moves, (kappa(totals.map((all, cell) => all - cells[at][cell])) ?? Number.NaN) - value, prompts)
  return inferLeftOut(value, moves, alike, 1, confidence)
}

/** Shares from −1 to 1 of the pairs both labelled, and of those both decided, on which two raters chose alike; and κ. */
export type InferredAgreement = {
  readonly labelled: Inference | null
  readonly decided: Inference | null
  readonly kappa: Inference | null
}

/**
 * How far two raters agree, the prompt being the unit.
 *
 * Shares as means of +1 alike and −1 unlike. `null` without pairs. O(pairs).
 */
export function inferAgreement(
  first: Int8Array,
  second: Int8Array,
  clusters: Clusters,
  confidence: number,
): InferredAgreement {
  const kinds = kindsOf(first, second, clusters)
  const labelled = sumKinds(kinds, (one, other) => (!isLabel(one) || !isLabel(other) ? null : one === other ? 1 : -1))
  const decided = sumKinds(kinds, (one, other) => (!isSide(one) || !isSide(other) ? null : one === other ? 1 : -1))
  return {
    labelled: inferMean(labelled, 1, confidence),
    decided: inferMean(decided, 1, confidence),
    kappa: inferKappa(kinds, labelled, confidence),
  }
}

/**
 * How often a rater chose the first response of its decided pairs, and how much oftener than another on the pairs both
 * decided; both from −1 to 1. `null` without pairs. O(pairs).
 */
export function inferSides(own: Int8Array, other: Int8Array, clusters: Clusters, confidence: number) {
  const kinds = kindsOf(own, other, clusters)
  const first = sumKinds(kinds, (choice) => (choice === 1 || choice === -1 ? choice : null))
  const excess = sumKinds(kinds, (one, its) =>
    !isSide(one) || !isSide(its) ? null : one === its ? 0 : one === 1 ? 1 : -1,
  )
  return { first: inferMean(first, 1, confidence), excess: inferMean(excess, 1, confidence) }
}

/** What the order of presentation may change, by group of prompts: four columns of counts. */
export type Verdicts = readonly [both: Float64Array, flipped: Float64Array, decided: Float64Array, first: Float64Array]

/**
 * Verdicts on the same pairs in two orders: pairs with both, those on which the two differ, verdicts for one side, and those
 * that name the response shown first, which in the swapped order is b.
 */
export function verdictsByGroup(shown: Int8Array, swapped: Int8Array, clusters: Clusters): Verdicts {
  const { order, starts, groupOf, groups } = clusters
  const column = () => new Float64Array(groups)
  const [both, flipped, decided, first] = [column(), column(), column(), column()]
  for (let prompt = 0; prompt < groupOf.length; prompt++) {
    const group = groupOf[prompt]
    for (let place = starts[prompt]; place < starts[prompt + 1]; place++) {
      const [one, two] = [shown[order[place]], swapped[order[place]]]
      both[group] += Number(isLabel(one) && isLabel(two))
      flipped[group] += Number(isLabel(one) && isLabel(two) && one !== two)
      decided[group] += Number(one === 1 || one === -1) + Number(two === 1 || two === -1)
      first[group] += Number(one === 1) + Number(two === -1)
    }
  }
  return [both, flipped, decided, first]
}
