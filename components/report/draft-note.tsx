import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import type { DraftKeeping } from './use-kept-draft'

const time = (at: string): string =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })

/** Where the draft is kept, and what else is kept of it. */
export function DraftNote({ keeping }: { readonly keeping: DraftKeeping }) {
  const { at, others, isRefused, take, drop } = keeping
  if (isRefused)
    return <Alert tone="warn" title="This browser keeps no draft: what is typed is lost when the page is left." />
  if (at === null && others.length === 0) return null
  return (
    <div className="grid gap-2 text-sm">
      {at !== null && (
        <p className="flex flex-wrap items-center gap-2 text-muted">
          <span className="min-w-0 flex-1">Draft kept in this browser, {time(at)}. A link’s password is not kept.</span>
          <Button size="sm" onClick={() => drop()}>
            Start over
          </Button>
        </p>
      )}
      {others.map((draft) => (
        <div key={draft.slot} className="flex flex-wrap items-center gap-2 rounded-control border px-3 py-2">
          <p className="min-w-0 flex-1 break-words">
            Another draft is kept, of {time(draft.at)}: “{draft.words.title}”
          </p>
          <Button size="sm" onClick={() => take(draft)}>
            Use it
          </Button>
          <Button size="sm" variant="ghost" onClick={() => drop(draft.slot)}>
            Throw away
          </Button>
        </div>
      ))}
    </div>
  )
}
