import { turnVote, type Vote } from '@/lib/ingest/record'
import { createKey } from '@/lib/ingest/text-hash'
import { choiceBySign } from '@/lib/words/rater'
import type { Addition } from './assembly'
import { listPairs, type PairRule } from './pair-rule'
import { placeVotes } from './place-votes'
import { createKeys, type Registry } from './registry'
import type { TakenRated } from './take-rated'

/** A pair made of two rated responses, with the votes that follow from their ratings. */
export type Derived = { readonly addition: Addition; readonly votes: readonly Vote[] }

const NOTHING = {
  prompt: null,
  responses: [],
  pair: null,
  raters: [],
  factors: [],
  votes: [],
  values: [],
  outcomes: [],
  rejections: [],
}

/** Slices on which both responses agree. */
const sharedSlices = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(a).filter(([name, value]) => b[name] === value))

/**
 * Makes the pairs of every rated prompt by the rule: a rater prefers the response with the larger rating, equal ratings
 * are a tie, and where one of the two has none the vote is missing. A hash of the two texts draws which is a, and which
 * pairs stay under the cap: the same files give the same pairs in any order. Cost: pairs × raters of the prompt.
 */
export function* derivePairs(registry: Registry, rated: TakenRated, rule: PairRule): Generator<Derived> {
  const keys = createKeys()
  const turnedKey = createKey()
  const { store } = rated

  /** The votes on a pair of responses, in terms of the first. */
  function votesOn(first: number, second: number): readonly Vote[] {
    const left = new Map(store.ratingsOf(first).map(({ rater, value }) => [rater, value]))
    const right = new Map(store.ratingsOf(second).map(({ rater, value }) => [rater, value]))
    return [...new Set([...left.keys(), ...right.keys()])]
      .sort((one, other) => one - other)
      .flatMap((index): readonly Vote[] => {
        const rater = rated.raters.get(index)
        if (!rater) return []
        const [one, other] = [left.get(index), right.get(index)]
        if (one === undefined || other === undefined)
          return [{ rater, choice: null, raw: '', strength: null, orders: null }]
        const choice = choiceBySign(one - other)
        return [
          { rater, choice, raw: `${show(one)} and ${show(other)}`, strength: Math.abs(one - other), orders: null },
        ]
      })
  }
  /** One pair in the order its hash draws, and the hash. */
  function draw(first: number, second: number) {
    registry.responses.keyAt(first, keys.a)
    registry.responses.keyAt(second, keys.b)
    registry.pairKey(null, keys.a, keys.b, keys.pair)
    registry.pairKey(null, keys.b, keys.a, turnedKey)
    const turned = (keys.pair[0] ?? 0) > (turnedKey[0] ?? 0)
    return { sides: turned ? [second, first] : [first, second], hash: Math.min(keys.pair[0] ?? 0, turnedKey[0] ?? 0) }
  }
  function* derivePrompt(prompt: number): Generator<Derived> {
    const responses = store.responsesOf(prompt)
    const values = responses.flatMap((response) => rated.valuesOf(response))
    if (values.length > 0) yield { addition: { ...NOTHING, status: 'imported', values }, votes: [] }
    const means = responses.map((response) => mean(store.ratingsOf(response).map(({ value }) => value)))
    const drawn = listPairs(means, rule.which, rule.cap).map(([first, second]) =>
      draw(responses[first] ?? 0, responses[second] ?? 0),
    )
    const kept =
      drawn.length <= rule.cap ? drawn : drawn.toSorted((one, other) => one.hash - other.hash).slice(0, rule.cap)
    for (const { sides } of kept) yield place(prompt, sides[0] ?? 0, sides[1] ?? 0)
  }
  /** Stores a derived pair, or adds its votes to the pair that a file gave already. */
  function place(prompt: number, a: number, b: number): Derived {
    registry.responses.keyAt(a, keys.a)
    registry.responses.keyAt(b, keys.b)
    registry.pairKey(null, keys.a, keys.b, keys.pair)
    const known = registry.pairs.find(keys.pair)
    const turned = known === -1 ? registry.pairs.find(registry.pairKey(null, keys.b, keys.a, turnedKey)) : -1
    const where = store.placeOf(b)
    const isNew = known === -1 && turned === -1
    const pair = isNew ? registry.placePair(keys.pair, a, b, where) : Math.max(known, turned)
    const given = votesOn(a, b)
    const votes = turned === -1 ? given : given.map(turnVote)
    const slices = sharedSlices(store.slicesOf(a), store.slicesOf(b))
    const placed = placeVotes(registry, votes, pair, where)
    const addition: Addition = {
      ...NOTHING,
      status: placed.outcomes.includes('imported') ? 'imported' : 'missing',
      pair: isNew ? { index: pair, prompt, a, b, externalId: null, slices } : null,
      ...placed,
    }
    return { addition, votes }
  }
  const count = registry.prompts.size()
  for (let prompt = 0; prompt < count; prompt++) if (store.responsesOf(prompt).length > 1) yield* derivePrompt(prompt)
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length

/** A rating without the noise of 32-bit storage. */
const show = (value: number): string => String(Math.round(value * 1e4) / 1e4)
