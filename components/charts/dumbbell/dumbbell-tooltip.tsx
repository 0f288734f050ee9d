import { gapWords, intervalWords, lackOf } from '@/components/charts/frame/mark-words'
import { HUMAN_STYLE, MarkerIcon, type RaterStyle } from '@/components/charts/frame/marker'
import type { GapMark, Mark, ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import { isFound, testWords } from '@/lib/profile/findings/verdict'
import { countOf, formatEstimate, formatGap, formatInterval } from '@/lib/words/format'

/** What a row shows, in words: its name for a screen reader. */
export function describeRow(row: WeightRow, models: readonly ModelSeries[], people: string | null): string {
  const own =
    row.people === null || people === null
      ? []
      : [`${people} ${formatEstimate(row.people)} ${intervalWords(row.people)}`]
  const others = row.models.map(({ score, gap }, index) => {
    const name = models[index]?.name ?? ''
    const distance = gap === null ? '' : `, gap ${toldGap(gap)}`
    return `${name} ${formatEstimate(score)} ${intervalWords(score)}${distance}`
  })
  return `${row.label}: ${[...own, ...others].join('; ')}`
}

/** A gap without a basis is of the first edition, which said less of it. */
function toldGap(gap: GapMark): string {
  if (gap.basis !== undefined && gap.value !== null) return gapWords(gap)
  return `${formatEstimate(gap, formatGap)} ${formatInterval(gap, formatGap)}${isFound(gap) ? ', significant' : ''}`
}

function Line({ name, style, mark }: { readonly name: string; readonly style: RaterStyle; readonly mark: Mark }) {
  const lack = mark.value === null ? '' : lackOf(mark)
  return (
    <>
      <div className="flex items-baseline gap-2">
        <span className="truncate">
          <MarkerIcon {...style} />
          {name}
        </span>
        <span className="ml-auto whitespace-nowrap font-medium">{formatEstimate(mark)}</span>
        <span className="w-21 whitespace-nowrap text-muted text-xs">{lack ? '' : intervalWords(mark)}</span>
        <span className="w-14 whitespace-nowrap text-right text-muted text-xs">n {mark.n}</span>
      </div>
      {lack && <p className="pl-6 text-muted text-xs">{lack}</p>}
    </>
  )
}

type DumbbellTooltipProps = {
  readonly row: WeightRow
  readonly models: readonly ModelSeries[]
  readonly people: string | null
}

export function DumbbellTooltip({ row, models, people }: DumbbellTooltipProps) {
  return (
    <>
      <p className="mb-1 font-semibold">{row.label}</p>
      {row.people && people !== null && <Line name={people} style={HUMAN_STYLE} mark={row.people} />}
      {row.lengthOnly && (
        <p className="flex items-baseline gap-2 text-muted">
          <span className="w-6 text-center">┊</span>Length alone
          <span className="ml-auto whitespace-nowrap font-medium">{formatEstimate(row.lengthOnly)}</span>
          <span className="w-21 whitespace-nowrap text-xs">{formatInterval(row.lengthOnly)}</span>
          <span className="w-14 whitespace-nowrap text-right text-xs">n {row.lengthOnly.n}</span>
        </p>
      )}
      {row.models.map(({ score, gap }, index) => {
        const series = models[index]
        return (
          series && (
            <div key={series.id} className="mt-1">
              <Line name={series.name} style={series.style} mark={score} />
              {gap && gap.value !== null && (
                <p className="pl-6 text-muted text-xs">
                  gap{' '}
                  {gap.basis === undefined
                    ? `${formatEstimate(gap, formatGap)} ${formatInterval(gap, formatGap)} on ${countOf(gap.n, gap.paired ? 'common pair' : 'pair')}, ${testWords(gap)}`
                    : gapWords(gap)}
                </p>
              )}
            </div>
          )
        )
      })}
    </>
  )
}
