'use client'

import Link from 'next/link'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { DownloadMenu } from '@/components/charts/download-menu'
import { MarkerIcon } from '@/components/charts/marker'
import { isSignificant, signColour } from '@/components/charts/significance'
import type { ModelSeries } from '@/components/charts/weight-row'
import { Card, CardHeader } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { formatCount, formatGap, formatProbability, formatScore } from '@/lib/format'
import { GAP_ORDERS, type GapLine, sortGapLines } from './gap-lines'
import { gapTwin } from './gap-twin'
import { NumberWithInterval } from './number-with-interval'
import { Term } from './term'

type GapTableProps = {
  readonly lines: readonly GapLine[]
  readonly models: readonly ModelSeries[]
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

const order = parseAsStringLiteral(GAP_ORDERS).withDefault('-gap')

/** Every gap in numbers, on the pairs both decided; sorted by any column. */
export function GapTable({ lines, models, factorsHref }: GapTableProps) {
  const [sorted, setSorted] = useQueryState('gaps', order)
  const rows = sortGapLines(lines, sorted)
  const looks = new Map(models.map((series) => [series.id, series.style]))
  return (
    <Card aria-labelledby="gaps-title">
      <CardHeader
        id="gaps-title"
        title="Every gap in numbers"
        note="Both scores are taken on the pairs both decided, so they can differ a little from the chart."
        actions={<DownloadMenu title="Every gap in numbers" name="gaps" twin={gapTwin(rows)} drawing={null} />}
      />
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
                      className="inline-flex items-center gap-1 hover:text-ink aria-[current=true]:text-ink"
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
          {rows.map((line) => {
            const significant = isSignificant(line.gap.q)
            const style = looks.get(line.gap.rater)
            return (
              <tr key={`${line.gap.rater} ${line.gap.factor}`}>
                <TableCell className="whitespace-nowrap font-medium">
                  {factorsHref === null ? (
                    line.factor
                  ) : (
                    <Link
                      href={`${factorsHref}/${encodeURIComponent(line.gap.factor)}`}
                      prefetch={false}
                      className="underline decoration-line-strong underline-offset-3 hover:decoration-ink"
                    >
                      {line.factor}
                    </Link>
                  )}
                </TableCell>
                <TableCell className="whitespace-nowrap">
                  {style && <MarkerIcon {...style} />}
                  {line.model}
                </TableCell>
                <TableCell className="text-right">{formatScore(line.gap.referenceScore)}</TableCell>
                <TableCell className="text-right">{formatScore(line.gap.modelScore)}</TableCell>
                <TableCell className="text-right">
                  {significant && (
                    <span style={{ color: signColour(line.gap.gap ?? 0) }}>
                      •<span className="sr-only"> significant</span>{' '}
                    </span>
                  )}
                  <span style={significant ? { color: signColour(line.gap.gap ?? 0) } : undefined}>
                    <NumberWithInterval
                      estimate={{ value: line.gap.gap, low: line.gap.low, high: line.gap.high }}
                      format={formatGap}
                      reason="one of the two scores does not exist"
                    />
                  </span>
                </TableCell>
                <TableCell className="text-right">{formatProbability(line.gap.q)}</TableCell>
                <TableCell className="text-right">
                  {formatCount(line.gap.n)}
                  {!line.gap.paired && <span className="text-muted"> own pairs</span>}
                </TableCell>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Card>
  )
}
