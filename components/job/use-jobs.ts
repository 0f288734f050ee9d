'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { JobView } from '@/lib/work/load-jobs'
import { isBeside, isOpen, isStopped } from './job-progress'

const POLL_MS = 1000

/** Whether anything is open, and whether a page waits for it: what is less than before has something new to show. */
const openness = (jobs: readonly JobView[]): number =>
  Number(jobs.some(isOpen)) + Number(jobs.some((job) => isOpen(job) && !isBeside(job)))

/** The work on a dataset, followed live: the page is drawn anew when there is something to show, and when it has ended. `ask` looks at once. */
export function useJobs(datasetId: number, first: readonly JobView[]) {
  const router = useRouter()
  const [jobs, setJobs] = useState(first)
  const open = jobs.some(isStopped) ? 0 : openness(jobs)
  const ask = useCallback(async (): Promise<readonly JobView[] | null> => {
    const response = await fetch(`/api/datasets/${datasetId}/jobs`, { cache: 'no-store' }).catch(() => null)
    if (!response?.ok) return null
    const { readJobs } = await import('./read-jobs')
    const next = readJobs(await response.json())
    setJobs(next)
    return next
  }, [datasetId])
  const isOver = useRef(first.every((job) => job.status === 'done' || isBeside(job)))
  // They ended while the server drew the page that waits for them.
  useEffect(() => {
    if (isOver.current) router.refresh()
    isOver.current = false
  }, [router])
  useEffect(() => {
    if (open === 0) return
    const timer = setInterval(async () => {
      const next = await ask()
      if (next && openness(next) < open) router.refresh()
    }, POLL_MS)
    return () => clearInterval(timer)
  }, [ask, open, router])
  return { jobs, ask }
}
