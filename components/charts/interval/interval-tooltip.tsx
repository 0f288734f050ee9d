import { verdictWords } from '@/components/charts/frame/mark-words'
import { formatCount, formatEstimate, formatInterval } from '@/lib/words/format'
import type { IntervalRow, IntervalSeries } from './interval-layout'

type IntervalTooltipProps = {
  readonly row: IntervalRow
  readonly series: readonly IntervalSeries[]
  readonly format: (value: number | null) => string
}

export function IntervalTooltip({ row, series, format }: IntervalTooltipProps) {
  return (
    <>
      <p className="mb-1 font-semibold">{row.label}</p>
      {row.marks.map((mark) => (
        <div key={mark.series}>
          <p className="flex gap-2">
            <span className="truncate">{series[mark.series]?.name}</span>
            <span className="ml-auto whitespace-nowrap font-medium">{formatEstimate(mark, format)}</span>
            <span className="whitespace-nowrap text-muted text-xs">{formatInterval(mark, format)}</span>
            <span className="whitespace-nowrap text-muted text-xs">n {formatCount(mark.n)}</span>
          </p>
          {mark.basis !== undefined && mark.value !== null && (
            <p className="text-right text-muted text-xs">{verdictWords(mark)}</p>
          )}
        </div>
      ))}
    </>
  )
}
