import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { addLabels, columnsAlike } from '@/lib/ingest/mapping/choose-label'
import type { Doubt } from '@/lib/ingest/mapping/doubt'
import type { ColumnProfile } from '@/lib/ingest/mapping/list-columns'
import { type LabelRule, type MappedLabel, type Mapping, ruleColumns } from '@/lib/ingest/mapping/mapping'
import { LabelEditor } from './label-editor'
import { newLabel } from './mapping-draft'

type MappingLabelsProps = {
  readonly mapping: Mapping
  readonly columns: readonly ColumnProfile[]
  readonly doubts: readonly Doubt[]
  readonly onChange: (mapping: Mapping) => void
}

const KINDS = { human: 'person', model: 'model', 'by-name': 'person or model' } as const

/** What stands for each side, as short as a table cell. */
function describeRule(rule: LabelRule): string {
  switch (rule.kind) {
    case 'words':
      return (['a', 'b', 'tie'] as const)
        .filter((side) => rule[side].length > 0)
        .map((side) => `${{ a: 'first', b: 'second', tie: 'tie' }[side]}: ${rule[side].join(', ')}`)
        .join(' · ')
    case 'winner':
      return 'the winner’s name'
    case 'one-hot':
      return 'a column for each outcome'
    case 'signed':
      return `positive: ${rule.positive === 'a' ? 'first' : 'second'}`
    case 'scores':
      return `${rule.better === 'higher' ? 'larger' : 'smaller'} is better`
    case 'range':
      return `${rule.low}: first · ${rule.high}: second`
    case 'chosen':
      return 'always the first'
    case 'best':
      return 'names the best'
  }
}

const columnsOf = ({ rule, list }: MappedLabel): string =>
  list === null ? ruleColumns(rule).join(', ') || '—' : `${list}[…].${ruleColumns(rule).join(', ')}`

const isDoubted = (label: MappedLabel, doubts: readonly Doubt[]): boolean =>
  doubts.some(({ column }) => column !== null && (column === label.list || ruleColumns(label.rule).includes(column)))

/** The raters of a file and how each one's labels are read: one is open, several are a table. */
export function MappingLabels({ mapping, columns, doubts, onChange }: MappingLabelsProps) {
  const { labels } = mapping
  const [open, setOpen] = useState<number | null>(labels.length === 1 ? 0 : null)
  const set = (next: Mapping['labels']) => onChange({ ...mapping, labels: next })
  const alike = mapping.responses.kind === 'pair' ? columnsAlike(mapping, columns) : []
  const kind = mapping.responses.kind === 'columns' ? 'best' : 'words'
  const shown = labels.length === 1 ? 0 : open
  const edited = shown === null ? undefined : labels[shown]
  function remove(at: number): void {
    set(labels.filter((_, index) => index !== at))
    setOpen(null)
  }
  return (
    <div className="grid gap-3">
      {labels.length > 1 && (
        <Table aria-label="Raters">
          <thead>
            <tr>
              {['Rater', 'Is a', 'Label from', 'Read as', ''].map((title) => (
                <TableHead key={title}>{title || <span className="sr-only">Change</span>}</TableHead>
              ))}
            </tr>
          </thead>
          <tbody>
            {labels.map((label, at) => (
              <tr key={`${at.toString()} ${columnsOf(label)}`}>
                <TableCell className="font-medium">
                  {label.rater.column === null ? label.rater.name : `by “${label.rater.column}”`}
                </TableCell>
                <TableCell className="whitespace-nowrap">
                  <Badge tone={label.rater.kind === 'human' ? 'human' : 'neutral'}>{KINDS[label.rater.kind]}</Badge>
                </TableCell>
                <TableCell className="max-w-40 break-words font-mono text-xs">{columnsOf(label)}</TableCell>
                <TableCell className="min-w-44 text-muted">
                  {describeRule(label.rule)} {isDoubted(label, doubts) && <Badge tone="warn">in doubt</Badge>}
                </TableCell>
                <TableCell className="whitespace-nowrap text-right">
                  <Button
                    size="sm"
                    variant="ghost"
                    aria-expanded={shown === at}
                    aria-label={`Change ${label.rater.name}`}
                    onClick={() => setOpen(shown === at ? null : at)}
                  >
                    {shown === at ? 'Done' : 'Change'}
                  </Button>
                  <Button
                    size="sm"
                    variant="ghost"
                    aria-label={`Remove ${label.rater.name}`}
                    onClick={() => remove(at)}
                  >
                    Remove
                  </Button>
                </TableCell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {edited !== undefined && shown !== null && (
        <div className="grid gap-3 rounded-control border p-3">
          <LabelEditor
            id={`label-${shown}`}
            label={edited}
            mapping={mapping}
            columns={columns}
            doubts={doubts}
            onChange={(changed) => set(labels.map((each, index) => (index === shown ? changed : each)))}
          />
          {labels.length === 1 && (
            <Button size="sm" variant="ghost" className="justify-self-start" onClick={() => remove(0)}>
              Remove {edited.rater.column === null && edited.rater.name !== '' ? edited.rater.name : 'this rater'}
            </Button>
          )}
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          onClick={() => {
            set([...labels, newLabel(labels.length, kind)])
            setOpen(labels.length)
          }}
        >
          {kind === 'best' ? 'Add a rater who names the best' : 'Add a rater'}
        </Button>
        {alike.length > 0 && (
          <Button
            size="sm"
            className="h-auto min-h-7 whitespace-normal text-left"
            onClick={() => {
              onChange(addLabels(mapping, alike, columns))
              setOpen(null)
            }}
          >
            Add all columns that hold the same words: {alike.map(({ path }) => path).join(', ')}
          </Button>
        )}
      </div>
    </div>
  )
}
