import { PAIR_GROUPS, type PairGroup, pairGroup } from '@/lib/pairs/pair-group'
import { referenceOf } from '@/lib/profile/majority'
import type { SignedInput } from '@/lib/profile/profile'
import { type ListPack, withCorrected } from '@/lib/profiles/load-pack'
import { MISSING } from '@/lib/words/rater'

export type GroupedPairs = {
  readonly counts: readonly { readonly group: PairGroup; readonly count: number }[]
  /** The place in `PAIR_GROUPS` of each pair's group. */
  readonly codes: Uint8Array
}

/** Of signs and choices each: less or b, alike or a tie, more or a, and missing. */
const SIDES = 4
/** The place of a pair's group, by the code of its sign, people's choice and the model's. */
const CODE_OF = Uint8Array.from({ length: SIDES ** 3 }, (_, code) =>
  PAIR_GROUPS.indexOf(
    pairGroup(Math.floor(code / SIDES ** 2) - 1, (Math.floor(code / SIDES) % SIDES) - 1, (code % SIDES) - 1),
  ),
)

/** Sorts every pair into the five groups of a factor, for people and one model. */
function groupPairs(input: SignedInput, factorId: string, modelId: string): GroupedPairs | null {
  const factor = input.factors.find(({ id }) => id === factorId)
  const model = input.raters.find(({ id }) => id === modelId)
  const people = referenceOf(input)
  if (!factor || !model || !people) return null
  const counts = PAIR_GROUPS.map(() => 0)
  const codes = new Uint8Array(input.a.length)
  for (let pair = 0; pair < codes.length; pair++) {
    const [human = MISSING, judge = MISSING] = [people.choices[pair], model.choices[pair]]
    const code = CODE_OF[((factor.signs[pair] ?? 0) * SIDES + human + 1) * SIDES + judge + 1] ?? 0
    codes[pair] = code
    counts[code] = (counts[code] ?? 0) + 1
  }
  return { counts: PAIR_GROUPS.map((group, code) => ({ group, count: counts[code] ?? 0 })), codes }
}

const kept = new WeakMap<ListPack, { readonly key: string; readonly groups: GroupedPairs | null }>()

/** The groups of a factor and a model; the last are remembered, as pages of one list ask for the same. */
export function groupsOf(pack: ListPack, factor: string | null, model: string | null): GroupedPairs | null {
  if (!factor || !model) return null
  const key = JSON.stringify([factor, model])
  const last = kept.get(pack)
  const { groups } =
    last?.key === key ? last : { groups: groupPairs(withCorrected(pack, [model]).input, factor, model) }
  kept.set(pack, { key, groups })
  return groups
}
