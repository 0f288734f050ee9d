import { intervalWords, verdictWords } from '@/components/charts/frame/mark-words'
import { formatCount, formatGap, formatInterval, formatScore } from '@/lib/words/format'
import type { Panel, PanelPoint } from './panels-layout'

export function PanelTooltip({ panel }: { readonly panel: Panel }) {
  return (
    <>
      <p className="font-semibold">{panel.title}</p>
      <p className="text-muted">{panel.note}</p>
      <p>{panel.number}</p>
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
        {people} {formatScore(point.people.value)} <span className="text-muted">{intervalWords(point.people)}</span>
      </p>
      <p>
        model {formatScore(point.model.value)} <span className="text-muted">{intervalWords(point.model)}</span>
      </p>
      <p>
        gap {formatGap(point.gap.value)}{' '}
        <span className="text-muted">
          {formatInterval(point.gap, formatGap)} · n {formatCount(point.gap.n)}
        </span>
      </p>
      {point.gap.basis !== undefined && <p className="text-muted">{verdictWords(point.gap)}</p>}
    </>
  )
}
