'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import type { ActionResult } from '@/lib/action'
import type { Price } from '@/lib/protocol/run-plan'
import { PriceForm } from './price-form'

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
