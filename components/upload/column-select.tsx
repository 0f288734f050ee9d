import { Field, Select } from '@/components/ui/field'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { Doubt } from '@/lib/ingest/mapping/doubt'
import type { ColumnProfile } from '@/lib/ingest/mapping/list-columns'
import { formatCount } from '@/lib/words/format'

type ColumnSelectProps = {
  readonly id: string
  readonly label: string
  readonly columns: readonly ColumnProfile[]
  /** '' and null: none chosen. */
  readonly value: string | null
  /** What choosing none means; absent where a column is needed. */
  readonly none?: string
  /** What else the chosen column could mean. */
  readonly doubts?: readonly Doubt[] | undefined
  readonly onChoose: (path: string | null) => void
}

/** One of a file's columns, with an example of what it holds. */
export function ColumnSelect({ id, label, columns, value, none, doubts = [], onChoose }: ColumnSelectProps) {
  const unknown = value && !columns.some(({ path }) => path === value) ? value : null
  const words = doubts.filter(({ column }) => value && column === value).map((doubt) => doubt.words)
  const hint = words.length > 0 && <span className="text-warn">{words.join(' ')}</span>
  return (
    <Field id={id} label={label} hint={hint}>
      {(ids) => (
        <Select {...ids} value={value ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
          <option value="" disabled={none === undefined && Boolean(value)}>
            {none ?? 'Choose a column'}
          </option>
          {unknown !== null && <option value={unknown}>{unknown} (not in this file)</option>}
          {columns.map(({ path, type, examples }) => (
            <option key={path} value={path}>
              {path} · {type}
              {examples[0] ? ` · ${examples[0].slice(0, 40)}` : ''}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

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
