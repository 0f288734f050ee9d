import { Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { LabelCount } from '@/lib/ingest/assembly/label-table'
import { formatCount } from '@/lib/words/format'

const MEANS = new Map([
  [1, 'first response'],
  [-1, 'second response'],
  [0, 'tie'],
])
const SHOWN = 40

/** Every label as the files have it, and what it is read as. */
export function LabelCounts({ labels }: { readonly labels: readonly LabelCount[] }) {
  return (
    <Table aria-label="Labels">
      <thead>
        <tr>
          <TableHead>Rater</TableHead>
          <TableHead>Label in the file</TableHead>
          <TableHead>Read as</TableHead>
          <TableHead className="text-right">Rows</TableHead>
        </tr>
      </thead>
      <tbody>
        {labels.slice(0, SHOWN).map(({ rater, raw, choice, count }) => (
          <tr key={`${rater.kind} ${rater.name} ${raw} ${choice}`}>
            <TableCell className="whitespace-nowrap">
              <Name>{rater.name}</Name>
            </TableCell>
            <TableCell className="max-w-60 truncate font-mono text-xs">{raw === '' ? '(empty)' : raw}</TableCell>
            <TableCell className={choice === null ? 'text-muted' : ''}>
              {choice === null ? 'no label (missing)' : MEANS.get(choice)}
            </TableCell>
            <TableCell className="text-right">{formatCount(count)}</TableCell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
