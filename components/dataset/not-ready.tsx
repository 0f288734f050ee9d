import { LiveRefresh } from '@/components/job/live-refresh'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import type { DatasetView } from '@/lib/datasets/load-dataset'

/** In place of what an import has not brought yet. */
export function NotReady({ dataset: { id, status } }: { readonly dataset: DatasetView }) {
  const importing = status === 'importing'
  const action = (
    <>
      <Button asChild variant="primary">
        <Link href={`/datasets/${id}/jobs`}>{importing ? 'Follow the import' : 'See what went wrong'}</Link>
      </Button>
      {!importing && (
        <Button asChild>
          <Link href="/datasets/new">Upload another file</Link>
        </Button>
      )}
    </>
  )
  return (
    <>
      {importing && <LiveRefresh />}
      <EmptyState title={importing ? 'The rows are still on their way' : 'The import did not succeed'} action={action}>
        {importing
          ? 'An import brings all rows at once; this page fills by itself then.'
          : 'No row was kept, so there is nothing to compare yet. The import says which rows or columns it could not read, and can be tried again; a corrected file can be uploaded anew.'}
      </EmptyState>
    </>
  )
}
