import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export default function NotFound() {
  const home = (
    <Button asChild>
      <Link href="/">All datasets</Link>
    </Button>
  )
  return (
    <EmptyState title="There is nothing here" action={home}>
      The page does not exist, was deleted, or its link was revoked.
    </EmptyState>
  )
}
