import { Field, Select } from '@/components/ui/field'
import type { Doubt } from '@/lib/ingest/mapping/doubt'
import type { ColumnProfile } from '@/lib/ingest/mapping/list-columns'
import type { Mapping } from '@/lib/ingest/mapping/mapping'
import { TASK_NAMES } from '@/lib/words/task'
import { ColumnSelect } from './column-select'
import { changeLayout, columnsIn, type Layout, layoutOf } from './mapping-draft'
import { PromptColumns, SeveralResponses } from './mapping-several'

type MappingTextsProps = {
  readonly mapping: Mapping
  readonly columns: readonly ColumnProfile[]
  readonly doubts: readonly Doubt[]
  readonly onChange: (mapping: Mapping) => void
}

const LAYOUTS: readonly (readonly [Layout, string])[] = [
  ['pair', 'two responses in each row'],
  ['columns', 'three or more responses in columns'],
  ['list', 'a list of responses in each row'],
  ['row', 'one response in each row, with ratings'],
]

/** Where the prompt, its source and the responses stand. */
export function MappingTexts({ mapping, columns, doubts, onChange }: MappingTextsProps) {
  const { responses } = mapping
  const flat = columnsIn(columns, null)
  const lists = flat.filter(({ type }) => type === 'list')
  const common = (key: 'source' | 'pairId' | 'promptId', label: string, none: string) => (
    <ColumnSelect
      id={`map-${key}`}
      label={label}
      none={none}
      columns={flat}
      value={mapping[key]}
      onChoose={(path) => onChange({ ...mapping, [key]: path })}
    />
  )
  const side = (which: 'a' | 'b', key: 'text' | 'author' | 'source', label: string) =>
    responses.kind === 'pair' && (
      <ColumnSelect
        id={`map-${which}-${key}`}
        label={label}
        columns={flat}
        doubts={doubts}
        value={responses[which][key]}
        {...(key === 'text' ? {} : { none: 'none' })}
        onChoose={(path) =>
          onChange({
            ...mapping,
            responses: { ...responses, [which]: { ...responses[which], [key]: key === 'text' ? (path ?? '') : path } },
          })
        }
      />
    )
  const each = (key: 'text' | 'author' | 'source', label: string) =>
    responses.kind === 'rated' && (
      <ColumnSelect
        id={`map-each-${key}`}
        label={label}
        columns={columnsIn(columns, responses.list)}
        doubts={doubts}
        value={responses.each[key]}
        {...(key === 'text' ? {} : { none: 'none' })}
        onChoose={(path) =>
          onChange({
            ...mapping,
            responses: { ...responses, each: { ...responses.each, [key]: key === 'text' ? (path ?? '') : path } },
          })
        }
      />
    )
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2">
      <Field id="map-layout" label="Responses are">
        {(ids) => (
          <Select
            {...ids}
            value={layoutOf(mapping)}
            onChange={({ target }) =>
              onChange(
                changeLayout(
                  mapping,
                  target.value as Layout,
                  lists.map(({ path }) => path),
                ),
              )
            }
          >
            {LAYOUTS.map(([key, name]) => (
              <option key={key} value={key} disabled={key === 'list' && lists.length === 0}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="map-task" label="Task">
        {(ids) => (
          <Select
            {...ids}
            value={mapping.task}
            onChange={({ target }) => onChange({ ...mapping, task: target.value as Mapping['task'] })}
          >
            {Object.entries(TASK_NAMES).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <PromptColumns mapping={mapping} columns={flat} doubts={doubts} onChange={onChange} />
      {common('source', 'Source', 'none')}
      {side('a', 'text', 'First response')}
      {side('b', 'text', 'Second response')}
      {side('a', 'author', 'Model of the first')}
      {side('b', 'author', 'Model of the second')}
      {responses.kind === 'rated' && responses.list !== null && (
        <ColumnSelect
          id="map-list"
          label="List of responses"
          columns={lists}
          value={responses.list}
          onChoose={(list) => onChange({ ...mapping, responses: { ...responses, list } })}
        />
      )}
      {each('text', 'Response')}
      {each('author', 'Model')}
      {responses.kind === 'columns' && (
        <SeveralResponses mapping={mapping} columns={flat} doubts={doubts} onChange={onChange} />
      )}
      {responses.kind === 'pair' && common('pairId', 'Pair id', 'none: texts tell pairs apart')}
      {common('promptId', 'Prompt id', 'none: texts tell prompts apart')}
    </div>
  )
}
