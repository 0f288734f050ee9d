import { commonMarks } from '@/components/charts/frame/common-marks'
import { factorHref } from '@/components/charts/frame/mark-href'
import { testCell } from '@/components/charts/frame/mark-words'
import type { Twin, TwinCell } from '@/components/charts/frame/twin'
import type { GapMark, ModelSeries, ScoreMark, WeightRow } from '@/components/charts/frame/weight-row'
import { gapNumbers, scoreColumns } from '@/lib/profile/score-columns'
import { formatScore, inDigitsOf } from '@/lib/words/format'

const column = ({ id, heading }: { readonly id: string; readonly heading: string | null }) => ({
  id,
  label: heading ?? id,
  numeric: true,
})

/** Both scores on the pairs both decided: what the gap is the difference of. */
const COMMON = [
  { id: 'model_common', label: 'Model, common pairs', of: 'model', key: 'value' },
  { id: 'model_common_low', label: 'from', of: 'model', key: 'low' },
  { id: 'model_common_high', label: 'to', of: 'model', key: 'high' },
  { id: 'people_common', label: 'People, common pairs', of: 'people', key: 'value' },
  { id: 'people_common_low', label: 'from', of: 'people', key: 'low' },
  { id: 'people_common_high', label: 'to', of: 'people', key: 'high' },
] as const

/** Every number of the dumbbell chart, a line per factor and rater, in the order drawn. */
export function dumbbellTwin(
  rows: readonly WeightRow[],
  models: readonly ModelSeries[],
  people: string | null,
  factorsHref: string | null,
): Twin {
  const scores = rows.flatMap((row) => [
    ...(row.people ? [row.people] : []),
    ...row.models.map(({ score }) => score),
    ...(row.lengthOnly ? [row.lengthOnly] : []),
  ])
  const numbers = scoreColumns(scores).flatMap((each) => each.numbers)
  const ofGaps = gapNumbers(rows.flatMap(({ models: all }) => all.flatMap(({ gap }) => gap ?? [])))
  const gapCells = (gap: GapMark | null): readonly TwinCell[] =>
    ofGaps.map(({ key, format }) => {
      const value = gap?.[key] ?? null
      return { text: gap ? inDigitsOf(gap, format)(value) : '', value }
    })
  // The first edition said neither what a number rests on nor the scores on common pairs.
  const hasBasis = scores.some(({ basis }) => basis !== undefined)
  const commonCells = (people: ScoreMark | null, score: ScoreMark, gap: GapMark | null): readonly TwinCell[] => {
    const marks = commonMarks(people, score, gap)
    return COMMON.map(({ of, key }) => {
      const value = marks?.[of][key] ?? null
      return { text: value === null ? '' : formatScore(value), value }
    })
  }
  const cells = (
    name: string,
    score: ScoreMark,
    gap: GapMark | null,
    people: ScoreMark | null = null,
  ): readonly TwinCell[] => [
    { text: name, value: name },
    ...numbers.map(({ key, format }) => ({
      text: inDigitsOf(score, format)(score[key] ?? null),
      value: score[key] ?? null,
    })),
    ...(hasBasis ? [testCell(score)] : []),
    ...gapCells(gap),
    ...(hasBasis ? [testCell(gap), ...commonCells(people, score, gap)] : []),
  ]
  const lines = rows.flatMap((row) => {
    const factor: TwinCell = { text: row.label, value: row.label, href: factorHref(factorsHref, row.factor) }
    const raters = [
      ...(row.people && people !== null ? [cells(people, row.people, null)] : []),
      ...row.models.map(({ score, gap }, at) => cells(models[at]?.name ?? '', score, gap, row.people)),
      ...(row.lengthOnly ? [cells('Length alone', row.lengthOnly, null)] : []),
    ]
    return raters.map((rater) => [factor, ...rater])
  })
  const words = [
    { id: 'factor', label: 'Factor', numeric: false },
    { id: 'rater', label: 'Rater', numeric: false },
  ]
  const verdict = (id: string, label: string) => (hasBasis ? [{ id, label, numeric: false }] : [])
  return {
    columns: [
      ...words,
      ...numbers.map(column),
      ...verdict('verdict', 'Test'),
      ...ofGaps.map(column),
      ...verdict('gap_verdict', 'Test of gap'),
      ...(hasBasis ? COMMON.map(({ id, label }) => ({ id, label, numeric: true })) : []),
    ],
    rows: lines,
  }
}
