import { factorHref } from '@/components/charts/frame/mark-href'
import type { Twin, TwinCell } from '@/components/charts/frame/twin'
import type { ModelSeries, ScoreMark, WeightRow } from '@/components/charts/frame/weight-row'
import { formatCount, formatGap, formatProbability, formatScore, formatShare } from '@/lib/words/format'

const number = (value: number | null, text: string): TwinCell => ({ text, value })
const nothing: TwinCell = { text: '', value: null }

const COLUMNS = [
  ['factor', 'Factor', false],
  ['rater', 'Rater', false],
  ['score', 'Score', true],
  ['low', 'from', true],
  ['high', 'to', true],
  ['n', 'n', true],
  ['concordant', 'C', true],
  ['discordant', 'D', true],
  ['factor_ties', 'Tm', true],
  ['coverage', 'coverage', true],
  ['q', 'q', true],
  ['gap', 'Gap', true],
  ['gap_low', 'from', true],
  ['gap_high', 'to', true],
  ['gap_n', 'common n', true],
  ['gap_q', 'q of gap', true],
] as const

function scoreCells(mark: ScoreMark): readonly TwinCell[] {
  return [
    number(mark.value, formatScore(mark.value)),
    number(mark.low, formatScore(mark.low)),
    number(mark.high, formatScore(mark.high)),
    number(mark.n, formatCount(mark.n)),
    number(mark.c, formatCount(mark.c)),
    number(mark.d, formatCount(mark.d)),
    number(mark.tm, formatCount(mark.tm)),
    number(mark.coverage, formatShare(mark.coverage)),
    number(mark.q, formatProbability(mark.q)),
  ]
}

/** Every number of the dumbbell chart, a line per factor and rater, in the order drawn. */
export function dumbbellTwin(
  rows: readonly WeightRow[],
  models: readonly ModelSeries[],
  people: string | null,
  factorsHref: string | null,
): Twin {
  const lines = rows.flatMap((row) => {
    const href = factorHref(factorsHref, row.factor)
    const factor: TwinCell = { text: row.label, value: row.label, href }
    const own =
      row.people && people !== null
        ? [[factor, { text: people, value: people }, ...scoreCells(row.people), ...Array<TwinCell>(5).fill(nothing)]]
        : []
    const others = row.models.map(({ score, gap }, index) => {
      const name = models[index]?.name ?? ''
      const distance = gap
        ? [
            number(gap.value, formatGap(gap.value)),
            number(gap.low, formatGap(gap.low)),
            number(gap.high, formatGap(gap.high)),
            number(gap.n, formatCount(gap.n)),
            number(gap.q, formatProbability(gap.q)),
          ]
        : Array<TwinCell>(5).fill(nothing)
      return [factor, { text: name, value: name }, ...scoreCells(score), ...distance]
    })
    const length: readonly TwinCell[][] = row.lengthOnly
      ? [
          [
            factor,
            { text: 'Length alone', value: 'Length alone' },
            ...scoreCells(row.lengthOnly),
            ...Array<TwinCell>(5).fill(nothing),
          ],
        ]
      : []
    return [...own, ...others, ...length]
  })
  return { columns: COLUMNS.map(([id, label, numeric]) => ({ id, label, numeric })), rows: lines }
}
