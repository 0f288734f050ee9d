'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Form, InputField } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { Price } from '@/lib/protocol/run-plan'
import { draftOf, type PriceDraft, priceIn } from './price-draft'

type PriceDialogProps = {
  readonly model: string
  /** `null`: not known. */
  readonly price: Price | null
  readonly onSave: (price: Price | null) => Promise<ActionResult<unknown>>
}

/** The price of a model, to be changed. */
export function PriceDialog({ model, price, onSave }: PriceDialogProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm" variant="ghost" aria-label={`Price of ${model}`}>
          Price
        </Button>
      </DialogTrigger>
      <DialogContent
        title={`Price of ${model}`}
        description="Runs reckon their cost with it, and stop at their budget. A run takes the price there is when it is started."
      >
        <PriceForm
          price={price}
          onSave={async (changed) => {
            const result = await onSave(changed)
            if (result.ok) setOpen(false)
            return result
          }}
        />
      </DialogContent>
    </Dialog>
  )
}

type PriceFormProps = {
  /** `null`: not known. */
  readonly price: Price | null
  readonly onSave: (price: Price | null) => Promise<ActionResult<unknown>>
}

const FIELDS = [
  ['input', 'US dollars per million input tokens', 'What the model reads. 0 for a model of your own.', undefined],
  ['output', 'US dollars per million output tokens', 'What the model writes.', undefined],
  ['batch', 'A batch costs, in per cent of that', 'For runs that hand their calls over as a batch.', 100],
] as const

function PriceForm({ price, onSave }: PriceFormProps) {
  const [draft, setDraft] = useState<PriceDraft>(draftOf(price))
  const { busy, error, submit } = useSubmit()
  const typed = priceIn(draft)
  return (
    <Form
      className="grid gap-4"
      onSubmit={async () => {
        if (typed) await submit(onSave(typed))
      }}
    >
      {FIELDS.map(([field, label, hint, most]) => (
        <InputField
          key={field}
          id={`price-${field}`}
          label={label}
          hint={hint}
          type="number"
          inputMode="decimal"
          required
          min={0}
          max={most}
          step="any"
          value={draft[field]}
          onChange={(text) => setDraft({ ...draft, [field]: text })}
        />
      ))}
      {error !== null && <Alert tone="bad" title={error} />}
      <div className="flex flex-wrap justify-end gap-2">
        {price && (
          <Button disabled={busy} onClick={() => void submit(onSave(null))}>
            Set back to unknown
          </Button>
        )}
        <Button type="submit" variant="primary" disabled={busy || typed === null}>
          Save
        </Button>
      </div>
    </Form>
  )
}
