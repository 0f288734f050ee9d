'use client'

import { useSearchParams } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'

/** Leads from a dataset's page to publishing, and takes the view along: what is published is what was seen. */
export function PublishLink({ href }: { readonly href: string }) {
  const view = useSearchParams().toString()
  return (
    <Button asChild variant="primary">
      <Link href={view ? `${href}/new?${view}` : `${href}/new`}>Publish report</Link>
    </Button>
  )
}
