import type { Addition, Assembly, NewResponse, NewValue, NewVote, VoteOutcome } from './assembly'
import { createColumn } from './column'
import { createKeyTable } from './key-table'
import { createNames } from './names'
import type { FactorValues, PairRecord, Rejection, ResponseText, VerdictRecord, Vote } from './record'
import { createHasher, createKey, type HashKey } from './text-hash'
import { turnVote } from './turn-vote'
import { createPlaces, createVoteStore, type Place } from './vote-store'

/** Takes records in order (files with texts before files with verdicts) and says what each adds to the dataset. */
export type Assembler = {
  add(record: PairRecord | VerdictRecord, place: Place): Assembly
  /** How many of each there are so far. */
  counts(): { readonly prompts: number; readonly responses: number; readonly pairs: number; readonly raters: number }
}

const MAX_RATERS = 32_767
const at = ({ file, line }: Place): string => `${file}:${line}`
const excerpt = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text)

/** Where a record's pair is: its own numbers, and whether the record shows the two responses the other way round. */
type Found = { readonly pair: number; readonly turned: boolean }

/**
 * Joins records into one dataset: gives prompts, responses, pairs and raters their numbers, merges votes on the same pair
 * from several rows and files, and tells duplicates and contradictions. A pair is known by its id, else by its prompt and
 * its two responses in their order. Votes on a known id with the responses exchanged are turned. Of two labels by one
 * rater on one pair the first stays and the later row is rejected whole. Keeps 128-bit keys, never texts.
 */
export function createAssembler(): Assembler {
  const hasher = createHasher()
  const prompts = createKeyTable()
  const responses = createKeyTable()
  const pairs = createKeyTable()
  const pairFirsts = createColumn((length) => new Int32Array(length))
  const pairSeconds = createColumn((length) => new Int32Array(length))
  const pairPlaces = createPlaces()
  const votes = createVoteStore()
  const raters = createNames()
  const factors = createNames()
  const factorColumns: ReturnType<typeof createColumn>[] = []

  const keys = { prompt: createKey(), a: createKey(), b: createKey(), pair: createKey() }
  const responseKey = ({ text, source, author, level }: ResponseText, key: HashKey) =>
    hasher
      .part(keys.prompt)
      .text(text)
      .text(source)
      .text(author)
      .number(level ?? 0)
      .writeTo(key)

  /** Hashes every text of a record once; what follows compares keys. */
  function setKeys(record: PairRecord | VerdictRecord): void {
    if (record.kind === 'pair') {
      hasher.text(record.promptId).text(record.prompt).text(record.source).writeTo(keys.prompt)
      responseKey(record.a, keys.a)
      responseKey(record.b, keys.b)
    }
    if (record.pairId === null) hasher.part(keys.a).part(keys.b).writeTo(keys.pair)
    else hasher.text(record.pairId).writeTo(keys.pair)
  }

  const raterName = ({ rater }: Vote): string => `${rater.kind} ${rater.setting ?? ''} ${rater.name}`

  const refuse = (place: Place, more: Omit<Rejection, 'scope' | 'file' | 'line'>): Rejection => ({
    scope: 'row',
    ...place,
    ...more,
  })

  /** The stored pair a record is about, `null` when it is new, or why it cannot be. */
  function findPair(record: PairRecord | VerdictRecord, place: Place): Found | Rejection | null {
    const pair = pairs.find(keys.pair)
    if (record.kind === 'verdict') {
      if (pair !== -1) return { pair, turned: false }
      return refuse(place, {
        column: null,
        value: record.pairId,
        reason: `No file of this upload has the texts of pair ${record.pairId}.`,
        remedy: 'Add the file that holds this pair, or remove the row.',
      })
    }
    if (pair === -1) return null
    const [a, b] = [responses.find(keys.a), responses.find(keys.b)]
    const [first, second] = [pairFirsts.get(pair), pairSeconds.get(pair)]
    if (first === a && second === b) return { pair, turned: false }
    if (first === b && second === a) return { pair, turned: true }
    return refuse(place, {
      column: null,
      value: record.pairId,
      reason: `Pair ${record.pairId} has other texts at ${at(pairPlaces.get(pair))}; the first stays.`,
      remedy: 'Give every pair an id of its own, or remove the row that is wrong.',
    })
  }

  /** Two labels by one rater on one pair, in the record itself or against what is stored. */
  function findContradiction(given: readonly Vote[], pair: number | null, place: Place): Rejection | null {
    const seen = new Set<string>()
    for (const vote of given) {
      const name = raterName(vote)
      const refuseVote = (reason: string, remedy: string): Rejection =>
        refuse(place, { column: vote.rater.name, value: excerpt(vote.raw), reason, remedy })
      if (seen.has(name))
        return refuseVote(`${vote.rater.name} has two labels in this row.`, 'Keep one of the two columns.')
      seen.add(name)
      const rater = raters.find(name)
      if (rater === -1 && raters.size() + seen.size > MAX_RATERS)
        return refuseVote(
          `The dataset would have more than ${MAX_RATERS} raters.`,
          'Check that the rater column holds names, not texts or row numbers.',
        )
      const stored = pair === null || rater === -1 || vote.choice === null ? null : votes.find(pair, rater)
      if (stored !== null && stored.choice !== vote.choice)
        return refuseVote(
          `${vote.rater.name} has another label for the same pair at ${at(stored.place)}; the first stays.`,
          'Remove the row that is wrong.',
        )
    }
    return null
  }

  /** Numbers the record's prompt, responses and pair; hands back those that are new. */
  function placePair(record: PairRecord, place: Place) {
    const known = prompts.size()
    const prompt = prompts.place(keys.prompt)
    const added: NewResponse[] = []
    const placeResponse = (response: ResponseText, key: HashKey): number => {
      const before = responses.size()
      const index = responses.place(key)
      if (index === before) added.push({ index, prompt, ...response })
      return index
    }
    const a = placeResponse(record.a, keys.a)
    const b = placeResponse(record.b, keys.b)
    const pair = pairs.place(keys.pair)
    pairFirsts.set(pair, a)
    pairSeconds.set(pair, b)
    pairPlaces.set(pair, place)
    return {
      prompt:
        prompt === known
          ? { index: prompt, externalId: record.promptId, text: record.prompt, source: record.source }
          : null,
      responses: added,
      pair: { index: pair, prompt, a, b, externalId: record.pairId, slices: record.slices },
    }
  }

  function addVotes(given: readonly Vote[], pair: number, place: Place) {
    const added: NewVote[] = []
    const newRaters: Addition['raters'][number][] = []
    const outcomes = given.map((vote): VoteOutcome => {
      // A blank cell is no vote: another row may still bring one.
      if (vote.choice === null && vote.raw === '') return 'missing'
      const known = raters.size()
      const rater = raters.place(raterName(vote))
      if (rater === known) newRaters.push({ index: rater, ...vote.rater })
      const stored = votes.find(pair, rater)
      if (stored !== null) return stored.choice === vote.choice ? 'duplicate' : 'missing'
      votes.add(pair, rater, vote.choice, place)
      const { choice, raw, strength, orders } = vote
      added.push({ rater, pair, choice, raw, strength, orders })
      return choice === null ? 'missing' : 'imported'
    })
    return { votes: added, raters: newRaters, outcomes }
  }

  function addValues(given: readonly FactorValues[], sides: readonly [number, number], place: Place) {
    const added: NewValue[] = []
    const newFactors: Addition['factors'][number][] = []
    const rejections: Rejection[] = []
    for (const { factor: name, a, b } of given) {
      const known = factors.size()
      const factor = factors.place(name)
      if (factor === known) {
        newFactors.push({ index: factor, name })
        factorColumns.push(createColumn((length) => new Float32Array(length), Number.NaN))
      }
      for (const [response, value] of [[sides[0], a] as const, [sides[1], b] as const]) {
        if (value === null) continue
        const column = factorColumns[factor]
        const stored = column?.get(response) ?? Number.NaN
        if (Number.isNaN(stored)) {
          column?.set(response, value)
          added.push({ factor, response, value })
        } else if (stored !== Math.fround(value))
          rejections.push({
            scope: 'value',
            ...place,
            column: name,
            value: String(value),
            reason: `The same response already has the value ${stored} for ${name}; the first stays.`,
            remedy: 'Give each response one value of a factor.',
          })
      }
    }
    return { values: added, factors: newFactors, rejections }
  }

  function statusOf(record: PairRecord | VerdictRecord, added: Omit<Addition, 'status'>): Addition['status'] {
    if (added.outcomes.includes('imported')) return 'imported'
    if (added.pair !== null || added.votes.length > 0) return 'missing'
    if (added.values.length > 0) return 'imported'
    return record.kind === 'pair' || added.outcomes.includes('duplicate') ? 'duplicate' : 'missing'
  }

  return {
    add(record, place) {
      setKeys(record)
      const found = findPair(record, place)
      if (found !== null && 'scope' in found) return { status: 'rejected', rejection: found }
      const given = found?.turned ? record.votes.map(turnVote) : record.votes
      const contradiction = findContradiction(given, found?.pair ?? null, place)
      if (contradiction !== null) return { status: 'rejected', rejection: contradiction }
      const placed = found === null && record.kind === 'pair' ? placePair(record, place) : null
      const pair = found?.pair ?? placed?.pair.index ?? 0
      const sides: [number, number] = [pairFirsts.get(pair), pairSeconds.get(pair)]
      if (found?.turned) sides.reverse()
      const added = {
        prompt: placed?.prompt ?? null,
        responses: placed?.responses ?? [],
        pair: placed?.pair ?? null,
        ...addVotes(given, pair, place),
        ...addValues(record.kind === 'pair' ? record.factors : [], sides, place),
      }
      return { status: statusOf(record, added), ...added }
    },
    counts: () => ({
      prompts: prompts.size(),
      responses: responses.size(),
      pairs: pairs.size(),
      raters: raters.size(),
    }),
  }
}
