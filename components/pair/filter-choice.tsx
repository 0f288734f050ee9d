import type { ReactNode } from 'react'
import { Input, Select } from '@/components/ui/field'
import type { PairsQuery } from '@/lib/pairs/pairs-query'
import { shortName } from '@/lib/words/short-name'

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
            {shortName(option.label, 40)}
          </option>
        ))}
      </Select>
      {children}
    </span>
  )
}

type FilterRangeProps = {
  /** What is measured, before the two ends. */
  readonly label: string
  /** The names of the two ends in the form, and what stands in them. */
  readonly ends: readonly [End, End]
}
type End = { readonly name: string; readonly value: number | null }

/** A smallest and a largest size; taken when either is left or Enter is pressed. */
export function FilterRange({ label, ends }: FilterRangeProps) {
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-2">
      <legend className="float-left shrink-0 text-muted">{label}</legend>
      {ends.map(({ name, value }, at) => (
        <span key={name} className="flex items-center gap-2">
          <label htmlFor={`pairs-${name}`} className="text-muted">
            {at === 0 ? 'from' : 'to'}
          </label>
          <Input
            key={value}
            id={`pairs-${name}`}
            name={name}
            type="number"
            min={0}
            step="any"
            inputMode="decimal"
            className="min-w-16 max-w-20"
            defaultValue={value ?? ''}
            onBlur={({ target }) => {
              if (target.value !== String(value ?? '')) target.form?.requestSubmit()
            }}
          />
        </span>
      ))}
    </fieldset>
  )
}
