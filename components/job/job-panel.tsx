'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { JobView } from '@/lib/work/load-jobs'
import { isOpen, isStopped, JobProgress } from './job-progress'

const POLL_MS = 1000

async function jobsIn(response: Response): Promise<readonly JobView[]> {
  const { readJobs } = await import('./read-jobs')
  return readJobs(await response.json())
}

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
  const [jobs, setJobs] = useState(first)
  const { busy, submit } = useSubmit()
  const working = jobs.some(isOpen) || jobs.length < 2
  const stopped = jobs.some(isStopped)
  useEffect(() => {
    if (stopped || !working) return
    const timer = setInterval(async () => {
      const response = await fetch(`/api/datasets/${datasetId}/jobs`, { cache: 'no-store' }).catch(() => null)
      if (!response?.ok) return
      const next = await jobsIn(response)
      setJobs(next)
      if (!next.some(isOpen)) router.refresh()
    }, POLL_MS)
    return () => clearInterval(timer)
  }, [datasetId, working, stopped, router])

  async function act(action: Action): Promise<void> {
    announceResult(await submit(action(datasetId)))
    router.refresh()
    const response = await fetch(`/api/datasets/${datasetId}/jobs`, { cache: 'no-store' })
    if (response.ok) setJobs(await jobsIn(response))
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
