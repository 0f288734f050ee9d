'use client'

import { Field, Input, Select } from '@/components/ui/field'
import { type AccessDraft, EXPIRIES, type Expiry } from './link-access'

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
        <Field id="link-date" label="Last day" hint="To its end, UTC.">
          {(ids) => (
            <Input
              {...ids}
              type="date"
              required
              value={date}
              onChange={({ target }) => onChange({ ...value, date: target.value })}
            />
          )}
        </Field>
      )}
      <Field id="link-password" label="Password" hint="Optional. Tell it to your readers another way than the link.">
        {(ids) => (
          <Input
            {...ids}
            type="password"
            autoComplete="new-password"
            maxLength={200}
            value={password}
            onChange={({ target }) => onChange({ ...value, password: target.value })}
          />
        )}
      </Field>
    </div>
  )
}
