'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { JobView } from '@/lib/work/load-jobs'
import { isOpen, isStopped } from './job-progress'

const POLL_MS = 1000

/** The work on a dataset, followed live: the page is drawn anew when it has ended. `ask` looks at once. */
export function useJobs(datasetId: number, first: readonly JobView[]) {
  const router = useRouter()
  const [jobs, setJobs] = useState(first)
  const isFollowed = jobs.some(isOpen) && !jobs.some(isStopped)
  const ask = useCallback(async (): Promise<readonly JobView[] | null> => {
    const response = await fetch(`/api/datasets/${datasetId}/jobs`, { cache: 'no-store' }).catch(() => null)
    if (!response?.ok) return null
    const { readJobs } = await import('./read-jobs')
    const next = readJobs(await response.json())
    setJobs(next)
    return next
  }, [datasetId])
  const isOver = useRef(first.every(({ status }) => status === 'done'))
  // They ended while the server drew the page that waits for them.
  useEffect(() => {
    if (isOver.current) router.refresh()
    isOver.current = false
  }, [router])
  useEffect(() => {
    if (!isFollowed) return
    const timer = setInterval(async () => {
      const next = await ask()
      if (next && !next.some(isOpen)) router.refresh()
    }, POLL_MS)
    return () => clearInterval(timer)
  }, [ask, isFollowed, router])
  return { jobs, ask }
}
