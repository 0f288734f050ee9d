import { Button } from '@/components/ui/button'

type AppendFormProps = { readonly busy: boolean; readonly onSubmit: () => void }

/** Adds what was understood to a dataset that is there. */
export function AppendForm({ busy, onSubmit }: AppendFormProps) {
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
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
