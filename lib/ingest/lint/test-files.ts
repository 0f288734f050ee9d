import { PAIR_RULE } from '@/lib/ingest/assembly/pair-rule'
import { PEOPLE } from '@/lib/ingest/read-choice'
import type { PairRecord, RatedRecord, RaterKey, SourceRecord } from '@/lib/ingest/record'
import { createRandom } from '@/lib/statistics/random'
import type { LintId } from '@/lib/words/lint/lint-words'
import type { Choice } from '@/lib/words/rater'
import type { LintFinding, LintReport } from './finding'
import { createLint } from './lint'

/** Counts four characters as a token. */
const fits = (texts: readonly string[], limit: number): boolean => texts.join('').length <= 4 * limit

const response = (text: string) => ({ text, source: null, author: null, level: null })

type Given = {
  readonly prompt?: string
  readonly a: string
  readonly b: string
  readonly choice?: Choice
  readonly raw?: string
  readonly rater?: RaterKey
  readonly pairId?: string
}

export const pairOf = ({ prompt = 'Q', a, b, choice = 1, raw, rater = PEOPLE, pairId }: Given): PairRecord => ({
  kind: 'pair',
  pairId: pairId ?? null,
  promptId: null,
  prompt,
  source: null,
  a: response(a),
  b: response(b),
  votes: [{ rater, choice, raw: raw ?? (choice === 1 ? 'a' : 'b'), strength: null, orders: null }],
  factors: [],
  slices: {},
})

export const ratedOf = (prompt: string, text: string, value: number): RatedRecord => ({
  kind: 'rated',
  promptId: null,
  prompt,
  source: null,
  response: response(text),
  ratings: [{ rater: PEOPLE, value, raw: String(value) }],
  factors: [],
  slices: {},
})

/** What a lint says of a file with one record a row; `values`: the rows as they stood, where a check reads them. */
export function lintOf(records: readonly SourceRecord[], values: readonly unknown[] = []): LintReport {
  const lint = createLint({ fits, hasVerdicts: records.some(({ kind }) => kind === 'verdict') })
  for (const [at, record] of records.entries())
    lint.take({
      file: 'f.jsonl',
      line: at + 1,
      value: values[at] ?? {},
      reading: { records: [record], rejections: [] },
    })
  for (const _ of lint.derive(PAIR_RULE));
  return lint.end()
}

export function findingOf(report: LintReport, id: LintId): LintFinding {
  const found = report.findings.find((finding) => finding.id === id)
  if (!found) throw new Error(`no finding ${id}`)
  return found
}

const SENTENCES = [
  'The river was high that spring, and nobody had seen the bridge so close to the water.',
  'Bread needs time, warm hands and an oven that keeps its heat.',
  'Our train left late because a door would not close.',
  'Most maps of the old town leave out the stairs behind the market.',
  'She keeps her notes in three boxes, sorted by year and colour.',
  'A good lamp throws no shadow where you write.',
  'They asked for less noise, more trees and a bench at the corner.',
  'He reads the paper from the last page to the first.',
]

/** Prompts with three pairs each whose texts are sentences drawn at random and whose labels are coins. */
export function nullFile(seed: number, prompts: number): readonly PairRecord[] {
  const random = createRandom(seed)
  const text = (): string =>
    Array.from({ length: 1 + random(4) }, () => `${SENTENCES[random(SENTENCES.length)]} ${random(1e6)} times.`).join(
      ' ',
    )
  return Array.from({ length: 3 * prompts }, (_, at) =>
    pairOf({ prompt: `Question ${at % prompts}`, a: text(), b: text(), choice: random(2) === 0 ? 1 : -1 }),
  )
}

/** The same file with its two answers exchanged in every row. */
export const exchanged = (records: readonly PairRecord[]): readonly PairRecord[] =>
  records.map((record) => ({
    ...record,
    a: record.b,
    b: record.a,
    votes: record.votes.map((vote) => ({
      ...vote,
      choice: vote.choice === 1 ? -1 : vote.choice === -1 ? 1 : vote.choice,
    })),
  }))
