import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icon'

export type FieldIds = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

type FieldProps = {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  /** Draws the control with the ids that tie it to its label, hint and error. */
  readonly children: (ids: FieldIds) => ReactNode
}

export function Field({ id, label, hint, error, children }: FieldProps) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-bad text-sm">
          {error}
        </p>
      )}
    </div>
  )
}

type Typed = Omit<FieldProps, 'children'> & { readonly onChange: (text: string) => void }

/** A field of one line that is typed. */
export function InputField({
  id,
  label,
  hint,
  error,
  onChange,
  ...props
}: Typed & Omit<ComponentProps<'input'>, keyof Typed>) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(ids) => <Input {...ids} {...props} onChange={({ target }) => onChange(target.value)} />}
    </Field>
  )
}

/** A field of several lines. */
export function TextareaField({
  id,
  label,
  hint,
  error,
  onChange,
  ...props
}: Typed & Omit<ComponentProps<'textarea'>, keyof Typed>) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(ids) => <Textarea {...ids} {...props} onChange={({ target }) => onChange(target.value)} />}
    </Field>
  )
}

/** What is sent is handled here: the page stays. */
export function Form({
  onSubmit,
  ...props
}: Omit<ComponentProps<'form'>, 'onSubmit'> & { readonly onSubmit: () => void }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
      {...props}
    />
  )
}

export function Input({ className = '', ...props }: ComponentProps<'input'>) {
  return (
    <input
      className={`h-8 w-full rounded-control border border-control bg-surface px-3 placeholder:text-muted disabled:opacity-50 aria-invalid:border-bad ${className}`}
      {...props}
    />
  )
}

function Textarea({ className = '', ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={`field-sizing-content min-h-24 w-full rounded-control border border-control bg-surface px-3 py-2 placeholder:text-muted disabled:opacity-50 aria-invalid:border-bad ${className}`}
      {...props}
    />
  )
}

/** The browser's own select: the best one on a phone and with a screen reader, and it works without scripts. */
export function Select({ className = '', children, ...props }: ComponentProps<'select'>) {
  return (
    <span className={`relative inline-flex min-w-0 max-w-full ${className}`}>
      <select
        className="h-8 w-full appearance-none rounded-control border border-control bg-surface pr-8 pl-3 disabled:opacity-50 aria-invalid:border-bad"
        {...props}
      >
        {children}
      </select>
      <Icon name="chevron-down" className="pointer-events-none absolute top-2 right-2 text-muted" />
    </span>
  )
}

/** The browser's own checkbox in our colour; wrap it and its words in one `<label>`. */
export function Checkbox({ className = '', ...props }: Omit<ComponentProps<'input'>, 'type'>) {
  return <input type="checkbox" className={`size-4 shrink-0 accent-ink ${className}`} {...props} />
}
