'use client'

import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export default function ErrorPage({ retry }: { readonly error: Error; readonly retry: () => void }) {
  return (
    <EmptyState title="Something went wrong" action={<Button onClick={retry}>Try again</Button>}>
      The server’s log says what. Your data is as it was.
    </EmptyState>
  )
}
