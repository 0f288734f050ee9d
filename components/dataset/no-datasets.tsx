import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** What stands where there are no datasets: none at all, or none that fits. */
export function NoDatasets({ searching }: { readonly searching: boolean }) {
  if (searching)
    return (
      <EmptyState title="No dataset fits" action={<Way href="/" label="Show all datasets" />}>
        Names and descriptions are searched. Look for a shorter word, or for any task.
      </EmptyState>
    )
  return (
    <EmptyState title="No dataset yet" action={<Ways />}>
      Everything here starts with preferences: prompts, two responses to each, and who preferred which. Upload a file or
      give the address of one. Over thirty formats are recognised, and for any other you say what its columns mean.
    </EmptyState>
  )
}

function Ways() {
  return (
    <>
      <Way href="/datasets/new" label="Upload preferences" />
      <Button asChild size="lg">
        <a href="/samples/summaries-of-posts.csv" download>
          Download a sample file
        </a>
      </Button>
    </>
  )
}

function Way({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <Button asChild variant="primary" size="lg">
      <Link href={href}>{label}</Link>
    </Button>
  )
}
