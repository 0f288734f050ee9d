import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'

/** Before the first report: what one is, and where it comes from. `datasetId` is `null` where no dataset is looked at. */
export function NoReports({ datasetId }: { readonly datasetId: number | null }) {
  return (
    <EmptyState
      title="No report yet"
      action={
        <Button asChild variant="primary">
          {datasetId === null ? (
            <Link href="/">Choose a dataset</Link>
          ) : (
            <Link href={`/datasets/${datasetId}/reports/new`}>Write the first report</Link>
          )}
        </Button>
      }
    >
      A report is a frozen copy of a profile with your words beside it: people read it through a secret link, and its
      numbers stay as they are when the data changes or is deleted. Choose what you want to show on a dataset’s profile,
      press “Publish report”, and write what it means.
    </EmptyState>
  )
}
