import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { Rejection } from '@/lib/ingest/record'

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
            <TableCell className="max-w-60 truncate">{file}</TableCell>
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
