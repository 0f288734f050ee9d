'use client'

import { useRouter } from 'next/navigation'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { JobView } from '@/lib/work/load-jobs'
import { isOpen, isStopped, JobProgress } from './job-progress'
import { useJobs } from './use-jobs'

type Action = (datasetId: number) => Promise<ActionResult<void>>

type JobPanelProps = {
  readonly datasetId: number
  readonly jobs: readonly JobView[]
  readonly onCancel: Action
  readonly onRetry: Action
}

/** The work on a dataset, followed live; it goes on when the page is left. */
export function JobPanel({ datasetId, jobs: first, onCancel, onRetry }: JobPanelProps) {
  const router = useRouter()
  const { jobs, ask } = useJobs(datasetId, first)
  const { busy, submit } = useSubmit()
  const stopped = jobs.some(isStopped)

  async function act(action: Action): Promise<void> {
    announceResult(await submit(action(datasetId)))
    router.refresh()
    await ask()
  }
  return (
    <Card aria-labelledby="jobs-title">
      <CardHeader
        id="jobs-title"
        title="Work on this dataset"
        note="It goes on when you leave this page, and takes itself up again after a restart."
        actions={
          <>
            {jobs.some(isOpen) && (
              <Button disabled={busy} onClick={() => act(onCancel)}>
                Stop
              </Button>
            )}
            {stopped && (
              <Button disabled={busy} onClick={() => act(onRetry)}>
                Try again
              </Button>
            )}
          </>
        }
      />
      <div className="grid gap-4" aria-live="polite">
        {jobs.map((job) => (
          <JobProgress key={job.id} job={job} />
        ))}
      </div>
    </Card>
  )
}
