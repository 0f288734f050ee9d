import { csvLine } from '@/lib/csv'
import type { CorrectedPair } from '@/lib/improvements/correct-dataset'
import type { BestResponse, ScoredPair } from '@/lib/improvements/score-dataset'
import { columnName, ESCAPE_VERSION, ESCAPED, EXACT, escapeCell } from '@/lib/ingest/formats/platforms/wide-columns'
import type { Choice } from '@/lib/words/rater'

type Cell = string | number | null
type Row = Readonly<Record<string, Cell>>

const WORDS = new Map<Choice | null, string>([
  [1, 'a'],
  [-1, 'b'],
  [0, 'tie'],
])

const textsOf = ({ pair: { externalId, prompt, a, b } }: Pick<CorrectedPair, 'pair'>) => ({
  pair_id: externalId,
  prompt: prompt.text,
  source: prompt.source,
  response_a: a.text,
  response_b: b.text,
})

/** A pair with its judge's verdict before and after, in the columns of Proclivity's own format: it can be uploaded again. */
export function correctedRow(judge: string, { verdict, corrected, ...rest }: CorrectedPair): Row {
  return {
    ...textsOf(rest),
    [`model.${columnName(judge)}`]: WORDS.get(verdict) ?? null,
    [`model.${columnName(`${judge} (corrected)`)}`]: WORDS.get(corrected?.choice ?? null) ?? null,
    probability_a: corrected?.probability ?? null,
    missing_factors: corrected?.missing ?? null,
    [EXACT]: 1,
  }
}

export const scoredRow = ({ a, b, probability, ...rest }: ScoredPair): Row => ({
  ...textsOf(rest),
  reward_a: a.value,
  reward_b: b.value,
  probability_a: probability,
  missing_factors: a.missing,
})

export const bestRow = ({ prompt, response, reward, missing, of }: BestResponse): Row => ({
  prompt,
  response,
  reward,
  missing_factors: missing,
  responses: of,
})

/** Rows as JSON lines, or as a table whose texts no spreadsheet takes for formulas. */
export async function* rowLines(rows: AsyncIterable<Row>, format: 'csv' | 'jsonl'): AsyncGenerator<string> {
  let isFirst = true
  for await (const row of rows) {
    if (format === 'jsonl') yield `${JSON.stringify(row)}\n`
    else {
      if (isFirst) yield csvLine([...Object.keys(row), ESCAPED])
      yield csvLine([
        ...Object.values(row).map((cell) => (typeof cell === 'string' ? escapeCell(cell) : cell)),
        ESCAPE_VERSION,
      ])
    }
    isFirst = false
  }
}
