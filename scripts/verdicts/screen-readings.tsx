import { renderToStaticMarkup } from 'react-dom/server'
import { describeRow } from '@/components/charts/dumbbell/dumbbell-tooltip'
import { drawnRow } from '@/components/charts/frame/common-marks'
import type { HeatmapCell } from '@/components/charts/heatmap/heatmap-layout'
import { cellWords } from '@/components/charts/heatmap/heatmap-words'
import { type GapLine, gapLines } from '@/components/profile/gap-lines'
import { GapTableRow } from '@/components/profile/gap-table-row'
import { heatmapRows } from '@/components/profile/heatmap-rows'
import { modelSeries } from '@/components/profile/model-series'
import { everyRow } from '@/components/profile/weight-rows'
import { MARGIN } from '@/lib/profile/findings/equivalence'
import { factorFinding } from '@/lib/profile/findings/factor-finding'
import { isFilled } from '@/lib/profile/findings/verdict'
import type { Profile } from '@/lib/profile/profile'
import { formatScore } from '@/lib/words/format'
import { aboutOf, idsOf, type Reading, type Says } from './reading'

const textOf = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('')

/** What a sentence about a rater and a factor says; numbers have a minus sign of their own. */
function scoreSays(sentence: string): Says {
  if (/decided no pair for which/.test(sentence)) return 'absent'
  if (/tells no pair apart/.test(sentence)) return 'nothing'
  if (/not shown to follow or avoid/.test(sentence)) return /\(too few/.test(sentence) ? 'few' : 'unclear'
  return /^\S.*? follows? /.test(sentence) ? 'follows' : 'avoids'
}

function gapSays(sentence: string): Says {
  if (/a difference is not shown/.test(sentence)) {
    if (/no pair on which they part/.test(sentence)) return 'nothing'
    return /\(too few/.test(sentence) ? 'few' : 'unclear'
  }
  return /a gap of \+/.test(sentence) ? 'more' : 'less'
}

/** The page of each factor: people in the first sentence, each model's gap in its own. */
function factorPages(profile: Profile): readonly Reading[] {
  const where = 'factor page'
  return profile.factors.flatMap(({ id }) => {
    const { lead, models } = factorFinding(profile, id)
    const people: readonly Reading[] =
      profile.reference === null
        ? []
        : [{ where, about: aboutOf('score', profile.reference, id), says: scoreSays(textOf(lead)) }]
    const others = models.map(({ rater, parts }): Reading => {
      const sentence = textOf(parts)
      return /a gap of /.test(sentence)
        ? { where, about: aboutOf('gap', rater, id), says: gapSays(sentence) }
        : { where, about: aboutOf('score', rater, id), says: scoreSays(sentence) }
    })
    return [...people, ...others]
  })
}

/** What a cell of a heatmap says when it is read out. */
export function cellSays(cell: HeatmapCell): Says {
  if (cell.value === null) return 'absent'
  const name = cellWords(cell, formatScore)
  if (/too few/.test(name)) return 'few'
  if (/tells no pair apart|no pair on which they part/.test(name)) return 'nothing'
  return /not significant|uncertain/.test(name) ? 'unclear' : 'found'
}

/** Marks and their names in the charts of the dashboard. */
function charts(profile: Profile): readonly Reading[] {
  const models = modelSeries(profile)
  const rows = everyRow(profile, [], models)
  const { rater: ids } = idsOf(profile)
  const heatmap = heatmapRows(rows, models, profile.reference && 'People', null)
  const cells = heatmap.rows.flatMap(({ label, cells: own }) =>
    own.map((cell, at): Reading => {
      const factor = heatmap.columns[at]?.id ?? ''
      return { where: 'heatmap', about: aboutOf('score', ids.get(label) ?? label, factor), says: cellSays(cell) }
    }),
  )
  const drawn = rows.flatMap((row) => [
    ...marksOf(profile, row.factor, drawnRow(row)),
    ...models.flatMap(({ id }, at) => {
      const gap = row.models[at]?.gap
      const alone = { ...row, people: null, models: row.models.slice(at, at + 1) }
      const about = aboutOf('gap', id, row.factor)
      return gap && gap.value !== null
        ? [{ where: 'name of a row', about, says: spoken(describeRow(alone, models.slice(at, at + 1), null)) }]
        : []
    }),
  ])
  return [...cells, ...drawn]
}

/** Estimators that count ties against, or hits alone: 0 does not lie between following and avoiding. */
const WITHOUT_SIDES: ReadonlySet<string> = new Set(['tau10', 'tau23', 'accEq'])

/** Filled marks stand on the side that they say; a hollow one with whiskers says that nothing is found. */
function marksOf(profile: Profile, factor: string, row: ReturnType<typeof drawnRow>): readonly Reading[] {
  const hasSides = !WITHOUT_SIDES.has(profile.settings.estimator)
  const marks = [...(row.people ? [row.people] : []), ...row.models.map(({ score }) => score)]
  return marks.flatMap((mark): Reading[] => {
    const about = aboutOf('score', mark.rater, factor)
    if (mark.value === null || (!isFilled(mark) && mark.low === null)) return []
    if (!isFilled(mark)) return [{ where: 'mark', about, says: 'not found' }]
    return [{ where: 'mark', about, says: hasSides ? (mark.value >= 0 ? 'follows' : 'avoids') : 'found' }]
  })
}

function spoken(row: string): Says {
  const name = row.slice(row.indexOf(', gap '))
  if (/no pair on which they part/.test(name)) return 'nothing'
  if (/too few/.test(name)) return 'few'
  if (/not significant/.test(name)) return 'unclear'
  return /, gap \+/.test(name) ? 'more' : 'less'
}

/** A row of the table of gaps as it is drawn. */
function tableSays(line: GapLine): Says {
  const row = renderToStaticMarkup(
    <table>
      <tbody>
        <GapTableRow line={line} style={undefined} factorsHref={null} margin={MARGIN} />
      </tbody>
    </table>,
  )
  if (/> significant</.test(row)) return /\+\.|\+\d/.test(row) ? 'more' : 'less'
  return 'not found'
}

function gapTable(profile: Profile): readonly Reading[] {
  const models = modelSeries(profile)
  return gapLines(profile, everyRow(profile, [], models), models)
    .filter(({ gap }) => gap.gap !== null)
    .map((line) => ({
      where: 'gap table',
      about: aboutOf('gap', line.gap.rater, line.gap.factor),
      says: tableSays(line),
    }))
}

/** What the screens say of every score and gap. */
export const screenReadings = (profile: Profile): readonly Reading[] => [
  ...factorPages(profile),
  ...charts(profile),
  ...gapTable(profile),
]
