import { NumberWithInterval } from '@/components/profile/number-with-interval'
import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { savesLabels } from '@/lib/improve/win-rates/saves-labels'
import type { AuthorRow, WinRate, WinRates } from '@/lib/improve/win-rates/win-rates'
import { tooFew } from '@/lib/profile/findings/verdict'
import { countOf, formatCount, formatShare, UNDEFINED } from '@/lib/words/format'
import { worthWords } from '@/lib/words/win-rate-words'

type WinRateTableProps = { readonly rates: WinRates; readonly judge: string | null }

/** Why there is no number from labels and verdicts together. */
const LACKS = {
  labels: 'too few labels, or all of them for one side',
  rest: 'hardly a prompt is without labels',
} as const

/** Every author's three win rates in numbers, and what its labels are worth. */
export function WinRateTable({ rates, judge }: WinRateTableProps) {
  const { authors, accuracy, more, source } = rates
  const isPowered = source === 'drawn' && judge !== null
  return (
    <Card aria-labelledby="win-rate-table-title">
      <CardHeader
        id="win-rate-table-title"
        title="In numbers"
        note={
          <>
            A <Term id="winRate">win rate</Term> depends on whom an author meets. 95% intervals, prompts being the
            units; n counts pairs. The judge alone says what the judge prefers, not what people do.
            {more > 0 && ` ${countOf(more, 'author')} with fewer pairs are not shown.`}
          </>
        }
      />
      <Table aria-label="Win rates of the authors in numbers">
        <thead>
          <tr>
            <TableHead>Author</TableHead>
            {isPowered && (
              <TableHead className="text-right">
                <Term id="predictionPowered">Labels and verdicts</Term>
              </TableHead>
            )}
            <TableHead className="text-right">Labels alone</TableHead>
            {judge !== null && <TableHead className="text-right">{judge} alone</TableHead>}
            {isPowered && (
              <TableHead className="text-right">
                <Term id="labelWorth">Worth</Term>
              </TableHead>
            )}
          </tr>
        </thead>
        <tbody>
          {authors.map((row) => (
            <tr key={row.author}>
              <TableCell className="min-w-24">
                <Name>{row.author}</Name>
              </TableCell>
              {isPowered && (
                <TableCell className="whitespace-nowrap text-right">
                  <Powered row={row} />
                </TableCell>
              )}
              <TableCell className="whitespace-nowrap text-right">
                <Rate rate={row.labels} reason="no label" />
              </TableCell>
              {judge !== null && (
                <TableCell className="whitespace-nowrap text-right">
                  <Rate rate={row.judge} reason="no readable verdict" />
                </TableCell>
              )}
              {isPowered && (
                <TableCell className="whitespace-nowrap text-right">
                  {row.powered?.lack === null
                    ? worthWords({
                        labels: row.labels.n,
                        worth: row.powered.worth,
                        saves: savesLabels(row.powered.worth, accuracy),
                      })
                    : UNDEFINED}
                </TableCell>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}

function Rate({ rate, reason }: { readonly rate: WinRate; readonly reason: string }) {
  return (
    <>
      <NumberWithInterval estimate={rate} format={formatShare} reason={reason} lack={tooFew(rate) || 'no interval'} />{' '}
      <span className="whitespace-nowrap text-muted text-xs">n {formatCount(rate.n)}</span>
    </>
  )
}

function Powered({ row: { powered, pairs } }: { readonly row: AuthorRow }) {
  if (powered?.lack === null)
    return (
      <>
        <NumberWithInterval estimate={powered} format={formatShare} reason="" />{' '}
        <span className="text-muted text-xs">n {formatCount(pairs)}</span>
      </>
    )
  return <span className="text-muted text-xs">{powered ? LACKS[powered.lack] : UNDEFINED}</span>
}
