import { Field, InputField, Select } from '@/components/ui/field'
import { followHeading, ruleFor } from '@/lib/ingest/mapping/choose-label'
import type { Doubt } from '@/lib/ingest/mapping/doubt'
import type { ColumnProfile } from '@/lib/ingest/mapping/list-columns'
import type { LabelRule, MappedLabel, Mapping } from '@/lib/ingest/mapping/mapping'
import { ColumnSelect } from './column-select'
import { columnsIn, emptyRule, RULE_NAMES } from './mapping-draft'
import { RuleEditor } from './rule-editor'

type RaterFieldsProps = {
  readonly id: string
  readonly rater: MappedLabel['rater']
  readonly columns: readonly ColumnProfile[]
  readonly onChange: (rater: MappedLabel['rater']) => void
}

const personOr = (kind: MappedLabel['rater']['kind']) => (kind === 'by-name' ? 'human' : kind)

/** Who gave the labels or ratings: one name, or a column that holds it. */
export function RaterFields({ id, rater, columns, onChange }: RaterFieldsProps) {
  return (
    <>
      <Field id={`${id}-kind`} label="Rater is">
        {(ids) => (
          <Select
            {...ids}
            value={rater.kind}
            onChange={({ target }) => onChange({ ...rater, kind: target.value as MappedLabel['rater']['kind'] })}
          >
            <option value="human">a person</option>
            <option value="model">a model</option>
            {rater.column !== null && <option value="by-name">a person, or a model where the name is one’s</option>}
          </Select>
        )}
      </Field>
      <ColumnSelect
        id={`${id}-names`}
        label="Named by"
        columns={columns}
        value={rater.column}
        none="the name beside"
        onChoose={(column) => onChange({ ...rater, column, kind: column === null ? personOr(rater.kind) : rater.kind })}
      />
      {rater.column === null && (
        <InputField
          id={`${id}-name`}
          label="Name"
          maxLength={200}
          value={rater.name}
          onChange={(text) => onChange({ ...rater, name: text })}
        />
      )}
    </>
  )
}

type LabelEditorProps = {
  readonly id: string
  readonly label: MappedLabel
  readonly mapping: Mapping
  readonly columns: readonly ColumnProfile[]
  readonly doubts: readonly Doubt[]
  readonly onChange: (label: MappedLabel) => void
}

/** One rater's labels: who, in which columns, in which encoding. */
export function LabelEditor({ id, label, mapping, columns, doubts, onChange }: LabelEditorProps) {
  const lists = columns.filter(({ type, list }) => type === 'list' && list === null)
  const inside = columnsIn(columns, label.list)
  const column = 'column' in label.rule ? label.rule.column : ''
  const count = mapping.labels.length
  function choose(path: string): void {
    const rule = ruleFor(path, mapping, columns, label.list)
    onChange({ ...followHeading(label, path, count), rule })
  }
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2">
      <RaterFields id={id} rater={label.rater} columns={inside} onChange={(rater) => onChange({ ...label, rater })} />
      {lists.length > 0 && mapping.responses.kind === 'pair' && (
        <ColumnSelect
          id={`${id}-list`}
          label="Labels are in"
          columns={lists}
          doubts={doubts}
          value={label.list}
          none="the row itself"
          onChoose={(list) => onChange({ ...label, list, rule: emptyRule(label.rule.kind, '') })}
        />
      )}
      {label.rule.kind !== 'best' && (
        <Field id={`${id}-encoding`} label="Encoding">
          {(ids) => (
            <Select
              {...ids}
              value={label.rule.kind}
              onChange={({ target }) =>
                onChange({ ...label, rule: emptyRule(target.value as LabelRule['kind'], column) })
              }
            >
              {Object.entries(RULE_NAMES).map(([kind, name]) => (
                <option key={kind} value={kind}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <RuleEditor
        id={`${id}-rule`}
        rule={label.rule}
        columns={inside}
        doubts={doubts}
        responses={mapping.responses}
        onChoose={choose}
        onChange={(rule) => onChange({ ...label, rule })}
      />
    </div>
  )
}
