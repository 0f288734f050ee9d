import { Alert } from '@/components/ui/alert'
import { EmptyState } from '@/components/ui/empty-state'

/** In place of the endpoints: none is set up, or `problem` says why the settings cannot be read. */
export function NoEndpoint({ problem }: { readonly problem: string | null }) {
  if (problem !== null)
    return (
      <Alert tone="bad" title="The endpoints cannot be read">
        <span className="whitespace-pre-line break-words">{problem}</span>
      </Alert>
    )
  return (
    <EmptyState title="No language model is set up here">
      Everything that is computed works without one. To judge factors and pairs, name any server that speaks the OpenAI
      interface, as described below, and start Proclivity again.
    </EmptyState>
  )
}
