import type { PairRule } from '@/lib/ingest/assembly/pair-rule'
import type { Place } from '@/lib/ingest/assembly/vote-store'
import type { Mapping } from '@/lib/ingest/mapping/mapping'
import type { PairRecord, RatedRecord, Reading, VerdictRecord, Vote } from '@/lib/ingest/record'
import { LINT_TOKENS } from '@/lib/words/lint/lint-words'
import { createBalanceCheck } from './class-balance'
import { createConflictCheck } from './conflicts'
import type { FitsTokens } from './count-tokens'
import type { LintReport } from './finding'
import { createIdenticalCheck } from './identical'
import { createLanguageCheck } from './languages'
import { createLeakedPromptCheck } from './leaked-prompt'
import { createLengthCheck } from './length'
import type { LintCheck, LintChoice } from './lint-check'
import { createNearIdenticalCheck } from './near-identical'
import { type BookedPair, createPairBook } from './pair-book'
import { createPositionCheck } from './position'
import { createRatedSample } from './rated-sample'
import { createReversedCheck } from './reversed'
import { createTruncationCheck } from './truncation'

export type LintOptions = {
  readonly fits: FitsTokens
  readonly maxTokens?: number
  /** Whether rows may come whose verdicts are about pairs of earlier ones. */
  readonly hasVerdicts: boolean
}

type LintedRow = {
  readonly file: string
  readonly line: number
  readonly value: unknown
  readonly reading: Reading
  /** By which the file is read, if by any. */
  readonly mapping?: Mapping | null
}

/** Takes the rows of a file in their order and says at the end what is wrong with it. */
export type Lint = {
  take(row: LintedRow): void
  /** After the last row: looks at the pairs of rated responses, one at each step. */
  derive(rule: PairRule): Generator<void>
  end(): LintReport
}

/**
 * Looks at a preference file while it is read, whatever its format: every row once, in order, files with texts before files
 * with verdicts. Keeps hashes and counts, no text but examples, an even sample of rated responses, and what a check samples.
 */
export function createLint({ fits, maxTokens = LINT_TOKENS, hasVerdicts }: LintOptions): Lint {
  const checks: readonly LintCheck[] = [
    createLengthCheck(),
    createPositionCheck(),
    createReversedCheck(),
    createConflictCheck(),
    createIdenticalCheck(),
    createNearIdenticalCheck(),
    createLeakedPromptCheck(),
    createTruncationCheck(fits, maxTokens),
    createBalanceCheck(),
    createLanguageCheck(),
  ]
  const book = createPairBook(hasVerdicts)
  const rated = createRatedSample()
  const counts = { rows: 0, pairs: 0, choices: 0, unread: 0 }

  function takeVotes(
    votes: readonly Pick<Vote, 'rater' | 'raw' | 'choice'>[],
    found: BookedPair,
    more: Pick<LintChoice, 'place' | 'texts' | 'authors' | 'derived'>,
  ): void {
    const { order, ...booked } = found
    for (const { rater, raw, choice } of votes) {
      if (!choice) continue
      counts.choices++
      const canonical = choice === order ? 1 : -1
      const made: LintChoice = { ...booked, ...more, rater, raw, choice, canonical }
      for (const check of checks) check.choice?.(made)
    }
  }
  function takePair(record: Omit<PairRecord, 'kind' | 'factors' | 'slices'>, place: Place, derived: boolean): void {
    const texts = { promptText: record.prompt, a: record.a.text, b: record.b.text }
    const found = book.place({ ...record, a: texts.a, b: texts.b })
    counts.pairs++
    for (const check of checks) check.pair?.({ place, prompt: found.prompt, ...texts })
    takeVotes(record.votes, found, { place, texts, authors: [record.a.author, record.b.author], derived })
  }
  function takeAnswers(record: PairRecord | RatedRecord, place: Place): void {
    const isPair = record.kind === 'pair'
    const responses = isPair ? [record.a, record.b] : [record.response]
    const row = {
      place,
      prompt: book.promptOf(record),
      promptText: record.prompt,
      source: record.source ?? responses[0]?.source ?? null,
      answers: responses.map(({ text }) => text),
      ratings: isPair ? [] : record.ratings.flatMap(({ value }) => (value === null ? [] : [value])),
    }
    for (const check of checks) check.row?.(row)
  }
  function takeVerdict({ pairId, votes }: VerdictRecord, place: Place): void {
    const found = book.find(pairId)
    if (found) takeVotes(votes, found, { place, texts: null, authors: [null, null], derived: false })
  }

  return {
    take({ file, line, value, reading: { records, rejections }, mapping = null }) {
      const place = { file, line }
      counts.rows++
      if (rejections.some(({ scope }) => scope === 'row')) counts.unread++
      for (const check of checks) check.read?.({ file, value, records, mapping })
      for (const record of records) {
        if (record.kind === 'verdict') takeVerdict(record, place)
        else takeAnswers(record, place)
        if (record.kind === 'pair') takePair(record, place, false)
        if (record.kind === 'rated') rated.add(book.promptOf(record), record, place)
      }
    },
    *derive(rule) {
      for (const { record, a, b, place, choices } of rated.pairs(rule)) {
        const response = (text: string) => ({ ...record.response, text })
        takePair({ ...record, pairId: null, a: response(a), b: response(b), votes: choices.map(asVote) }, place, true)
        yield
      }
    },
    end() {
      const findings = checks.map((check) => check.finding())
      return { version: 1, ...counts, prompts: book.prompts(), ratedShare: rated.share(), maxTokens, findings }
    },
  }
}

const asVote = (choice: Pick<Vote, 'rater' | 'raw' | 'choice'>): Vote => ({ ...choice, strength: null, orders: null })
