import { type DumbbellContent, dumbbellHeight, dumbbellLayout, hasGaps } from './dumbbell-layout'
import { type DumbbellContentProps, DumbbellPicture } from './dumbbell-picture'

/** Drawn a little wider than A4 and Letter are between their margins, so that intervals have room: letters stay above 7 points. */
const WIDTH = 760
/** With a title above it, this fits the shorter of the two. */
const HEIGHT = 880

/** How many rows fit a sheet: at least one. */
function rowsOfSheet(content: DumbbellContent): number {
  const heightOf = (rows: number) => dumbbellHeight({ ...content, rows }, false)
  const [none, one] = [heightOf(0), heightOf(1)]
  return Math.max(1, Math.floor((HEIGHT - none) / (one - none)))
}

/** The chart as paper takes it: sheet by sheet on one scale, so that no row is cut and none is shrunk. */
export function PaperDumbbell({ rows, ...content }: Omit<DumbbellContentProps, 'title'>) {
  const { people, models } = content
  const amount = { rows: rows.length, people, models: models.map(({ name }) => name), gaps: hasGaps(rows) }
  const most = rowsOfSheet(amount)
  const sheets = Array.from({ length: Math.ceil(rows.length / most) }, (_, at) =>
    rows.slice(at * most, (at + 1) * most),
  )
  return (
    <div className="hidden print:block" aria-hidden="true" data-paper-only>
      {sheets.map((sheet) => (
        <DumbbellPicture
          key={sheet[0]?.factor}
          {...content}
          rows={sheet}
          scaledBy={rows}
          layout={dumbbellLayout(WIDTH, { ...amount, rows: sheet.length })}
        />
      ))}
    </div>
  )
}
