import type { FileSample } from '@/lib/ingest/format'
import { listColumns, showCell } from '@/lib/ingest/mapping/list-columns'
import { type ColumnPair, pairColumns } from '@/lib/ingest/mapping/pair-columns'
import { numberIn } from '@/lib/ingest/read-field'
import { readPath } from '@/lib/ingest/read-path'
import type { PairRecord, RaterKey, Rejection, SourceRecord } from '@/lib/ingest/record'
import type { NewRater, NewVote } from './assembly'
import { raterName } from './registry'

/** A sign that labels could mean the opposite of how they are read. `strong`: a person should look before importing. */
export type DirectionFinding = {
  readonly kind: 'scores' | 'lengths' | 'raters' | 'conflicts'
  readonly strong: boolean
  /** Whose labels would be turned, as `raterName` writes them; empty where turning would not help. */
  readonly raters: readonly string[]
  readonly words: string
  /** Decisions that contradict the evidence, of all that could. */
  readonly against: number
  readonly n: number
}

export type DirectionCheck = {
  take(row: { readonly value: unknown; readonly records: readonly SourceRecord[] }): void
  add(addition: {
    readonly raters: readonly NewRater[]
    readonly votes: readonly Pick<NewVote, 'pair' | 'rater' | 'choice'>[]
  }): void
  reject(rejection: Rejection): void
  findings(): readonly DirectionFinding[]
}

type Count = { against: number; n: number }
const SCORE = /(score|rating|upvote|reward|quality|votes?$|rank)/i
const LEAST_SCORES = 5
const LEAST_VOTES = 30
const MOST_PAIRS = 50_000
const percent = ({ against, n }: Count): string => `${Math.round((against / n) * 100)} % of ${n}`

/** Whether the record shows the row's first column as a (1) or as b (−1); 0 when its texts cannot be found there. */
function orderOf({ a, b }: PairRecord, row: unknown, texts: readonly ColumnPair[]): 1 | -1 | 0 {
  const start = (text: string): string => text.slice(0, 80)
  for (const pair of texts) {
    const [first, second] = [showCell(readPath(row, pair.a.path)), showCell(readPath(row, pair.b.path))]
    if (first === second) continue
    if (first.includes(start(a.text)) && second.includes(start(b.text))) return 1
    if (first.includes(start(b.text)) && second.includes(start(a.text))) return -1
  }
  return 0
}

/**
 * Gathers evidence about the direction of labels while rows are read: scores in the same row, which of two texts is the
 * longer, what other raters chose on the same pair, and rows that contradict earlier ones. Looks, changes nothing.
 */
export function createDirectionCheck(sample: FileSample): DirectionCheck {
  const pairs = pairColumns(listColumns(sample).filter(({ list }) => list === null))
  const texts = pairs.filter(({ a, b }) => [a, b].every(({ type }) => type === 'text' || type === 'conversation'))
  const scores = pairs.filter(({ a, b }) => SCORE.test(a.path) && a.type === 'number' && b.type === 'number')
  const byScore = new Map<string, Count & { readonly pair: ColumnPair; readonly raters: Set<string> }>()
  const byLength = new Map<string, Count & { readonly rater: RaterKey }>()
  const votes = new Map<number, { readonly rater: number; readonly choice: number }[]>()
  const raters = new Map<number, RaterKey>()
  let conflicts = 0

  function takeScores(record: PairRecord, row: unknown): void {
    const order = scores.length === 0 ? 0 : orderOf(record, row, texts)
    if (order === 0) return
    for (const pair of scores) {
      const difference = numberIn(readPath(row, pair.a.path)) - numberIn(readPath(row, pair.b.path))
      if (!difference) continue
      const better = Math.sign(difference) * order * (/rank/i.test(pair.a.path) ? -1 : 1)
      const found = byScore.get(pair.a.path) ?? { against: 0, n: 0, pair, raters: new Set<string>() }
      byScore.set(pair.a.path, found)
      for (const { rater, choice } of record.votes) {
        if (!choice) continue
        found.n++
        found.raters.add(raterName(rater))
        if (choice !== better) found.against++
      }
    }
  }
  function takeLengths({ a, b, votes: given }: PairRecord): void {
    if (a.text.length === b.text.length) return
    for (const { rater, choice } of given) {
      if (!choice) continue
      const found = byLength.get(raterName(rater)) ?? { against: 0, n: 0, rater }
      byLength.set(raterName(rater), found)
      found.n++
      if (choice !== Math.sign(a.text.length - b.text.length)) found.against++
    }
  }
  /** How often each rater chose the opposite of most others on a pair. */
  function countOpposed(): ReadonlyMap<number, Count> {
    const counts = new Map<number, Count>()
    for (const given of votes.values()) {
      const sum = given.reduce((total, { choice }) => total + choice, 0)
      for (const { rater, choice } of given) {
        const others = Math.sign(sum - choice)
        if (others === 0 || given.length < 2) continue
        const count = counts.get(rater) ?? { against: 0, n: 0 }
        counts.set(rater, count)
        count.n++
        if (choice !== others) count.against++
      }
    }
    return counts
  }

  const scoreFindings = (): readonly DirectionFinding[] =>
    [...byScore.values()]
      .filter(({ against, n }) => n >= LEAST_SCORES && against > n / 2)
      .map(({ against, n, pair, raters: whose }) => ({
        kind: 'scores',
        strong: true,
        raters: [...whose],
        against,
        n,
        words: `${pair.a.path} and ${pair.b.path} say the opposite of the labels in ${percent({ against, n })} labels.`,
      }))
  const raterFindings = (): readonly DirectionFinding[] =>
    [...countOpposed()].flatMap(([index, { against, n }]): readonly DirectionFinding[] => {
      const rater = raters.get(index)
      if (!rater || n < LEAST_VOTES || against <= n * 0.6) return []
      const words = `${rater.name} chooses the opposite of the other raters in ${percent({ against, n })} choices.`
      return [{ kind: 'raters', strong: against > n * 0.75, raters: [raterName(rater)], against, n, words }]
    })
  const lengthFindings = (): readonly DirectionFinding[] =>
    [...byLength].flatMap(([name, { against, n, rater }]): readonly DirectionFinding[] => {
      if (n < LEAST_VOTES || against <= n * 0.6) return []
      const words = `${rater.name} prefers the shorter text in ${percent({ against, n })} choices; most raters lean to the longer one.`
      return [{ kind: 'lengths', strong: false, raters: [name], against, n, words }]
    })
  const conflictFindings = (): readonly DirectionFinding[] =>
    conflicts === 0
      ? []
      : [
          {
            kind: 'conflicts',
            strong: false,
            raters: [],
            against: conflicts,
            n: conflicts,
            words: `${conflicts} ${conflicts === 1 ? 'row says' : 'rows say'} something else than an earlier row about the same pair; the first one stays.`,
          },
        ]

  return {
    take({ value, records }) {
      for (const record of records) {
        if (record.kind !== 'pair') continue
        takeScores(record, value)
        takeLengths(record)
      }
    },
    add(addition) {
      for (const { index, ...rater } of addition.raters) raters.set(index, rater)
      for (const { pair, rater, choice } of addition.votes) {
        if (!choice || pair >= MOST_PAIRS) continue
        const given = votes.get(pair) ?? []
        votes.set(pair, given)
        given.push({ rater, choice })
      }
    },
    reject({ conflict }) {
      if (conflict) conflicts++
    },
    findings: () => [...scoreFindings(), ...raterFindings(), ...conflictFindings(), ...lengthFindings()],
  }
}
