import { MarkLink } from '@/components/charts/frame/mark-link'
import type { Mark } from '@/components/charts/frame/weight-row'
import { formatInterval, formatScore } from '@/lib/words/format'
import type { CorrelationLayout } from './correlation-layout'

type CorrelationCellsProps = {
  readonly index: number
  readonly labels: readonly string[]
  readonly marks: readonly Mark[]
  readonly layout: CorrelationLayout
  readonly tabIndex: (mark: number) => 0 | -1
  readonly onShow: (mark: number) => void
  readonly onHide: () => void
}

/** The cells of a row as marks of their own: each can be pointed at, focused and read out. */
export function CorrelationCells({ index, labels, marks, layout, tabIndex, onShow, onHide }: CorrelationCellsProps) {
  const { left, top, cell, row } = layout
  return marks.map((mark, column) => {
    const at = index * labels.length + column
    const words =
      column === index
        ? `${labels[index]} with itself`
        : `${labels[index]} and ${labels[column]}: ${formatScore(mark.value)} ${formatInterval(mark)}, n ${mark.n}`
    return (
      <MarkLink key={at} index={at} label={words} href={null} tabIndex={tabIndex(at)} onShow={onShow} onHide={onHide}>
        <rect x={left + column * cell} y={top + index * row} width={cell} height={row} rx={2} />
      </MarkLink>
    )
  })
}
