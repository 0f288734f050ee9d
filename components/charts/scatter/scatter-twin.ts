import { factorHref } from '@/components/charts/frame/mark-href'
import { testCell } from '@/components/charts/frame/mark-words'
import type { Twin, TwinCell } from '@/components/charts/frame/twin'
import type { Mark } from '@/components/charts/frame/weight-row'
import { formatCount, formatGap, formatProbability, formatScore, inDigitsOf } from '@/lib/words/format'
import type { ScatterDatum } from './scatter-layout'

const COLUMNS = [
  ['factor', 'Factor', false],
  ['model', 'Model', false],
  ['people', 'People', true],
  ['people_low', 'from', true],
  ['people_high', 'to', true],
  ['people_n', 'n', true],
  ['model_score', 'Model score', true],
  ['model_low', 'from', true],
  ['model_high', 'to', true],
  ['model_n', 'n', true],
  ['gap', 'Gap', true],
  ['gap_low', 'from', true],
  ['gap_high', 'to', true],
  ['gap_n', 'common n', true],
  ['gap_q', 'q of gap', true],
] as const

function cells(mark: Mark | null, format: (value: number | null) => string): readonly TwinCell[] {
  if (!mark) return Array<TwinCell>(4).fill({ text: '', value: null })
  const own = inDigitsOf(mark, format)
  const number = (value: number | null) => ({ text: value === null ? '' : own(value), value })
  return [number(mark.value), number(mark.low), number(mark.high), { text: formatCount(mark.n), value: mark.n }]
}

/** Every point with both intervals and the pairs behind them. */
export function scatterTwin(data: readonly ScatterDatum[], factorsHref: string | null): Twin {
  const hasBasis = data.some(({ gap }) => gap?.basis !== undefined)
  const verdict = hasBasis ? [{ id: 'gap_verdict', label: 'Test of gap', numeric: false }] : []
  return {
    columns: [...COLUMNS.map(([id, label, numeric]) => ({ id, label, numeric })), ...verdict],
    rows: data.map(({ factor, label, series, people, model, gap }) => [
      { text: label, value: label, href: factorHref(factorsHref, factor, series.id) },
      { text: series.name, value: series.name },
      ...cells(people, formatScore),
      ...cells(model, formatScore),
      ...cells(gap, formatGap),
      { text: formatProbability(gap?.q ?? null), value: gap?.q ?? null },
      ...(hasBasis ? [testCell(gap)] : []),
    ]),
  }
}
