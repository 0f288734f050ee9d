'use client'

import { Field, InputField, Select } from '@/components/ui/field'

const EXPIRIES = ['never', '7', '30', '90', 'date'] as const
type Expiry = (typeof EXPIRIES)[number]

/** What a person chose for a link. */
type AccessDraft = {
  readonly expiry: Expiry
  /** A day, as a date field gives it: "2027-01-31". */
  readonly date: string
  readonly password: string
}

export const OPEN_ACCESS: AccessDraft = { expiry: 'never', date: '', password: '' }

const DAY = 24 * 60 * 60 * 1000

export type Access = { readonly expiresAt: string | null; readonly password: string }

/**
 * When the link ends, from now or with the last moment (UTC) of a day; `null` while a day is still to be chosen.
 *
 * @example accessOf({ expiry: 'date', date: '2027-01-31', password: '' }, now)
 * // { expiresAt: '2027-01-31T23:59:59.999Z', password: '' }
 */
export function accessOf({ expiry, date, password }: AccessDraft, now: Date): Access | null {
  if (expiry === 'never') return { expiresAt: null, password }
  const end = expiry === 'date' ? Date.parse(`${date}T23:59:59.999Z`) : now.getTime() + Number(expiry) * DAY
  return Number.isNaN(end) || end <= now.getTime() ? null : { expiresAt: new Date(end).toISOString(), password }
}

const EXPIRY_NAMES: Readonly<Record<Expiry, string>> = {
  never: 'works until it is revoked',
  7: 'works for 7 days',
  30: 'works for 30 days',
  90: 'works for 90 days',
  date: 'works until a day …',
}

type LinkFieldsProps = { readonly value: AccessDraft; readonly onChange: (value: AccessDraft) => void }

/** Until when a link works, and whether it asks for a password. */
export function LinkFields({ value, onChange }: LinkFieldsProps) {
  const { expiry, date, password } = value
  return (
    <div className="grid gap-3">
      <Field id="link-expiry" label="The link">
        {(ids) => (
          <Select
            {...ids}
            value={expiry}
            onChange={({ target }) =>
              onChange({ ...value, expiry: EXPIRIES.find((each) => each === target.value) ?? 'never' })
            }
          >
            {EXPIRIES.map((each) => (
              <option key={each} value={each}>
                {EXPIRY_NAMES[each]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {expiry === 'date' && (
        <InputField
          id="link-date"
          label="Last day"
          hint="To its end, UTC."
          type="date"
          required
          value={date}
          onChange={(text) => onChange({ ...value, date: text })}
        />
      )}
      <InputField
        id="link-password"
        label="Password"
        hint="Optional. Tell it to your readers another way than the link."
        type="password"
        autoComplete="new-password"
        maxLength={200}
        value={password}
        onChange={(text) => onChange({ ...value, password: text })}
      />
    </div>
  )
}
