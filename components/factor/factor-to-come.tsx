import { LiveRefresh } from '@/components/job/live-refresh'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import type { DatasetView } from '@/lib/datasets/load-dataset'

/** In place of a factor whose dataset is not measured whole: what is said of a sample stands on its dashboard alone. */
export function FactorToCome({ dataset: { id } }: { readonly dataset: Pick<DatasetView, 'id'> }) {
  const action = (
    <Button asChild variant="primary">
      <Link href={`/datasets/${id}/jobs`}>Follow the work</Link>
    </Button>
  )
  return (
    <>
      <LiveRefresh />
      <EmptyState title="This factor is still being measured" action={action}>
        This page needs its value for every response, and fills by itself once all are measured.
      </EmptyState>
    </>
  )
}
