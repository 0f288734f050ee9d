import type { FileSample } from '@/lib/ingest/format'
import type { Mapping } from '@/lib/ingest/mapping/mapping'
import type { PairRecord, RaterKey, SourceRecord } from '@/lib/ingest/record'
import { createHasher, createKey } from '@/lib/ingest/text-hash'
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
  /** The strongest first. */
  contradictions(): readonly Contradiction[]
}

/**
 * Gathers evidence that labels mean the opposite of how they are read: scores in the same rows, and what other raters chose
 * on the same pairs. It counts where the 95 % interval, by prompts, lies above a half. Looks, changes nothing.
 */
export function createDirectionCheck(): DirectionCheck {
  const files = new Map<string, ReturnType<typeof openRowScores>>()
  const fixed = new Set<string>()
  const scores = createDecisionTally()
  const opposed = createOpposedVotes()
  const promptOf = createPromptNumbers()

  function takePair(record: PairRecord, file: string, row: unknown): void {
    const read = files.get(file)
    if (read?.isChosen) {
      for (const { rater } of record.votes) if (rater.kind === 'human') fixed.add(raterName(rater))
      return
    }
    const verdicts = read?.verdicts(record, row) ?? []
    if (verdicts.length === 0) return
    const prompt = promptOf(record)
    for (const { a, b, better, cells } of verdicts)
      for (const vote of record.votes)
        if (vote.choice && !isMadeOf(vote, cells))
          scores.add(vote.rater, { kind: 'scores', a, b }, prompt, vote.choice !== better)
  }
  function contradictions(): readonly Contradiction[] {
    const raters = createDecisionTally()
    opposed.count(raters, (rater: RaterKey) => fixed.has(raterName(rater)))
    return [...scores.contradictions(), ...raters.contradictions()].sort((one, other) => other.low - one.low)
  }

  return {
    open(sample, mapping) {
      files.set(sample.path, openRowScores(sample, mapping))
    },
    take({ file, value, records }) {
      for (const record of records) if (record.kind === 'pair') takePair(record, file, value)
    },
    add: opposed.add,
    contradictions,
  }
}

/** Numbers prompts from 0 in the order they come. */
export function createPromptNumbers() {
  const prompts = createKeyTable()
  const hasher = createHasher()
  const key = createKey()
  return ({ promptId, prompt }: PairRecord): number => prompts.place(hasher.text(promptId).text(prompt).writeTo(key))
}
