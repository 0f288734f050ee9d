import type { ExportedPair, ExportedVote } from '@/lib/db/exported-pair'
import type { RaterRow, VoteShape } from '@/lib/db/rater'
import { columnName, EXACT, kindOf } from '@/lib/ingest/formats/platforms/wide-columns'
import { combineOrders } from '@/lib/ingest/read-choice'
import { type Choice, choiceBySign } from '@/lib/words/rater'
import type { ExportSource } from './export-source'

type Cell = readonly [column: string, value: string | number | null]

const UNREADABLE = 2
const LABELS = new Map<number, string>([
  [1, 'a'],
  [-1, 'b'],
  [0, 'tie'],
])
/** A label that was asked for: without a readable one it is not blank. */
const label = (choice: number | null): string => LABELS.get(choice ?? UNREADABLE) ?? 'unreadable'
const verdict = (stored: number): Choice | null => (stored === UNREADABLE ? null : choiceBySign(stored))

const raterColumn = (rater: RaterRow): string => {
  const kind = kindOf({ kind: rater.kind, setting: rater.setting })
  return `${kind}.${columnName(rater.name)}`
}

function voteCells(column: string, { choice, strength, shown, swapped }: ExportedVote): readonly Cell[] {
  const asked = shown !== null && swapped !== null
  const follows = asked && combineOrders(verdict(shown), verdict(swapped)) === choice
  return [
    [column, label(asked ? shown : choice)],
    ...(asked ? [[`${column}.swapped`, label(swapped)] as const] : []),
    ...(asked && !follows ? [[`verdict.${column}`, label(choice)] as const] : []),
    ...(strength !== null ? [[`strength.${column}`, strength] as const] : []),
  ]
}

const FIRST = ['pair_id', 'prompt_id', 'task', 'prompt', 'source', 'source_a', 'source_b'] as const
const RESPONSES = ['response_a', 'response_b', 'author_a', 'author_b', 'level_a', 'level_b'] as const
const NUMBERS = new Set<string>(['level_a', 'level_b'])

export type WideColumn = { readonly name: string; readonly type: 'text' | 'number' }

/** Every column that some pair of the dataset has a cell in; raters and factors in their order. */
export function wideColumns(source: ExportSource, shapes: readonly VoteShape[]): readonly WideColumn[] {
  const text = (name: string): WideColumn => ({ name, type: 'text' })
  const number = (name: string): WideColumn => ({ name, type: 'number' })
  const shapeOf = new Map(shapes.map((shape) => [shape.raterIndex, shape]))
  return [
    ...[...FIRST, ...RESPONSES].map((name) => (NUMBERS.has(name) ? number(name) : text(name))),
    ...source.raters.flatMap((rater) => {
      const column = raterColumn(rater)
      const shape = shapeOf.get(rater.index)
      return [
        text(column),
        ...(shape?.orders ? [text(`${column}.swapped`)] : []),
        ...(shape?.verdict ? [text(`verdict.${column}`)] : []),
        ...(shape?.strength ? [number(`strength.${column}`)] : []),
      ]
    }),
    ...source.factors.flatMap(({ name }) => ['a', 'b'].map((side) => number(`factor.${columnName(name)}.${side}`))),
    ...source.slices.map((name) => text(`slice.${columnName(name)}`)),
    number(EXACT),
  ]
}

/** The cells of one pair in the order of the columns; blank ones are left out, but factors are always named. */
export function wideRow({ dataset, raters, factors }: ExportSource): (pair: ExportedPair) => readonly Cell[] {
  const columns = new Map(raters.map((rater) => [rater.index, raterColumn(rater)]))
  const named = factors.map(({ name, valueAt }) => ({ column: `factor.${columnName(name)}`, valueAt }))
  return (pair) => {
    const { a, b } = pair
    const fixed: readonly Cell[] = [
      ['pair_id', pair.externalId],
      ['prompt_id', pair.prompt.externalId],
      ['task', dataset.task],
      ['prompt', pair.prompt.text],
      ['source', pair.prompt.source],
      ['source_a', a.source],
      ['source_b', b.source],
      ['response_a', a.text],
      ['response_b', b.text],
      ['author_a', a.author],
      ['author_b', b.author],
      ['level_a', a.level],
      ['level_b', b.level],
    ]
    return [
      ...fixed.filter(([, value]) => value !== null),
      ...pair.votes.flatMap((vote) => voteCells(columns.get(vote.raterIndex) ?? '', vote)),
      ...named.flatMap(({ column, valueAt }): readonly Cell[] => [
        [`${column}.a`, valueAt(a.index)],
        [`${column}.b`, valueAt(b.index)],
      ]),
      ...Object.entries(pair.slices).map(([name, value]): Cell => [`slice.${columnName(name)}`, value]),
      [EXACT, 1],
    ]
  }
}
