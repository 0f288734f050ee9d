import { Button } from '@/components/ui/button'
import { Checkbox, Field, InputField, Select } from '@/components/ui/field'
import type { Doubt } from '@/lib/ingest/mapping/doubt'
import type { ColumnProfile } from '@/lib/ingest/mapping/list-columns'
import { type Mapping, neededColumns } from '@/lib/ingest/mapping/mapping'
import { ColumnSelect } from './column-select'
import { RaterFields } from './label-editor'
import { columnsIn } from './mapping-draft'

type PartProps = {
  readonly mapping: Mapping
  readonly columns: readonly ColumnProfile[]
  readonly onChange: (mapping: Mapping) => void
}

const replaceAt = <Item,>(list: readonly Item[], at: number, item: Item): Item[] =>
  list.map((each, index) => (index === at ? item : each))
const without = <Item,>(list: readonly Item[], at: number): Item[] => list.filter((_, index) => index !== at)

/** The rating with another column: of all responses, or of one of several in columns. */
function rateBy(rating: Mapping['ratings'][number], place: number | null, column: string): Mapping['ratings'][number] {
  if (place === null) return { ...rating, column }
  const columns = [...(rating.columns ?? [])]
  columns[place] = column
  return { ...rating, columns, column: columns[0] ?? '' }
}

/** Which numbers raters gave each response. */
export function MappingRatings({
  mapping,
  columns,
  doubts,
  onChange,
}: PartProps & { readonly doubts: readonly Doubt[] }) {
  const { responses } = mapping
  const inside = columnsIn(columns, responses.kind === 'rated' ? responses.list : null)
  const each = responses.kind === 'columns' ? responses.each : null
  const set = (ratings: Mapping['ratings']) => onChange({ ...mapping, ratings })
  return (
    <ul className="grid gap-3">
      {mapping.ratings.map((rating, at) => (
        <li key={`${at.toString()}`} className="grid items-start gap-3 rounded-control border p-3 sm:grid-cols-2">
          <RaterFields
            id={`rating-${at}`}
            rater={rating.rater}
            columns={inside}
            onChange={(rater) => set(replaceAt(mapping.ratings, at, { ...rating, rater }))}
          />
          {(each ?? [null]).map((response, place) => (
            <ColumnSelect
              key={`${place.toString()} ${response?.text ?? ''}`}
              id={`rating-${at}-column-${place}`}
              label={response === null ? 'Rating' : `Rating of response ${place + 1}`}
              columns={inside}
              doubts={doubts}
              value={response === null ? rating.column : (rating.columns?.[place] ?? '')}
              onChoose={(column) => set(replaceAt(mapping.ratings, at, rateBy(rating, each && place, column ?? '')))}
            />
          ))}
          <Field id={`rating-${at}-better`} label="Better is">
            {(ids) => (
              <Select
                {...ids}
                value={rating.better}
                onChange={({ target }) =>
                  set(
                    replaceAt(mapping.ratings, at, {
                      ...rating,
                      better: target.value === 'lower' ? 'lower' : 'higher',
                    }),
                  )
                }
              >
                <option value="higher">the larger number (score)</option>
                <option value="lower">the smaller number (rank)</option>
              </Select>
            )}
          </Field>
          <Button
            size="sm"
            variant="ghost"
            className="justify-self-start"
            onClick={() => set(without(mapping.ratings, at))}
          >
            Remove this rating
          </Button>
        </li>
      ))}
      <li>
        <Button
          size="sm"
          onClick={() =>
            set([
              ...mapping.ratings,
              {
                rater: { kind: 'human', name: `Person ${mapping.ratings.length + 1}`, column: null },
                column: '',
                better: 'higher',
                ...(each !== null && { columns: each.map(() => '') }),
              },
            ])
          }
        >
          Add a rating
        </Button>
      </li>
    </ul>
  )
}

/** Numbers of the file that become imported factors. */
export function MappingFactors({ mapping, columns, onChange }: PartProps) {
  const { responses } = mapping
  const inside = columnsIn(columns, responses.kind === 'rated' ? responses.list : null)
  const set = (factors: Mapping['factors']) => onChange({ ...mapping, factors })
  return (
    <ul className="grid gap-3">
      {mapping.factors.map((factor, at) => (
        <li key={`${at.toString()}`} className="grid gap-3 sm:grid-cols-[1fr_1fr_1fr_auto] sm:items-end">
          <InputField
            id={`factor-${at}-name`}
            label="Factor"
            maxLength={200}
            value={factor.name}
            onChange={(text) => set(replaceAt(mapping.factors, at, { ...factor, name: text }))}
          />
          <ColumnSelect
            id={`factor-${at}-a`}
            label={responses.kind === 'pair' ? 'Of the first' : 'Column'}
            columns={inside}
            value={factor.a}
            onChoose={(a) => set(replaceAt(mapping.factors, at, { ...factor, a: a ?? '' }))}
          />
          {responses.kind === 'pair' && (
            <ColumnSelect
              id={`factor-${at}-b`}
              label="Of the second"
              columns={inside}
              value={factor.b}
              none="none"
              onChoose={(b) => set(replaceAt(mapping.factors, at, { ...factor, b }))}
            />
          )}
          <Button
            size="sm"
            variant="ghost"
            aria-label={`Remove factor ${factor.name}`}
            onClick={() => set(without(mapping.factors, at))}
          >
            Remove
          </Button>
        </li>
      ))}
      <li>
        <Button
          size="sm"
          onClick={() => set([...mapping.factors, { name: `factor ${mapping.factors.length + 1}`, a: '', b: null }])}
        >
          Add a factor
        </Button>
      </li>
    </ul>
  )
}

const MOST_CHARACTERS = 100
const PLAIN: ReadonlySet<string> = new Set(['text', 'number', 'boolean'])

/** What is a text or a label already, or an element of a list, is nothing to slice by. */
const isTaken = (mapping: Mapping, path: string): boolean =>
  path.includes('[') ||
  neededColumns(mapping).includes(path) ||
  mapping.labels.some(({ rater }) => rater.column === path)

/** Metadata to slice by. */
export function MappingSlices({ mapping, columns, onChange }: PartProps) {
  const short = columnsIn(columns, null).filter(
    ({ path, type, length, filled, distinct }) =>
      mapping.slices.includes(path) ||
      (filled > 0 && distinct < filled && length <= MOST_CHARACTERS && PLAIN.has(type) && !isTaken(mapping, path)),
  )
  if (short.length === 0) return <p className="text-muted text-sm">No short value stands in several rows.</p>
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-2">
      {short.map(({ path }) => (
        <li key={path}>
          <label htmlFor={`slice-${path}`} className="flex items-center gap-2 text-sm">
            <Checkbox
              id={`slice-${path}`}
              checked={mapping.slices.includes(path)}
              onChange={({ target }) =>
                onChange({
                  ...mapping,
                  slices: target.checked ? [...mapping.slices, path] : mapping.slices.filter((each) => each !== path),
                })
              }
            />
            <span className="font-mono">{path}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
