import type { Metadata } from 'next'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  const home = (
    <Button asChild variant="primary" size="lg">
      <Link href="/">All datasets</Link>
    </Button>
  )
  return (
    <EmptyState isPage title="There is nothing here" action={home}>
      The address is mistyped, what stood here was deleted, or its link was revoked or has expired. If somebody sent you
      the link, ask them for a new one.
    </EmptyState>
  )
}
