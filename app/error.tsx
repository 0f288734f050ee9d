'use client'

import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'

export default function ErrorPage({
  error,
  retry,
}: {
  readonly error: Error & { readonly digest?: string }
  readonly retry: () => void
}) {
  const actions = (
    <>
      <Button variant="primary" size="lg" onClick={retry}>
        Try again
      </Button>
      <Button asChild size="lg">
        <Link href="/">All datasets</Link>
      </Button>
    </>
  )
  return (
    <EmptyState isPage title="Something went wrong" action={actions}>
      Your data is as it was. The server’s log says what happened{error.digest ? ` (look for ${error.digest})` : ''}; if
      it happens again, whoever runs this server will want to know.
    </EmptyState>
  )
}
