'use client'

import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { DownloadMenu } from '@/components/charts/frame/download-menu'
import type { ModelSeries } from '@/components/charts/frame/weight-row'
import { Card, CardHeader } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { Table, TableHead } from '@/components/ui/table'
import { gapVerdict } from '@/lib/profile/findings/verdict'
import { notesIn } from '@/lib/words/edition'
import { useEdition } from './edition-context'
import { GAP_ORDERS, type GapLine, gapTwin, sortGapLines } from './gap-lines'
import { GapTableRow } from './gap-table-row'
import { marginParser } from './margin'
import { MarginChoice } from './margin-choice'
import { Term } from './term'
import { UnfoldButton, useUnfold } from './unfold-button'

type GapTableProps = {
  readonly lines: readonly GapLine[]
  readonly models: readonly ModelSeries[]
  /** Over what q is corrected, in words; `null` in the first edition. */
  readonly family: string | null
  readonly factorsHref: string | null
}

const COLUMNS = [
  { id: 'factor', label: 'Factor', term: null },
  { id: 'model', label: 'Model', term: null },
  { id: 'people', label: 'People', term: null },
  { id: 'score', label: 'Model score', term: null },
  { id: 'gap', label: 'Gap', term: 'gap' },
  { id: 'q', label: 'q', term: 'benjaminiHochberg' },
  { id: 'n', label: 'n', term: 'commonPairs' },
] as const

/** Gaps shown before all are asked for. */
const FIRST = 12

/** Factors of which a model has no gap to read, with the models: one line in place of a row each. */
function namesOf(lines: readonly GapLine[], isMeant: (line: GapLine) => boolean): readonly string[] {
  const models = new Set(lines.map(({ model }) => model)).size
  const factors = [...new Set(lines.filter(isMeant).map(({ factor }) => factor))]
  return factors.map((factor) => {
    const names = lines.filter((line) => line.factor === factor && isMeant(line)).map(({ model }) => model)
    return names.length === models ? factor.toLowerCase() : `${factor.toLowerCase()} (${names.join(', ')})`
  })
}

const order = parseAsStringLiteral(GAP_ORDERS).withDefault('-gap')

/** Every gap in numbers, on the pairs both decided; sorted by any column. */
export function GapTable({ lines, models, family, factorsHref }: GapTableProps) {
  const [sorted, setSorted] = useQueryState('gaps', order)
  const [margin] = useQueryState('margin', marginParser)
  const rows = sortGapLines(lines, sorted)
  const notes = notesIn(useEdition())
  // Where they never part there is nothing to read in a row; the first edition did not know.
  const never = rows.filter(({ gap }) => gap.gap !== null && gapVerdict(gap) === 'nothing')
  const defined = rows.filter(({ gap }) => gap.gap !== null && gapVerdict(gap) !== 'nothing')
  // A report is whole: there is nothing to click on paper.
  const folds = factorsHref !== null && defined.length > FIRST + 2
  const [isWhole, toggle] = useUnfold('gaps')
  const drawn = folds && !isWhole ? defined.slice(0, FIRST) : defined
  // Gaps of the first edition do not say on what they rest.
  const hasReach = lines.some(({ gap }) => gap.basis !== undefined)
  const without = namesOf(rows, ({ gap }) => gap.gap === null)
  const looks = new Map(models.map((series) => [series.id, series.style]))
  return (
    <Card aria-labelledby="gaps-title">
      <CardHeader
        id="gaps-title"
        title="Every gap in numbers"
        note={
          <>
            {notes.gaps}
            {family !== null && ` Corrected: ${family}.`}
            {hasReach && (
              <>
                {' '}
                <Term id="detectable" /> is the smallest gap that these pairs could have shown.
              </>
            )}
          </>
        }
        actions={
          <>
            {hasReach && factorsHref !== null && <MarginChoice />}
            <DownloadMenu title="Every gap in numbers" name="gaps" twin={gapTwin(rows)} drawing={null} />
          </>
        }
      />
      {(defined.length > 0 || !hasReach) && (
        <Table aria-label="Every gap in numbers">
          <thead>
            <tr>
              {COLUMNS.map(({ id, label, term }) => {
                const down = sorted === `-${id}`
                const active = down || sorted === id
                return (
                  <TableHead
                    key={id}
                    aria-sort={active ? (down ? 'descending' : 'ascending') : 'none'}
                    className={id === 'factor' || id === 'model' ? '' : 'text-right'}
                  >
                    <span className="inline-flex items-center gap-1">
                      <button
                        type="button"
                        className="inline-flex min-h-6 min-w-6 items-center justify-end gap-1 hover:text-ink aria-[current=true]:text-ink"
                        aria-current={active}
                        onClick={() => setSorted(down ? id : active ? `-${id}` : id === 'factor' ? id : `-${id}`)}
                      >
                        {label}
                        {active && <Icon name={down ? 'arrow-down' : 'arrow-up'} className="size-3" />}
                      </button>
                      {term && <Term id={term}>{''}</Term>}
                    </span>
                  </TableHead>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {drawn.map((line) => (
              <GapTableRow
                key={`${line.gap.rater} ${line.gap.factor}`}
                line={line}
                style={looks.get(line.gap.rater)}
                margin={margin}
                factorsHref={factorsHref}
              />
            ))}
          </tbody>
        </Table>
      )}
      {folds && (
        <div className="mt-2">
          <UnfoldButton
            isWhole={isWhole}
            onToggle={toggle}
            more={`Show all ${defined.length} gaps`}
            fewer={`Show the first ${FIRST} only`}
          />
        </div>
      )}
      {never.length > 0 && (
        <p className="mt-2 text-muted text-sm">
          No pair on which they part: {namesOf(rows, (line) => never.includes(line)).join('; ')}.
        </p>
      )}
      {without.length > 0 && (
        <p className="mt-2 text-muted text-sm">
          No gap, because one of the two scores does not exist: {without.join('; ')}.
        </p>
      )}
    </Card>
  )
}
