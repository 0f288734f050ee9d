import {
  type PairRecord,
  type Rejection,
  type ResponseText,
  type SourceRecord,
  turnVote,
  type VerdictRecord,
} from '@/lib/ingest/record'
import type { HashKey } from '@/lib/ingest/text-hash'
import type { Addition, Assembly, NewResponse } from './assembly'
import { type Derived, derivePairs } from './derive-pairs'
import type { PairRule } from './pair-rule'
import { placeValues } from './place-values'
import { findContradiction, placeText, placeVotes, refuseRow } from './place-votes'
import { createKeys, createRegistry, type Registry } from './registry'
import { createRatedTaker } from './take-rated'
import type { Place } from './vote-store'

/** Takes records in order (files with texts before files with verdicts) and says what each adds to the dataset. */
export type Assembler = {
  add(record: SourceRecord, place: Place): Assembly
  /** Once, after all records: the pairs of rated responses. */
  derive(rule: PairRule): Generator<Derived>
  /** How many of each there are so far. */
  counts(): { readonly prompts: number; readonly responses: number; readonly pairs: number; readonly raters: number }
}

const NONE: readonly never[] = []

/** Where a record's pair is: its own number, and whether the record shows the two responses the other way round. */
type Found = { readonly pair: number; readonly turned: boolean }

/**
 * Joins records into one dataset: gives prompts, responses, pairs and raters their numbers, merges votes on the same pair
 * from several rows and files, and tells duplicates and contradictions. A pair is known by its id, else by its prompt and
 * its two responses in their order. Votes on a known id with the responses exchanged are turned. Of two labels by one
 * rater on one pair the first stays and the later row is rejected whole. `registry` holds what the dataset had before.
 */
export function createAssembler(registry: Registry = createRegistry()): Assembler {
  const keys = createKeys()
  const rated = createRatedTaker(registry)

  /** Hashes every text of a record once; what follows compares keys. */
  function setKeys(record: PairRecord | VerdictRecord): void {
    if (record.kind === 'pair') {
      registry.promptKey(record, keys.prompt)
      registry.responseKey(keys.prompt, record.a, keys.a)
      registry.responseKey(keys.prompt, record.b, keys.b)
    }
    registry.pairKey(record.pairId, keys.a, keys.b, keys.pair)
  }

  /** The stored pair a record is about, `null` when it is new, or why it cannot be. */
  function findPair(record: PairRecord | VerdictRecord, place: Place): Found | Rejection | null {
    const pair = registry.pairs.find(keys.pair)
    if (record.kind === 'verdict') {
      if (pair !== -1) return { pair, turned: false }
      return refuseRow(place, {
        column: null,
        value: record.pairId,
        reason: `No file of this upload has the texts of pair ${record.pairId}.`,
        remedy: 'Add the file that holds this pair, or remove the row.',
      })
    }
    if (pair === -1) return null
    const [a, b] = [registry.responses.find(keys.a), registry.responses.find(keys.b)]
    const [first, second] = registry.sides(pair)
    if (first === a && second === b) return { pair, turned: false }
    if (first === b && second === a) return { pair, turned: true }
    return refuseRow(place, {
      column: null,
      value: record.pairId,
      reason: `Pair ${record.pairId} has other texts at ${placeText(registry.pairPlaces.get(pair))}; the first stays.`,
      remedy: 'Give every pair an id of its own, or remove the row that is wrong.',
      conflict: true,
    })
  }

  /** The number of a response; a new one joins those that are added. */
  function placeResponse(response: ResponseText, key: HashKey, prompt: number, added: NewResponse[]): number {
    const before = registry.responses.size()
    const index = registry.responses.place(key)
    if (index === before) {
      const { text, source, author, level } = response
      added.push({ index, prompt, text, source, author, level })
    }
    return index
  }

  /** Numbers the record's prompt, responses and pair; hands back those that are new. */
  function placePair(record: PairRecord, place: Place) {
    const known = registry.prompts.size()
    const prompt = registry.prompts.place(keys.prompt)
    const added: NewResponse[] = []
    const a = placeResponse(record.a, keys.a, prompt, added)
    const b = placeResponse(record.b, keys.b, prompt, added)
    const pair = registry.placePair(keys.pair, a, b, place)
    return {
      prompt:
        prompt === known
          ? { index: prompt, externalId: record.promptId, text: record.prompt, source: record.source }
          : null,
      responses: added,
      pair: { index: pair, prompt, a, b, externalId: record.pairId, slices: record.slices },
    }
  }

  function addPair(record: PairRecord | VerdictRecord, place: Place): Assembly {
    setKeys(record)
    const found = findPair(record, place)
    if (found !== null && 'scope' in found) return { status: 'rejected', rejection: found }
    const given = found?.turned ? record.votes.map(turnVote) : record.votes
    const contradiction = findContradiction(registry, given, found?.pair ?? null, place)
    if (contradiction !== null) return { status: 'rejected', rejection: contradiction }
    const placed = found === null && record.kind === 'pair' ? placePair(record, place) : null
    const pair = found?.pair ?? placed?.pair.index ?? 0
    const sides = registry.sides(pair)
    if (found?.turned) sides.reverse()
    const { votes, raters, outcomes, rejections } = placeVotes(registry, given, pair, place)
    const valued = placeValues(registry, record.kind === 'pair' ? record.factors : NONE, sides, place)
    const { values, factors } = valued
    const added = placed?.pair ?? null
    // Each is named: to spread objects for every record takes as long as to hash its texts.
    return {
      status: statusOf(record, { pair: added, votes, values, outcomes }),
      prompt: placed?.prompt ?? null,
      responses: placed?.responses ?? NONE,
      pair: added,
      raters,
      factors,
      votes,
      values,
      outcomes,
      // Nearly every record has none.
      rejections: rejections.length > 0 ? [...rejections, ...valued.rejections] : valued.rejections,
    }
  }

  return {
    add: (record, place) => (record.kind === 'rated' ? rated.add(record, place) : addPair(record, place)),
    derive: (rule) => derivePairs(registry, rated, rule),
    counts: () => ({
      prompts: registry.prompts.size(),
      responses: registry.responses.size(),
      pairs: registry.pairs.size(),
      raters: registry.raters.size(),
    }),
  }
}

type Outcome = Pick<Addition, 'pair' | 'votes' | 'values' | 'outcomes'>

function statusOf(record: PairRecord | VerdictRecord, { pair, votes, values, outcomes }: Outcome): Addition['status'] {
  if (outcomes.includes('imported')) return 'imported'
  if (pair !== null || votes.length > 0) return 'missing'
  if (values.length > 0) return 'imported'
  return record.kind === 'pair' || outcomes.includes('duplicate') ? 'duplicate' : 'missing'
}
