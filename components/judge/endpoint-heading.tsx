import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'

/** What the page of endpoints is for. */
export function EndpointHeading() {
  return (
    <PageHeading title="Judges">
      Language models that answer questions about responses, judge pairs, or write. The operator sets up where they are;
      here you find out what each model offers and say what it costs. Keys stay with the server: they are never shown
      here, kept in the database or sent to the browser.
    </PageHeading>
  )
}

/** In place of the endpoints: none is set up, or `problem` says why the settings cannot be read. */
export function NoEndpoint({ problem }: { readonly problem: string | null }) {
  if (problem !== null)
    return (
      <Alert tone="bad" title="The endpoints cannot be read">
        <span className="whitespace-pre-line break-words">{problem}</span>
      </Alert>
    )
  return (
    <EmptyState title="No language model is set up here" action={<Ways />}>
      Everything that is computed works without one. A model adds what rules cannot measure (facts, hallucination,
      focus, helpfulness, fluency), judges pairs beside people, and writes responses of its own. Name any server that
      speaks the OpenAI interface, as described below, and start Proclivity again.
    </EmptyState>
  )
}

function Ways() {
  return (
    <Button asChild>
      <Link href="/templates">Read what it would be asked</Link>
    </Button>
  )
}
