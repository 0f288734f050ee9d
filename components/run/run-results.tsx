import { JobProgress } from '@/components/job/job-progress'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { RunPage } from '@/lib/runs/load-run'

/** Where what a run made is looked at, and how far the profile is that takes it in. */
export function RunResults({ run, results, work }: Pick<RunPage, 'run' | 'results' | 'work'>) {
  if (run.status !== 'done' && run.status !== 'stopped') return null
  const [first, ...others] = results
  return (
    <div className="grid gap-4">
      {work.map((job) => (
        <JobProgress key={job.id} job={job} />
      ))}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button asChild variant="primary">
          {/* A new factor that people do not follow is not folded away there. */}
          <Link href={first?.href ?? `/datasets/${run.datasetId}?unfold=factors`}>See what it shows</Link>
        </Button>
        {run.kind === 'generation' && (
          <Button asChild>
            <Link href={`/datasets/${run.datasetId}/analysis`}>Judging against writing</Link>
          </Button>
        )}
        {first && (
          <p className="min-w-0 break-words text-muted text-sm">
            {first.label}
            {others.map(({ label, href }) => (
              <span key={href}>
                ,{' '}
                <Link href={href} className="underline">
                  {label}
                </Link>
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  )
}
