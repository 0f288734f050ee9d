'use client'

import { memo } from 'react'
import { placeOn } from '@/components/charts/frame/axis-scale'
import { Drawing } from '@/components/charts/frame/drawing'
import { Legend } from '@/components/charts/frame/legend'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { intervalWords } from '@/components/charts/frame/mark-words'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import { Plot } from '@/components/charts/frame/plot'
import { ValueAxis } from '@/components/charts/frame/value-axis'
import { countOf, formatEstimate, formatGap, formatScore } from '@/lib/words/format'
import { type ArrowContent, type ArrowRow, arrowLayout, arrowNames, arrowRows, turnOf } from './arrow-layout'
import { ArrowMarks } from './arrow-marks'

export type ArrowPlotProps = ArrowContent & { readonly title: string }

/** The server draws for wide windows, so that the chart is there before any script; where a phone's is wanted, it waits. */
const EXPECTED = 1334
/** In a narrower place it is shrunk whole until then, in the height it has in the end. */
const FITS = 'hidden @min-[600px]:block print:block [&>svg]:max-w-full'

/** A row in words, for a screen reader. */
function describeRow(row: ArrowRow, { before, after }: ArrowContent['names']): string {
  const { label, people, gapChange } = row
  const scores = `people ${formatScore(people)}, ${before} ${formatScore(row.before)}, ${after} ${formatScore(row.after)}`
  return `${label}: ${scores}; gap ${formatEstimate(gapChange, formatGap)} ${intervalWords(gapChange, formatGap)}, ${turnOf(row)}`
}

/** Each factor on a line: an arrow from before to after, and a ring where people are. */
export const ArrowPlot = memo(function ArrowPlot({ title, ...content }: ArrowPlotProps) {
  const { groups, names, style } = content
  const rows = arrowRows(content)
  const [people, before, after] = arrowNames(content)
  return (
    <Plot
      title={title}
      marks={rows.length}
      expected={EXPECTED}
      layout={(width) => arrowLayout(width, content)}
      tooltip={({ index, left }, layout) => {
        const row = rows[index]
        const above = layout.tops[index] ?? 0
        return (
          row && {
            place: { left: left ?? layout.left, above, below: above + layout.row },
            words: <RowNumbers row={row} names={names} />,
          }
        )
      }}
    >
      {(layout) => {
        const { width, height, left, right, top, bottom, axis, heads, tops, row: pitch } = layout
        const place = placeOn({ left, right }, axis)
        return (
          <div className={layout.narrow ? '' : FITS}>
            <Drawing width={width} height={height}>
              <ValueAxis axis={axis} place={place} top={tops[0] ?? top} bottom={height - bottom} format={formatScore} />
              <Legend
                left={8}
                narrow={layout.narrow}
                series={[
                  { id: 'people', name: people, style: HUMAN_STYLE, faint: true },
                  { id: 'before', name: before, style, faint: true },
                  { id: 'after', name: after, style },
                ]}
              />
              {groups.map(({ title: name }, at) => (
                <g key={name}>
                  <rect x={0} y={(heads[at] ?? 0) + 1} width={width} height={30} fill="var(--surface)" />
                  <text x={8} y={(heads[at] ?? 0) + 20} className="fill-muted text-xs">
                    {name}
                  </text>
                </g>
              ))}
              {!layout.narrow && (
                <text x={width - 8} y={14} textAnchor="end" className="fill-muted text-2xs">
                  {layout.numbers ? 'gap before → after · its change, 95%' : 'change of the gap'}
                </text>
              )}
              <g className="fill-muted text-2xs">
                <text x={left} y={height - 8}>
                  ← less of it
                </text>
                <text x={right} y={height - 8} textAnchor="end">
                  more of it →
                </text>
              </g>
              {rows.map((row, index) => (
                <MarkLink key={row.id} index={index} label={describeRow(row, names)} href={row.href}>
                  <rect x={1} y={(tops[index] ?? 0) + 1} width={width - 2} height={pitch - 2} rx={8} />
                </MarkLink>
              ))}
              {rows.map((row, index) => (
                <ArrowMarks key={row.id} {...{ row, index, layout, place, style }} />
              ))}
            </Drawing>
          </div>
        )
      }}
    </Plot>
  )
})

function RowNumbers({ row, names }: { readonly row: ArrowRow; readonly names: ArrowContent['names'] }) {
  const { label, people, before, after, change, gapChange, prompts } = row
  const lines = [
    ['People', formatScore(people), ''],
    [names.before, formatScore(before), ''],
    [names.after, formatScore(after), ''],
    ['Change', formatEstimate(change, formatGap), intervalWords(change, formatGap)],
    ['Change of the gap', formatEstimate(gapChange, formatGap), intervalWords(gapChange, formatGap)],
  ] as const
  return (
    <>
      <p className="mb-1 font-semibold">{label}</p>
      {lines.map(([line, value, interval]) => (
        <p key={line} className="flex gap-2">
          <span className="truncate">{line}</span>
          <span className="ml-auto whitespace-nowrap font-medium">{value}</span>
          <span className="whitespace-nowrap text-muted text-xs">{interval}</span>
        </p>
      ))}
      <p className="text-muted text-xs">
        {countOf(change.n, 'pair')} of {countOf(prompts, 'prompt')}
      </p>
    </>
  )
}
