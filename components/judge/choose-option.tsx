type ChooseOptionProps<Id extends string> = {
  readonly name: string
  readonly legend: string
  /** Id, label, and what it means. */
  readonly options: readonly (readonly [id: Id, label: string, note: string])[]
  readonly value: Id
  readonly onChange: (id: Id) => void
}

/** One of a few, each explained. */
export function ChooseOption<Id extends string>({ name, legend, options, value, onChange }: ChooseOptionProps<Id>) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-medium">{legend}</legend>
      {options.map(([id, label, note]) => (
        <div key={id} className="flex gap-3">
          <input
            id={`${name}-${id}`}
            type="radio"
            name={name}
            className="mt-0.5 size-4 shrink-0 accent-ink"
            aria-describedby={`${name}-${id}-note`}
            checked={value === id}
            onChange={() => onChange(id)}
          />
          <div className="min-w-0">
            <label htmlFor={`${name}-${id}`}>{label}</label>
            <p id={`${name}-${id}-note`} className="text-muted text-sm">
              {note}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  )
}
