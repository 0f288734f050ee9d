'use client'

import { useState } from 'react'
import { Input } from '@/components/ui/field'

type NumberInputProps = {
  readonly id: string
  readonly label: string
  readonly hidesLabel?: boolean
  readonly value: number | null
  readonly least: number
  readonly most?: number
  readonly step?: number | 'any'
  readonly unit?: string
  readonly placeholder?: string
  /** Whether the field may be left empty. */
  readonly isOptional?: boolean
  readonly onTake: (value: number | null) => void
}

/** A number that is taken when the field is left or Enter is pressed; what is not allowed is said, and not taken. */
export function NumberInput(props: NumberInputProps) {
  const { id, label, hidesLabel, value, least, most, step = 'any', unit, placeholder, isOptional, onTake } = props
  const [problem, setProblem] = useState<string | null>(null)
  function take(text: string): void {
    const number = text.trim() === '' ? null : Number(text)
    const whole = step === 'any' || number === null || Number.isInteger(number / step)
    const fits = number === null ? isOptional : number >= least && number <= (most ?? Number.POSITIVE_INFINITY) && whole
    setProblem(
      fits
        ? null
        : `${whole ? 'A number' : 'A whole number'} ${most === undefined ? `from ${least}` : `from ${least} to ${most}`}.`,
    )
    if (fits && number !== value) onTake(number)
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <label htmlFor={id} className={hidesLabel ? 'sr-only' : 'text-muted'}>
        {label}
      </label>
      <Input
        key={value}
        id={id}
        type="number"
        inputMode="decimal"
        min={least}
        {...(most === undefined ? {} : { max: most })}
        step={step}
        placeholder={placeholder}
        className="max-w-20"
        defaultValue={value ?? ''}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onBlur={({ target }) => take(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          take(event.currentTarget.value)
        }}
      />
      {unit && <span className="text-muted">{unit}</span>}
      {problem && (
        <span id={`${id}-problem`} role="alert" className="text-bad text-sm">
          {problem}
        </span>
      )}
    </span>
  )
}
