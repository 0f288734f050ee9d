import { modelStyle } from '@/components/charts/frame/marker'
import type { WeightRow } from '@/components/charts/frame/weight-row'
import { weightRows } from '@/components/profile/weight-rows'
import { formatEstimate, UNDEFINED } from '@/lib/words/format'
import { FILE_COLOURS, plainColour } from './file-colours'
import type { ReportContent } from './report-content'

/** What the picture's font has: Latin letters with their accents, and the marks that findings are written with. */
const DRAWN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u0113\u0116-\u012b\u012e-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u017e–—‘’“”…·−→←•]*$/

/**
 * A text as a picture can show it, not longer than so many characters; `null` where its font lacks a letter, since the
 * missing one would be fetched from another server.
 *
 * @example pictureText('Größe\u202fA', 3) // 'Gr…'
 */
export function pictureText(text: string, most: number): string | null {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!DRAWN.test(plain)) return null
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`
}

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
  const finding = report && pictureText(report.headline ?? report.finding.map(({ text }) => text).join(''), 190)
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: 64,
        background: CANVAS,
        color: INK,
        fontSize: 28,
        justifyContent: 'space-between',
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div
          style={{
            display: 'flex',
            justifyContent: 'space-between',
            alignItems: 'center',
            fontSize: report ? 26 : 72,
            color: report ? MUTED : INK,
          }}
        >
          Proclivity
          {report && <Key report={report} />}
        </div>
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

const least = (dots: readonly Dot[]): number => Math.min(...dots.map(({ value }) => value))
const most = (dots: readonly Dot[]): number => Math.max(...dots.map(({ value }) => value))

function Join({ from, to }: { readonly from: number; readonly to: number }) {
  const background = FILE_COLOURS['line-strong'][0]
  return <div style={{ position: 'absolute', left: from, width: to - from, top: 22, height: 4, background }} />
}

/** Who is who: people round, models square. */
function Key({ report }: { readonly report: ReportContent }) {
  const { models } = weightRows(report.profile, report.factors, report.view)
  const people = { name: 'People', colour: FILE_COLOURS.human[0], radius: 9 }
  const others = models.slice(0, MOST_MODELS).map(({ name, style }) => ({
    name: pictureText(name, 20) ?? 'Model',
    colour: plainColour(style.colour),
    radius: 2,
  }))
  return (
    <div style={{ display: 'flex', fontSize: 22, color: INK }}>
      {[...(report.profile.reference === null ? [] : [people]), ...others].map(({ name, colour, radius }) => (
        <div key={`${name} ${colour}`} style={{ display: 'flex', alignItems: 'center', marginLeft: 24 }}>
          <div style={{ width: 18, height: 18, marginRight: 8, background: colour, borderRadius: radius }} />
          {name}
        </div>
      ))}
    </div>
  )
}

/** What people score, or the one model there is. */
function numberOf({ people, models: [model] }: WeightRow): string {
  const shown = people ?? model?.score
  return shown ? formatEstimate(shown) : UNDEFINED
}

/** The factors with the largest gaps on one axis, and what people score. */
function Lines({ report }: { readonly report: ReportContent }) {
  const { profile, factors, view } = report
  // The largest gaps, whatever the report begins with.
  const { rows, models } = weightRows(profile, factors, { ...view, sort: 'gap', pinned: [] })
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
            {dots.length > 1 && <Join from={at(least(dots))} to={at(most(dots))} />}
            {dots.map(({ value, colour, isPeople }) => (
              <div
                key={`${colour} ${value}`}
                style={{
                  position: 'absolute',
                  left: at(value) - 9,
                  top: 15,
                  width: 18,
                  height: 18,
                  background: colour,
                  borderRadius: isPeople ? 9 : 2,
                }}
              />
            ))}
          </div>
          <div style={{ display: 'flex', width: 132, justifyContent: 'flex-end', color: MUTED }}>{numberOf(row)}</div>
        </div>
      ))}
    </div>
  )
}
