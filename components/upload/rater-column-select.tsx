'use client'

import { Field, Select } from '@/components/ui/field'
import type { RaterColumn } from '@/lib/imports/rater-columns'
import { countOf } from '@/lib/words/format'

type RaterColumnSelectProps = {
  readonly whose: RaterColumn
  /** A column, or the empty name for none. */
  readonly onChoose: (column: string) => void
}

/** Which column says whose label a row holds, with the choice of another or none. */
export function RaterColumnSelect({ whose: { column, names, columns }, onChoose }: RaterColumnSelectProps) {
  const all = column === null || columns.includes(column) ? columns : [column, ...columns]
  return (
    <Field
      id="rater-column"
      label="Whose labels"
      hint="The column that names who labelled a row. Each name becomes a rater of its own."
    >
      {(ids) => (
        <Select {...ids} value={column ?? ''} onChange={({ target }) => onChoose(target.value)}>
          <option value="">nobody is named: all are one person’s</option>
          {all.map((each) => (
            <option key={each} value={each}>
              {each === column ? `${each} (${countOf(names, 'name')})` : each}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
