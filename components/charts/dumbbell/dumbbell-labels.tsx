import { Legend } from '@/components/charts/frame/legend'
import { shortenLabel } from '@/components/charts/frame/legend-layout'
import { type ModelSeries, type WeightRow, withPeople } from '@/components/charts/frame/weight-row'
import { type DumbbellLayout, labelCharacters, laneMiddle, rowTop } from './dumbbell-layout'

type DumbbellHeadProps = {
  readonly layout: DumbbellLayout
  readonly people: string | null
  readonly models: readonly ModelSeries[]
  readonly estimator: string
  /** Which pairs scores are on: those that people and the one model both decided, or each rater's own; `null` where nothing is said of it. */
  readonly on: 'common' | 'own' | null
  /** Whether rows show where length alone would be. */
  readonly hasLength: boolean
}

/** The key and the names of the two panels, inside the drawing so that a download is complete. */
export function DumbbellHead({ layout, people, models, estimator, on, hasLength }: DumbbellHeadProps) {
  const caption = layout.top - (layout.narrow ? 6 : 8)
  return (
    <g>
      <Legend left={layout.narrow ? 12 : 8} narrow={layout.narrow} series={withPeople(people, models)} />
      <text x={layout.score.left} y={caption} className="fill-muted text-2xs">
        Factor score {estimator}
        {on && ` on ${on} pairs`}
        {hasLength && <tspan className="fill-muted"> · ┊ length alone</tspan>}
      </text>
      {layout.gap && (
        <text x={layout.gap.left} y={caption} className="fill-muted text-2xs">
          Gap: model − people
        </text>
      )}
      {layout.text && (
        <text x={layout.text.right} y={caption} textAnchor="end" className="fill-muted text-2xs">
          {layout.text.intervals ? 'gap [interval]' : 'gap'}
        </text>
      )}
    </g>
  )
}

/** Which way the two axes read. */
export function DumbbellFoot({ layout }: { readonly layout: DumbbellLayout }) {
  const y = layout.height - 8
  return (
    <g className="fill-muted text-2xs">
      <text x={layout.score.left} y={y}>
        ← prefers less
      </text>
      <text x={layout.score.right} y={y} textAnchor="end">
        prefers more →
      </text>
      {layout.gap && (
        <>
          <text x={layout.gap.left} y={y}>
            ← model lower
          </text>
          <text x={layout.gap.right} y={y} textAnchor="end">
            model higher →
          </text>
        </>
      )}
    </g>
  )
}

/** The unit where it fits as a whole: a rest of it says nothing. */
function unitIn({ unit, estimated }: WeightRow, room: number): string {
  const whole = [unit, ...(estimated ? ['est.'] : [])].filter((part) => part !== '').join(' · ')
  return whole.length <= room ? whole : estimated ? 'est.' : ''
}

type RowLabelProps = { readonly row: WeightRow; readonly index: number; readonly layout: DumbbellLayout }

/** The factor and its unit: beside the row, or above it where there is little room. */
export function RowLabel({ row, index, layout }: RowLabelProps) {
  const characters = labelCharacters(layout)
  const note = (room: number) => unitIn(row, room)
  if (layout.narrow) {
    const label = shortenLabel(row.label, characters)
    return (
      <text x={12} y={rowTop(layout, index) + 20} className="fill-ink font-medium text-sm">
        {label}
        <tspan dx="8" className="fill-muted font-normal text-2xs">
          {note(characters - label.length)}
        </tspan>
      </text>
    )
  }
  const y = laneMiddle(layout, index, 0)
  return (
    <>
      <text x={8} y={y + 5} className="fill-ink font-medium text-base">
        {shortenLabel(row.label, characters)}
      </text>
      <text x={8} y={y + 22} className="fill-muted text-2xs">
        {note(Math.floor(characters * 1.25))}
      </text>
    </>
  )
}
