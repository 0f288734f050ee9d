import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'

/** What to do where there is no model to tell anything. */
export function NoEndpoint() {
  const settings = (
    <Button asChild variant="primary">
      <Link href="/settings">Set up an endpoint</Link>
    </Button>
  )
  return (
    <EmptyState title="No language model is set up here" action={settings}>
      An experiment asks a judge or a writer; any OpenAI-compatible server will do. To look around without a key,{' '}
      <code className="font-mono text-sm">npm run judge-server</code> plays one on this machine. Raters that the dataset
      has already are compared without any.
    </EmptyState>
  )
}
