import { Input } from '@/components/ui/field'

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
