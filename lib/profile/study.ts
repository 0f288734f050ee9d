import { arrangeClusters, type Clusters } from '@/lib/statistics/clusters'
import { difference, pick, pickCodes } from '@/lib/statistics/columns'
import { drawGroups, type Resampling } from '@/lib/statistics/resampling'
import { sameSigns, signCodes } from '@/lib/statistics/sign-codes'
import { mostInCommon } from './crowd/most-in-common'
import { majority } from './majority'
import type { FactorInput, IntervalMethod, ProfileSettings, RaterInput, SignedFactor, StudyInput } from './profile'
import { sidesOf } from './sides-of'

/** Additions up to which single prompts are drawn: about a tenth of a second. */
const AFFORDABLE = 2.5e8
/** Draws of prompts that are kept in memory, two bytes each. */
const MOST_DRAWS = 5e7
/** Random groups of prompts that stand for all of them in what only a bootstrap can give, once there are many. */
const GROUPS = 512

/** A profile in the making: what was derived from the input once, and how intervals are taken. */
export type Study = {
  readonly settings: ProfileSettings
  /** The majority of several annotators comes first; of a crowd only those with the most pairs in common are here. */
  readonly raters: readonly RaterInput[]
  /** Every annotator: all of them count in the majority and in whatever is said of people together. */
  readonly people: readonly RaterInput[]
  /** Whom models are compared with. */
  readonly reference: RaterInput | null
  readonly factors: readonly (FactorInput | SignedFactor)[]
  /** How many of the last pairs were derived for writers: see `ProfileInput`. */
  readonly derived: number
  readonly clusters: Clusters
  /** Who wrote the first and the second response at each place, as places in `names`, −1 where nobody is named. */
  readonly authors: {
    readonly names: readonly string[]
    readonly first: Int32Array
    readonly second: Int32Array
  } | null
  /** Prompts with a pair. */
  readonly prompts: number
  /** For each factor the code of its sign at each place. */
  readonly signs: readonly Uint8Array[]
  /** For each factor the place of an earlier one that says the same on every pair, −1 without one. */
  readonly same: readonly number[]
  /** A factor's differences, first response minus second, at these places. */
  differences(factor: number, places: Int32Array): Float64Array
  readonly method: IntervalMethod
  readonly resampling: Resampling
}

/** People and models; several annotators are preceded by their majority. */
function ratersOf(raters: readonly RaterInput[], people: readonly RaterInput[]): readonly RaterInput[] {
  if (people.length < 2) return raters
  const shown = new Set(mostInCommon(people))
  return [majority(people), ...raters.filter((rater) => rater.kind !== 'human' || shown.has(rater))]
}

/** How many numbers the bootstrap would add up: one for each score, factor, prompt and replicate. */
const bootstrapCost = (
  { prompts, factors }: StudyInput,
  raters: readonly RaterInput[],
  { replicates }: ProfileSettings,
): number => raters.length * factors.length * prompts * replicates

export function makeStudy(input: StudyInput, settings: ProfileSettings): Study {
  const people = input.raters.filter(({ kind }) => kind === 'human')
  const raters = ratersOf(input.raters, people)
  const isSmall = input.prompts * settings.replicates <= MOST_DRAWS
  const affordable = isSmall && bootstrapCost(input, raters, settings) <= AFFORDABLE
  const method = settings.method ?? (affordable ? 'cluster-bootstrap' : 'cluster-robust')
  const most = method === 'cluster-bootstrap' ? input.prompts : GROUPS
  const clusters = arrangeClusters(input.prompt, input.prompts, most, settings.seed)
  const { order } = clusters
  const isSorted = order.every((pair, place) => pair === place)
  const [a, b] = isSorted ? [input.a, input.b] : [pick(input.a, order), pick(input.b, order)]
  const signs = input.factors.map((factor) => {
    const { signs: known } = factor
    if (known) return isSorted ? known : pickCodes(known, order)
    return 'values' in factor ? signCodes(factor, a, b) : new Uint8Array(0)
  })
  // Regressions ask for the same places of one factor after the other.
  const pairsAt = new WeakMap<Int32Array, Int32Array>()
  return {
    settings,
    raters,
    people,
    method,
    clusters,
    prompts: clusters.starts.reduce(
      (sum, start, at) => sum + Number(at > 0 && start > (clusters.starts[at - 1] ?? 0)),
      0,
    ),
    factors: input.factors,
    derived: input.derived ?? 0,
    reference: raters.find(({ kind }) => kind === 'human') ?? null,
    authors: input.authors
      ? { names: input.authors.names, first: pick(input.authors.of, a), second: pick(input.authors.of, b) }
      : null,
    signs,
    same: sameSigns(signs),
    differences(factor, places) {
      const own = input.factors[factor]
      if (!own) throw new Error('There is no such factor.')
      const pairs = pairsAt.get(places) ?? pick(order, places)
      pairsAt.set(places, pairs)
      const { first, second } = sidesOf(own, input, pairs)
      return difference(first, second)
    },
    resampling: drawGroups(clusters.groups, settings.replicates, settings.seed + 1),
  }
}
