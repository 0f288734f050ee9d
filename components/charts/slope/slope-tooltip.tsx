import { briefInterval, intervalWords } from '@/components/charts/frame/mark-words'
import { MarkerIcon } from '@/components/charts/frame/marker'
import { type ModelSeries, withPeople } from '@/components/charts/frame/weight-row'
import { isFound } from '@/lib/profile/findings/verdict'
import { formatEstimate, formatGap, UNDEFINED } from '@/lib/words/format'
import type { SlopeLine } from './slope-ranks'

/** A line in words: its name for a screen reader. */
export function describeLine({ row, marks, ranks }: SlopeLine, models: readonly ModelSeries[], people: string): string {
  const places = withPeople(people, models).map(({ name }, column) => {
    const [rank, mark] = [ranks[column] ?? null, marks[column]]
    if (rank === null || !mark) return `${name}: no score`
    const gap = column === 0 ? null : row.models[column - 1]?.gap
    const apart = gap && isFound(gap) ? `, significant gap ${formatEstimate(gap, formatGap)}` : ''
    return `${name}: rank ${rank}, ${formatEstimate(mark)} ${intervalWords(mark)}${apart}`
  })
  return `${row.label}. ${places.join('; ')}`
}

type SlopeTooltipProps = {
  readonly line: SlopeLine
  readonly models: readonly ModelSeries[]
  readonly people: string
}

export function SlopeTooltip({ line, models, people }: SlopeTooltipProps) {
  return (
    <>
      <p className="mb-1 font-semibold">{line.row.label}</p>
      {withPeople(people, models).map(({ id, name, style }, column) => {
        const [rank, mark] = [line.ranks[column] ?? null, line.marks[column] ?? null]
        return (
          <p key={id} className="flex items-baseline gap-2">
            <span className="truncate">
              <MarkerIcon {...style} />
              {name}
            </span>
            <span className="ml-auto whitespace-nowrap font-medium">{rank === null ? '–' : `#${rank}`}</span>
            <span className="w-9 whitespace-nowrap text-right">{mark ? formatEstimate(mark) : UNDEFINED}</span>
            <span className="w-21 whitespace-nowrap text-muted text-xs">{mark && briefInterval(mark)}</span>
          </p>
        )
      })}
    </>
  )
}
