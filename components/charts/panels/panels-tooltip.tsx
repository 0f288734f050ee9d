import { intervalWords, verdictWords } from '@/components/charts/frame/mark-words'
import { formatCount, formatEstimate, formatGap, formatInterval } from '@/lib/words/format'
import type { Panel, PanelPoint } from './panels-layout'

export function PanelTooltip({ panel }: { readonly panel: Panel }) {
  return (
    <>
      <p className="font-semibold">{panel.title}</p>
      <p className="text-muted">{panel.note}</p>
      <p>{[panel.number, panel.counted].filter(Boolean).join(', ')}</p>
    </>
  )
}

type PointTooltipProps = { readonly panel: Panel; readonly point: PanelPoint; readonly people: string }

export function PointTooltip({ panel, point, people }: PointTooltipProps) {
  return (
    <>
      <p className="font-semibold">{point.label}</p>
      <p className="text-muted">{`${panel.title} · ${panel.note}`}</p>
      <p>
        {people} {formatEstimate(point.people)} <span className="text-muted">{intervalWords(point.people)}</span>
      </p>
      <p>
        model {formatEstimate(point.model)} <span className="text-muted">{intervalWords(point.model)}</span>
      </p>
      <p>
        gap {formatEstimate(point.gap, formatGap)}{' '}
        <span className="text-muted">
          {formatInterval(point.gap, formatGap)} · n {formatCount(point.gap.n)}
        </span>
      </p>
      {point.gap.basis !== undefined && <p className="text-muted">{verdictWords(point.gap)}</p>}
    </>
  )
}
