import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { Ledger, RaterLedger } from '@/lib/ingest/assembly/ledger'
import type { Rejection } from '@/lib/ingest/record'
import { countOf, formatCount, formatShare } from '@/lib/words/format'
import type { RaterKind } from '@/lib/words/rater'
import { LedgerFiles } from './ledger-files'
import { LedgerNotes } from './ledger-notes'

const number = 'text-right whitespace-nowrap'

function WithShare({ count, of }: { readonly count: number; readonly of: number }) {
  return (
    <>
      {formatCount(count)} <span className="text-muted">{of > 0 && formatShare(count / of)}</span>
    </>
  )
}

/** People who have a line of their own; of more the rest share one, so that the table still adds up. */
const MOST_LINES = 20

function inLines(raters: readonly RaterLedger[]): readonly RaterLedger[] {
  const people = raters.filter(({ kind }) => kind === 'human')
  const rest = new Set(people.length > MOST_LINES + 1 ? people.slice(MOST_LINES) : [])
  if (rest.size === 0) return raters
  const sum = (key: 'read' | 'imported' | 'ties' | 'missing' | 'duplicates' | 'rejected') =>
    [...rest].reduce((total, rater) => total + rater[key], 0)
  const others: RaterLedger = {
    ...{ name: `${formatCount(rest.size)} other people, together`, kind: 'human', setting: null },
    ...{ read: sum('read'), imported: sum('imported'), ties: sum('ties') },
    ...{ missing: sum('missing'), duplicates: sum('duplicates'), rejected: sum('rejected') },
  }
  return [...raters.filter((rater) => !rest.has(rater)), others]
}

type LedgerTablesProps = {
  readonly ledger: Ledger
  /** Makes a rater a person or a model, where that can still be chosen. */
  readonly onKind?: ((rater: string, kind: RaterKind) => void) | undefined
}

/** What became of every row and every vote: each line adds up to what was read. */
export function LedgerTables({ ledger, onKind }: LedgerTablesProps) {
  const known = new Set(ledger.raters)
  return (
    <div className="grid gap-6">
      <LedgerFiles files={ledger.files.map(({ notes: _, ...file }) => file)} />
      {ledger.derived && (
        <p className="text-sm">
          {countOf(ledger.derived.pairs, 'pair')} {ledger.derived.pairs === 1 ? 'was' : 'were'} made of the rated
          responses: {ledger.derived.rule}. The larger rating is preferred, equal ones are a tie.
        </p>
      )}
      <LedgerNotes ledger={ledger} />
      <Table aria-label="Raters">
        <thead>
          <tr>
            {['Rater', 'Votes', 'Readable', 'Ties', 'Missing', 'Duplicates', 'Rejected'].map((title, index) => (
              <TableHead key={title} className={index > 0 ? number : ''}>
                {title}
              </TableHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {inLines(ledger.raters).map((rater) => (
            <tr key={`${rater.kind} ${rater.setting} ${rater.name}`}>
              <TableCell className="whitespace-nowrap">
                <Name>{rater.name}</Name> <Kind rater={rater} onKind={known.has(rater) ? onKind : undefined} />
              </TableCell>
              <TableCell className={number}>{formatCount(rater.read)}</TableCell>
              <TableCell className={number}>
                <WithShare count={rater.imported} of={rater.read} />
              </TableCell>
              <TableCell className={number}>
                <WithShare count={rater.ties} of={rater.imported} />
              </TableCell>
              <TableCell className={number}>{formatCount(rater.missing)}</TableCell>
              <TableCell className={number}>{formatCount(rater.duplicates)}</TableCell>
              <TableCell className={number}>{formatCount(rater.rejected)}</TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

type KindProps = Pick<LedgerTablesProps, 'onKind'> & { readonly rater: Pick<RaterLedger, 'name' | 'kind'> }

/** What a rater is taken for; a click takes it for the other. */
function Kind({ rater: { name, kind }, onKind }: KindProps) {
  const [word, other, next] =
    kind === 'human' ? (['person', 'model', 'model'] as const) : (['model', 'person', 'human'] as const)
  if (!onKind) return <Badge tone={kind === 'human' ? 'human' : 'neutral'}>{word}</Badge>
  return (
    <Button
      size="sm"
      aria-label={`${name} is a ${word}: take it for a ${other}`}
      title={`Take it for a ${other}`}
      onClick={() => onKind(name, next)}
    >
      {word}
    </Button>
  )
}

/** What is left out, where it stands, and what to do about it. */
export function RejectionTable({ rejections }: { readonly rejections: readonly Rejection[] }) {
  return (
    <Table aria-label="Rejected rows">
      <thead>
        <tr>
          {['Line', 'File', 'Column', 'Reason', 'What to do'].map((title) => (
            <TableHead key={title}>{title}</TableHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rejections.map(({ scope, file, line, column, reason, remedy }) => (
          <tr key={`${file} ${line} ${column} ${reason}`}>
            <TableCell>{line}</TableCell>
            <TableCell className="whitespace-nowrap">
              <Name>{file}</Name>
            </TableCell>
            <TableCell>{column}</TableCell>
            <TableCell className="min-w-60">
              {scope === 'value' && <span className="text-muted">Only this cell: </span>}
              {reason}
            </TableCell>
            <TableCell className="min-w-60 text-muted">{remedy}</TableCell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
