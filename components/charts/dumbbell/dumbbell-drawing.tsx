import { memo } from 'react'
import { describeRow } from '@/components/charts/frame/describe-row'
import { factorHref } from '@/components/charts/frame/mark-href'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { useRovingFocus } from '@/components/charts/frame/roving-focus'
import type { ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import { type DumbbellLayout, rowTop } from './dumbbell-layout'
import { type DumbbellContentProps, DumbbellPicture } from './dumbbell-picture'

type DumbbellDrawingProps = DumbbellContentProps & {
  readonly layout: DumbbellLayout
  readonly factorsHref: string | null
  readonly onShow: (index: number, left: number | null) => void
  readonly onHide: () => void
}

/** The model with the largest gap: the one to tell a factor for; `null` where there is but one. */
function furthest(row: WeightRow, models: readonly ModelSeries[]): string | null {
  if (models.length < 2) return null
  const sizes = row.models.map(({ gap }) => Math.abs(gap?.value ?? -1))
  return models[sizes.indexOf(Math.max(...sizes))]?.id ?? null
}

/** Remembered, so that moving the pointer only moves the tooltip. */
export const DumbbellDrawing = memo(function DumbbellDrawing(props: DumbbellDrawingProps) {
  const { title, factorsHref, onShow, onHide, ...content } = props
  const { rows, models, people, layout } = content
  const roving = useRovingFocus(rows.length)
  return (
    <figure aria-label={title} onKeyDown={roving.onKeyDown}>
      <DumbbellPicture {...content}>
        {rows.map((row, index) => (
          <MarkLink
            key={row.factor}
            index={index}
            label={describeRow(row, models, people)}
            href={factorHref(factorsHref, row.factor, furthest(row, models))}
            tabIndex={roving.tabIndex(index)}
            onShow={onShow}
            onHide={onHide}
          >
            <rect x={1} y={rowTop(layout, index) + 1} width={layout.width - 2} height={layout.row - 2} rx={8} />
          </MarkLink>
        ))}
      </DumbbellPicture>
    </figure>
  )
})
