import { useState } from 'react'
import { Button } from '@/components/ui/button'

/** Adds what was understood to a dataset that is there. */
export function AppendForm({ onSubmit }: { readonly onSubmit: () => Promise<void> }) {
  const [busy, setBusy] = useState(false)
  return (
    <form
      className="grid gap-4"
      onSubmit={async (event) => {
        event.preventDefault()
        setBusy(true)
        await onSubmit().finally(() => setBusy(false))
      }}
    >
      <p className="text-muted text-sm">
        New pairs, raters and factors make a new version of the dataset. What it holds stays, and only what is new is
        scored.
      </p>
      <Button type="submit" variant="primary" size="lg" disabled={busy}>
        Add these files
      </Button>
    </form>
  )
}
