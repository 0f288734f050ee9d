import { Field, InputField, Select } from '@/components/ui/field'
import type { Doubt } from '@/lib/ingest/mapping/doubt'
import type { ColumnProfile } from '@/lib/ingest/mapping/list-columns'
import type { LabelRule, Mapping } from '@/lib/ingest/mapping/mapping'
import { ColumnSelect } from './column-select'
import { BestWords, WordSides } from './word-sides'

type RuleEditorProps = {
  readonly id: string
  readonly rule: LabelRule
  readonly columns: readonly ColumnProfile[]
  readonly doubts: readonly Doubt[]
  readonly responses: Mapping['responses']
  /** Another label column: its values say how it is read. */
  readonly onChoose: (path: string) => void
  readonly onChange: (rule: LabelRule) => void
}

type ChoiceProps = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [string, string])[]
  readonly onChoose: (value: string) => void
}

function Choice({ id, label, value, choices, onChoose }: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      {(ids) => (
        <Select {...ids} value={value} onChange={({ target }) => onChoose(target.value)}>
          {choices.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

function NumberField({
  id,
  label,
  value,
  onChange,
}: {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}) {
  return (
    <InputField
      id={id}
      label={label}
      type="number"
      step="any"
      value={value}
      onChange={(text) => onChange(Number(text) || 0)}
    />
  )
}

/** The columns and values of one way to say which response was preferred. */
export function RuleEditor({ id, rule, columns, doubts, responses, onChoose, onChange }: RuleEditorProps) {
  const pick = (key: string, label: string, value: string | null, none?: string) => (
    <ColumnSelect
      id={`${id}-${key}`}
      label={label}
      columns={columns}
      doubts={doubts}
      value={value}
      {...(none === undefined ? {} : { none })}
      onChoose={(path) => onChange({ ...rule, [key]: path ?? (none === undefined ? '' : null) } as LabelRule)}
    />
  )
  switch (rule.kind) {
    case 'words':
      return (
        <>
          <ColumnSelect
            id={`${id}-column`}
            label="Label column"
            columns={columns}
            doubts={doubts}
            value={rule.column}
            onChoose={(path) => onChoose(path ?? '')}
          />
          <WordSides
            id={id}
            rule={rule}
            column={columns.find(({ path }) => path === rule.column)}
            onChange={onChange}
          />
        </>
      )
    case 'best':
      return (
        <>
          {pick('column', 'Names the best', rule.column)}
          <BestWords
            id={id}
            rule={rule}
            column={columns.find(({ path }) => path === rule.column)}
            responses={responses}
            onChange={onChange}
          />
        </>
      )
    case 'winner':
      return (
        <>
          {pick('column', 'Winner’s name', rule.column)}
          {pick('nameA', 'Name of the first', rule.nameA)}
          {pick('nameB', 'Name of the second', rule.nameB)}
        </>
      )
    case 'one-hot':
      return (
        <>
          {pick('a', 'First preferred', rule.a)}
          {pick('b', 'Second preferred', rule.b)}
          {pick('tie', 'Tie', rule.tie, 'no column')}
        </>
      )
    case 'signed':
      return (
        <>
          {pick('column', 'Number', rule.column)}
          <Choice
            id={`${id}-positive`}
            label="A positive number prefers"
            value={rule.positive}
            choices={[
              ['a', 'the first response'],
              ['b', 'the second response'],
            ]}
            onChoose={(positive) => onChange({ ...rule, positive: positive === 'b' ? 'b' : 'a' })}
          />
          <NumberField
            id={`${id}-tie`}
            label="A tie up to"
            value={rule.tie}
            onChange={(tie) => onChange({ ...rule, tie: Math.abs(tie) })}
          />
        </>
      )
    case 'scores':
      return (
        <>
          {pick('a', 'Of the first', rule.a)}
          {pick('b', 'Of the second', rule.b)}
          <Choice
            id={`${id}-better`}
            label="Better is"
            value={rule.better}
            choices={[
              ['higher', 'the larger number (score)'],
              ['lower', 'the smaller number (rank)'],
            ]}
            onChoose={(better) => onChange({ ...rule, better: better === 'lower' ? 'lower' : 'higher' })}
          />
        </>
      )
    case 'range':
      return (
        <>
          {pick('column', 'Number', rule.column)}
          <NumberField
            id={`${id}-low`}
            label="All for the first"
            value={rule.low}
            onChange={(low) => onChange({ ...rule, low })}
          />
          <NumberField
            id={`${id}-high`}
            label="All for the second"
            value={rule.high}
            onChange={(high) => onChange({ ...rule, high })}
          />
        </>
      )
    case 'chosen':
      return (
        <p className="text-muted text-sm">Which of the two is shown first is drawn, so that its place tells nothing.</p>
      )
  }
}
