import { decimalOf } from '@/lib/ingest/decimal'
import type { FileSample } from '@/lib/ingest/format'
import { isFault } from '@/lib/ingest/mapping/column-names'
import { listColumns, showCell } from '@/lib/ingest/mapping/list-columns'
import { type Mapping, ruleColumns } from '@/lib/ingest/mapping/mapping'
import { type ColumnPair, isChosenPair, pairColumns } from '@/lib/ingest/mapping/pair-columns'
import { numberIn } from '@/lib/ingest/read-field'
import { readPath } from '@/lib/ingest/read-path'
import type { PairRecord, Vote } from '@/lib/ingest/record'

type Cells = readonly [a: number, b: number]

/** Which of the record's two responses a pair of score columns puts first. */
export type ScoreVerdict = { readonly a: string; readonly b: string; readonly better: 1 | -1; readonly cells: Cells }

const SCORE = /(score|rating|upvote|reward|quality|votes?$|rank)/i
const FACTOR = /^factors?[._]/i
const NUMBER = /[-+]?\d+(\.\d+)?/g

/** Whether the record shows the row's first column as a (1) or as b (−1); 0 when its texts cannot be found there. */
function orderIn({ a, b }: PairRecord, row: unknown, pair: ColumnPair): 1 | -1 | 0 {
  const start = (text: string): string => text.slice(0, 80)
  const [first, second] = [showCell(readPath(row, pair.a.path)), showCell(readPath(row, pair.b.path))]
  if (first === second) return 0
  if (first.includes(start(a.text)) && second.includes(start(b.text))) return 1
  if (first.includes(start(b.text)) && second.includes(start(a.text))) return -1
  return 0
}

/** The columns of a file that could speak for or against its labels, and what they say row by row. */
export function openRowScores(sample: FileSample, mapping: Mapping | null) {
  const taken = new Set([
    ...(mapping?.labels ?? []).flatMap(({ rule }) => ruleColumns(rule)),
    ...(mapping?.factors ?? []).flatMap(({ a, b }) => [a, b ?? a]),
  ])
  const isFree = ({ a, b }: ColumnPair): boolean =>
    [a, b].every(({ path, type }) => type === 'number' && !taken.has(path) && !FACTOR.test(path)) &&
    SCORE.test(a.path) &&
    !isFault(a.path)
  const pairs = pairColumns(listColumns(sample).filter(({ list }) => list === null))
  const texts = pairs.filter(({ a, b }) => [a, b].every(({ type }) => type === 'text' || type === 'conversation'))
  const scores = pairs.filter((pair) => isFree(pair) && !isChosenPair(pair))

  const orderOf = (record: PairRecord, row: unknown): 1 | -1 | 0 => {
    for (const pair of texts) {
      const order = orderIn(record, row, pair)
      if (order !== 0) return order
    }
    return 0
  }
  const numberAt = (row: unknown, path: string): number =>
    numberIn(readPath(row, path), decimalOf(sample.decimals, path))
  return {
    /** The first of two responses is the preferred one by its name: no score can say that it was read the wrong way. */
    isChosen: mapping ? mapping.labels.some(({ rule }) => rule.kind === 'chosen') : texts[0] && isChosenPair(texts[0]),
    /** What the scores of a row say of its record; nothing where they are alike. */
    verdicts(record: PairRecord, row: unknown): readonly ScoreVerdict[] {
      const order = scores.length === 0 ? 0 : orderOf(record, row)
      if (order === 0) return []
      return scores.flatMap(({ a, b }) => {
        const cells = [numberAt(row, a.path), numberAt(row, b.path)] as const
        const sign = Math.sign(cells[0] - cells[1]) * order * (/rank/i.test(a.path) ? -1 : 1)
        if (!sign || isFactor(record, cells)) return []
        return [{ a: a.path, b: b.path, better: sign > 0 ? 1 : -1, cells }]
      })
    },
  }
}

/** Imported as a factor: what people think of it is the question, not the answer. */
const isFactor = ({ factors }: PairRecord, [first, second]: Cells): boolean =>
  factors.some(({ a, b }) => (a === first && b === second) || (a === second && b === first))

/** Whether the label was made of these very numbers, as its text shows. */
export function isMadeOf({ raw }: Vote, [first, second]: Cells): boolean {
  const numbers = raw.match(NUMBER)?.map(Number) ?? []
  return numbers.length > 1 && numbers.includes(first) && numbers.includes(second)
}
