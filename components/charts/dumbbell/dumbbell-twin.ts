import { factorHref } from '@/components/charts/frame/mark-href'
import type { Twin, TwinCell } from '@/components/charts/frame/twin'
import type { GapMark, ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import type { Score } from '@/lib/profile/score'
import { gapNumbers, scoreColumns } from '@/lib/profile/score-columns'

const column = ({ id, heading }: { readonly id: string; readonly heading: string | null }) => ({
  id,
  label: heading ?? id,
  numeric: true,
})
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
      return { text: gap ? format(value) : '', value }
    })
  const cells = (name: string, score: Score, gap: GapMark | null): readonly TwinCell[] => [
    { text: name, value: name },
    ...numbers.map(({ key, format }) => ({ text: format(score[key] ?? null), value: score[key] ?? null })),
    ...gapCells(gap),
  ]
  const lines = rows.flatMap((row) => {
    const factor: TwinCell = { text: row.label, value: row.label, href: factorHref(factorsHref, row.factor) }
    const raters = [
      ...(row.people && people !== null ? [cells(people, row.people, null)] : []),
      ...row.models.map(({ score, gap }, at) => cells(models[at]?.name ?? '', score, gap)),
      ...(row.lengthOnly ? [cells('Length alone', row.lengthOnly, null)] : []),
    ]
    return raters.map((rater) => [factor, ...rater])
  })
  const words = [
    { id: 'factor', label: 'Factor', numeric: false },
    { id: 'rater', label: 'Rater', numeric: false },
  ]
  return { columns: [...words, ...[...numbers, ...ofGaps].map(column)], rows: lines }
}
