import { modelStyle } from '@/components/charts/rater-style'
import type { WeightRow } from '@/components/charts/weight-row'
import { weightRows } from '@/components/profile/weight-rows'
import { formatScore } from '@/lib/format'
import { FILE_COLOURS, plainColour } from './file/file-colours'
import { pictureText } from './picture-text'
import type { ReportContent } from './report-content'

const [CANVAS, INK, MUTED, LINE] = [
  FILE_COLOURS.canvas[0],
  FILE_COLOURS.ink[0],
  FILE_COLOURS.muted[0],
  FILE_COLOURS.line[0],
]
const TRACK = 620
const MOST_ROWS = 4
const MOST_MODELS = 3

/** What a link looks like where it is posted. `null`: a report with a password, of which nothing is said. */
export function ReportPicture({ report }: { readonly report: ReportContent | null }) {
  const title = report && pictureText(report.title, 70)
  const finding = report && pictureText(report.finding.map(({ text }) => text).join(''), 190)
  return (
    <div
      style={{
        ...{ display: 'flex', flexDirection: 'column', width: '100%', height: '100%', padding: 64 },
        ...{ background: CANVAS, color: INK, fontSize: 28, justifyContent: 'space-between' },
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ display: 'flex', fontSize: report ? 26 : 72, color: report ? MUTED : INK }}>Proclivity</div>
        {title && <div style={{ display: 'flex', fontSize: 52, marginTop: 8 }}>{title}</div>}
        {finding && (
          <div style={{ display: 'flex', fontSize: 28, lineHeight: 1.35, marginTop: 16, color: MUTED }}>{finding}</div>
        )}
      </div>
      {report && <Lines report={report} />}
    </div>
  )
}

type Dot = { readonly value: number; readonly colour: string; readonly isPeople: boolean }

const dotsOf = ({ people, models }: WeightRow, styles: readonly number[]): readonly Dot[] => [
  ...models.slice(0, MOST_MODELS).flatMap(({ score }, at) => {
    const { colour } = modelStyle(styles[at] ?? at)
    return score.value === null ? [] : [{ value: score.value, colour: plainColour(colour), isPeople: false }]
  }),
  ...(people === null || people.value === null
    ? []
    : [{ value: people.value, colour: FILE_COLOURS.human[0], isPeople: true }]),
]

/** The first factors of the view on one axis: people round, models square. */
function Lines({ report }: { readonly report: ReportContent }) {
  const { profile, factors, view } = report
  const { rows, models } = weightRows(profile, factors, view)
  const ids = profile.raters.filter(({ kind }) => kind === 'model').map(({ id }) => id)
  const styles = models.map(({ id }) => ids.indexOf(id))
  const lines = rows.slice(0, MOST_ROWS).map((row) => ({ row, dots: dotsOf(row, styles) }))
  const values = lines.flatMap(({ dots }) => dots.map(({ value }) => value))
  const [low, high] = [Math.min(0, ...values) - 0.02, Math.max(0, ...values) + 0.02]
  const at = (value: number) => ((value - low) / (high - low)) * TRACK
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      {lines.map(({ row, dots }) => (
        <div
          key={row.factor}
          style={{ display: 'flex', height: 48, alignItems: 'center', borderTop: `1px solid ${LINE}`, fontSize: 24 }}
        >
          <div style={{ display: 'flex', width: 320 }}>{pictureText(row.label, 24) ?? ''}</div>
          <div style={{ display: 'flex', position: 'relative', width: TRACK, height: 48 }}>
            <div style={{ position: 'absolute', left: at(0), width: 2, height: 48, background: LINE }} />
            {dots.map(({ value, colour, isPeople }) => (
              <div
                key={`${colour} ${value}`}
                style={{
                  ...{ position: 'absolute', left: at(value) - 9, top: 15, width: 18, height: 18 },
                  ...{ background: colour, borderRadius: isPeople ? 9 : 2 },
                }}
              />
            ))}
          </div>
          <div style={{ display: 'flex', width: 132, justifyContent: 'flex-end', color: MUTED }}>
            {formatScore(row.people?.value ?? row.models[0]?.score.value ?? null)}
          </div>
        </div>
      ))}
    </div>
  )
}
