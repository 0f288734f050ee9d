'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { Price } from '@/lib/protocol/run-plan'
import { draftOf, type PriceDraft, priceIn } from './price-draft'

type PriceFormProps = {
  /** `null`: not known. */
  readonly price: Price | null
  /** Gives what went wrong, or `null`. */
  readonly onSave: (price: Price | null) => Promise<string | null>
}

const FIELDS = [
  ['input', 'US dollars per million input tokens', 'What the model reads. 0 for a model of your own.', undefined],
  ['output', 'US dollars per million output tokens', 'What the model writes.', undefined],
  ['batch', 'A batch costs, in per cent of that', 'For runs that hand their calls over as a batch.', 100],
] as const

export function PriceForm({ price, onSave }: PriceFormProps) {
  const [draft, setDraft] = useState<PriceDraft>(draftOf(price))
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const typed = priceIn(draft)
  async function save(changed: Price | null): Promise<void> {
    setBusy(true)
    setProblem(await onSave(changed).finally(() => setBusy(false)))
  }
  return (
    <form
      className="grid gap-4"
      onSubmit={async (event) => {
        event.preventDefault()
        if (typed) await save(typed)
      }}
    >
      {FIELDS.map(([field, label, hint, most]) => (
        <Field key={field} id={`price-${field}`} label={label} hint={hint}>
          {(ids) => (
            <Input
              {...ids}
              type="number"
              inputMode="decimal"
              required
              min={0}
              max={most}
              step="any"
              value={draft[field]}
              onChange={({ target }) => setDraft({ ...draft, [field]: target.value })}
            />
          )}
        </Field>
      ))}
      {problem !== null && <Alert tone="bad" title={problem} />}
      <div className="flex flex-wrap justify-end gap-2">
        {price && (
          <Button disabled={isBusy} onClick={() => void save(null)}>
            Set back to unknown
          </Button>
        )}
        <Button type="submit" variant="primary" disabled={isBusy || typed === null}>
          Save
        </Button>
      </div>
    </form>
  )
}
