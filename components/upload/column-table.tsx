import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { ColumnProfile } from '@/lib/ingest/mapping/list-columns'
import { formatCount } from '@/lib/words/format'

/** What the sampled rows hold, column by column. */
export function ColumnTable({ columns }: { readonly columns: readonly ColumnProfile[] }) {
  return (
    <Table aria-label="Columns of the file">
      <thead>
        <tr>
          {['Column', 'Type', 'Filled', 'Different', 'Examples'].map((title) => (
            <TableHead key={title}>{title}</TableHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ path, list, type, filled, of, distinct, examples }) => (
          <tr key={`${list ?? ''} ${path}`}>
            <TableCell className="whitespace-nowrap font-mono text-xs">
              {list === null ? path : `${list}[…].${path}`}
            </TableCell>
            <TableCell>{type}</TableCell>
            <TableCell className="whitespace-nowrap">
              {formatCount(filled)} of {formatCount(of)}
            </TableCell>
            <TableCell>{formatCount(distinct)}</TableCell>
            <TableCell className="max-w-md truncate text-muted">{examples.join(' · ')}</TableCell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
