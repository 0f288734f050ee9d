'use client'

import { filterInWords } from '@/components/pair/filter-words'
import { pairsQuery } from '@/components/pair/pairs-query'
import { Term } from '@/components/profile/term'
import { Select } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import type { TrainingRecipe } from '@/lib/improve/training/recipe'
import type { TrainingChoices } from '@/lib/improvements/load-training-choices'
import { filtersIn } from '@/lib/pairs/pairs-query'
import { Chip } from './chip'
import { NumberInput } from './number-input'
import { Step } from './step'
import type { ChangeRecipe } from './use-recipe'

type FiltersStepProps = {
  readonly choices: TrainingChoices
  readonly filters: TrainingRecipe['filters']
  /** The metadata column whose values are listed. */
  readonly column: string | null
  readonly pairsHref: string
  readonly onColumn: (column: string | null) => void
  readonly onChange: ChangeRecipe
}

/** Which pairs may be in the file at all. */
export function FiltersStep({ choices, filters, column, pairsHref, onColumn, onChange }: FiltersStepProps) {
  const { factors, people } = choices
  const put = (change: Partial<TrainingRecipe['filters']>) => onChange({ filters: { ...filters, ...change } })
  const { unsupported } = filters
  return (
    <Step number={2} title="Filters" note="Which pairs may be in the file at all. Without one, every decided pair.">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <span className="flex items-center gap-2">
          <Term id="trainingMargin">Margin</Term>
          <NumberInput
            id="filter-margin"
            label="at least"
            value={filters.margin}
            least={0}
            isOptional
            placeholder="any"
            onTake={(margin) => put({ margin })}
          />
        </span>
        {people.length > 1 && (
          <NumberInput
            id="filter-agreement"
            label="People who agree, at least"
            value={filters.agreement === null ? null : Math.round(filters.agreement * 100)}
            least={0}
            most={100}
            unit="%"
            isOptional
            placeholder="any"
            onTake={(percent) => put({ agreement: percent === null ? null : percent / 100 })}
          />
        )}
        <span className="flex min-w-0 flex-wrap items-center gap-2">
          <label htmlFor="filter-unsupported" className="text-muted">
            Chosen response has at most
          </label>
          {unsupported && (
            <NumberInput
              key={unsupported.factor}
              id="filter-most"
              label="Most of it"
              hidesLabel
              value={unsupported.most}
              least={0}
              onTake={(most) => most !== null && put({ unsupported: { ...unsupported, most } })}
            />
          )}
          <Select
            id="filter-unsupported"
            className="min-w-0 max-w-56"
            value={unsupported?.factor ?? ''}
            onChange={({ target }) =>
              put({ unsupported: target.value ? { factor: target.value, most: unsupported?.most ?? 0 } : null })
            }
          >
            <option value="">anything</option>
            {factors.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </span>
      </div>
      {choices.slices.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor="filter-column" className="text-muted">
            Only pairs where
          </label>
          <Select
            id="filter-column"
            className="min-w-0 max-w-48"
            value={column ?? ''}
            onChange={({ target }) => onColumn(target.value || null)}
          >
            <option value="">choose a column</option>
            {choices.slices.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
          {column !== null && (
            <Select
              aria-label={`A value of ${column}`}
              className="min-w-0 max-w-48"
              value=""
              onChange={({ target }) => put({ slices: [...filters.slices, { column, value: target.value.slice(1) }] })}
            >
              <option value="">add a value</option>
              {choices.values
                .filter((value) => !filters.slices.some((one) => one.column === column && one.value === value))
                .map((value) => (
                  <option key={value} value={`=${value}`}>
                    {value || '(empty)'}
                  </option>
                ))}
            </Select>
          )}
        </div>
      )}
      <FilterList {...{ choices, filters, pairsHref, put }} />
    </Step>
  )
}

type FilterListProps = Pick<FiltersStepProps, 'choices' | 'filters' | 'pairsHref'> & {
  readonly put: (change: Partial<TrainingRecipe['filters']>) => void
}

/** Values of metadata, and what a list of pairs handed over. */
function FilterList({ choices, filters, pairsHref, put }: FilterListProps) {
  const { pairs, slices } = filters
  const { factors, judges, people } = choices
  const names = { factors, models: judges, raters: [...people, ...judges] }
  if (!pairs && slices.length === 0)
    return (
      <p className="text-muted text-sm">
        Any list of the page{' '}
        <Link href={pairsHref} className="underline">
          Pairs
        </Link>{' '}
        can be a filter: its button “Training data” leads here.
      </p>
    )
  return (
    <ul aria-label="Filters of the file" className="flex flex-wrap gap-2">
      {slices.map((slice) => (
        <Chip
          key={`${slice.column} ${slice.value}`}
          onRemove={() => put({ slices: slices.filter((one) => one !== slice) })}
        >
          {slice.column}: {slice.value || '(empty)'}
        </Chip>
      ))}
      {pairs && (
        <Chip onRemove={() => put({ pairs: null })}>
          <Link href={`${pairsHref}?${pairsQuery(pairs)}`} className="underline decoration-line-strong">
            {filtersIn(pairs)
              .map((filter) => filterInWords(filter, pairs, names))
              .join(' · ') || 'A list of pairs'}
          </Link>
        </Chip>
      )}
    </ul>
  )
}
