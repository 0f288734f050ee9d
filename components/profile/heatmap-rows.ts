import { factorHref } from '@/components/charts/frame/mark-href'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import type { ModelSeries, ScoreMark, WeightRow } from '@/components/charts/frame/weight-row'
import type { HeatmapCell, HeatmapContent, HeatmapRow } from '@/components/charts/heatmap/heatmap-layout'
import { isFilled } from '@/lib/profile/findings/verdict'

/** What the table beside the heatmap calls its columns. */
export const HEATMAP_NAMES = { group: '', row: 'Rater', column: 'Factor', value: 'Score' } as const

const REASON = 'no decided pair that the factor has a value for'

function cellOf(mark: ScoreMark, href: string | null): HeatmapCell {
  const { value, low, high, n, q, basis, told, taking } = mark
  const evidence = { ...(basis && { basis }), ...(told !== undefined && taking !== undefined && { told, taking }) }
  const sure = value !== null && isFilled(mark)
  return { value, low, high, n, q, ...evidence, sure, href, reason: value === null ? REASON : '' }
}

/** People first, then every model, against the factors in the order of the rows. */
export function heatmapRows(
  rows: readonly WeightRow[],
  models: readonly ModelSeries[],
  people: string | null,
  factorsHref: string | null,
): HeatmapContent {
  const own: readonly HeatmapRow[] =
    people === null
      ? []
      : [
          {
            id: 'people',
            label: people,
            note: '',
            style: HUMAN_STYLE,
            group: null,
            cells: rows.flatMap((row) => (row.people ? [cellOf(row.people, factorHref(factorsHref, row.factor))] : [])),
          },
        ]
  const others = models.map(({ id, name, style }, at): HeatmapRow => {
    const cells = rows.flatMap(({ factor, models: marks }) => {
      const mark = marks[at]
      return mark ? [cellOf(mark.score, factorHref(factorsHref, factor, id))] : []
    })
    return { id, label: name, note: '', style, group: null, cells }
  })
  return { rows: [...own, ...others], columns: rows.map(({ factor, label }) => ({ id: factor, label })) }
}
