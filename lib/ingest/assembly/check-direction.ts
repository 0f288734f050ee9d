import type { FileSample } from '@/lib/ingest/format'
import type { Mapping } from '@/lib/ingest/mapping/mapping'
import type { PairRecord, RaterKey, Rejection, SourceRecord } from '@/lib/ingest/record'
import { createHasher, createKey } from '@/lib/ingest/text-hash'
import { countOf } from '@/lib/words/format'
import { createDecisionTally } from './decision-tally'
import type { Contradiction } from './direction-finding'
import { createKeyTable } from './key-table'
import { type Added, createOpposedVotes } from './opposed-votes'
import { raterName } from './registry'
import { isMadeOf, openRowScores } from './row-scores'

export type DirectionCheck = {
  /** Once for each file, before its rows; `mapping`: by which it is read. */
  open(sample: FileSample, mapping: Mapping | null): void
  take(row: { readonly file: string; readonly value: unknown; readonly records: readonly SourceRecord[] }): void
  add(addition: Added): void
  reject(rejection: Rejection): void
  /** The strongest first. */
  contradictions(): readonly Contradiction[]
  /** What is worth knowing and speaks against nothing. */
  remarks(): readonly string[]
}

const SHOWN_RATERS = 5

/**
 * Gathers evidence that labels mean the opposite of how they are read: scores in the same rows, and what other raters chose
 * on the same pairs. It counts where the 95 % interval, by prompts, lies above a half. Looks, changes nothing.
 */
export function createDirectionCheck(): DirectionCheck {
  const files = new Map<string, ReturnType<typeof openRowScores>>()
  const fixed = new Set<string>()
  const scores = createDecisionTally()
  const lengths = createDecisionTally()
  const opposed = createOpposedVotes()
  const prompts = createKeyTable()
  const hasher = createHasher()
  const key = createKey()
  let conflicts = 0

  const promptOf = ({ promptId, prompt }: PairRecord): number =>
    prompts.place(hasher.text(promptId).text(prompt).writeTo(key))

  function takeLengths(record: PairRecord, prompt: number): void {
    const longer = Math.sign(record.a.text.length - record.b.text.length)
    if (longer === 0) return
    for (const { rater, choice } of record.votes)
      if (choice) lengths.add(rater, { kind: 'scores', a: 'length', b: 'length' }, prompt, choice !== longer)
  }
  function takePair(record: PairRecord, file: string, row: unknown): void {
    const read = files.get(file)
    const prompt = promptOf(record)
    takeLengths(record, prompt)
    if (read?.isChosen) {
      for (const { rater } of record.votes) if (rater.kind === 'human') fixed.add(raterName(rater))
      return
    }
    for (const { a, b, better, cells } of read?.verdicts(record, row) ?? [])
      for (const vote of record.votes)
        if (vote.choice && !isMadeOf(vote, cells))
          scores.add(vote.rater, { kind: 'scores', a, b }, prompt, vote.choice !== better)
  }
  function contradictions(): readonly Contradiction[] {
    const raters = createDecisionTally()
    opposed.count(raters, (rater: RaterKey) => fixed.has(raterName(rater)))
    return [...scores.contradictions(), ...raters.contradictions()].sort((one, other) => other.low - one.low)
  }
  function remarks(): readonly string[] {
    const shorter = lengths.contradictions()
    const names = shorter.slice(0, SHOWN_RATERS).map(({ rater, against, n }) => `${rater.name} (${against} of ${n})`)
    const more = shorter.length - names.length
    return [
      ...(conflicts === 0
        ? []
        : [
            `${countOf(conflicts, 'row says', 'rows say')} something else than an earlier row about the same pair; the first one stays.`,
          ]),
      ...(shorter.length === 0
        ? []
        : [
            `The shorter text is preferred more often than the longer one by ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}. That alone speaks against no label.`,
          ]),
    ]
  }

  return {
    open(sample, mapping) {
      files.set(sample.path, openRowScores(sample, mapping))
    },
    take({ file, value, records }) {
      for (const record of records) if (record.kind === 'pair') takePair(record, file, value)
    },
    add: opposed.add,
    reject({ conflict }) {
      if (conflict) conflicts++
    },
    contradictions,
    remarks,
  }
}
