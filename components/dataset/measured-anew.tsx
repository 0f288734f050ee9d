import { LiveRefresh } from '@/components/job/live-refresh'
import { Alert } from '@/components/ui/alert'
import { Link } from '@/components/ui/link'
import type { DatasetView } from '@/lib/datasets/load-dataset'

type Measured = Pick<DatasetView, 'id' | 'newerVersion' | 'jobs'>

/** Above a dataset whose numbers are those of an older version of the program, until it is measured anew. */
export function MeasuredAnew({ dataset: { id, newerVersion, jobs } }: { readonly dataset: Measured }) {
  if (newerVersion === null) return null
  const job = jobs.find(({ kind }) => kind === 'measure')
  const isOpen = job?.status === 'queued' || job?.status === 'running'
  const title = isOpen
    ? `This dataset is being measured anew with version ${newerVersion} of its factors`
    : `This dataset could not be measured anew with version ${newerVersion} of its factors`
  return (
    <Alert tone={isOpen ? 'neutral' : 'warn'} title={title}>
      {isOpen && <LiveRefresh />}
      Until it is, all numbers are those of the version before. {job?.error}{' '}
      <Link href={`/datasets/${id}/jobs`} className="underline">
        {isOpen ? 'Follow the work' : 'See what went wrong, and try again'}
      </Link>
    </Alert>
  )
}
