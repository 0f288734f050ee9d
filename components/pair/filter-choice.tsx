import type { ReactNode } from 'react'
import { Select } from '@/components/ui/field'
import type { PairsQuery } from '@/lib/pairs/pairs-query'

export type QueryChange = { readonly [Key in keyof PairsQuery]?: string | null }

type FilterChoiceProps = {
  readonly id: keyof PairsQuery
  readonly label: string
  /** What no choice is called; without it there is always one. */
  readonly none?: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly value: string | null
  readonly onChoose: (change: QueryChange) => void
  readonly children?: ReactNode
}

/** One choice of a query, with its name before it. */
export function FilterChoice({ id, label, none, options, value, onChoose, children }: FilterChoiceProps) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <label htmlFor={`pairs-${id}`} className="shrink-0 text-muted">
        {label}
      </label>
      <Select
        id={`pairs-${id}`}
        className="min-w-0 max-w-56"
        value={value ?? ''}
        onChange={({ target }) => onChoose({ [id]: target.value || null })}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </Select>
      {children}
    </span>
  )
}
