'use client'

import { useEffect, useState } from 'react'
import type { ActionResult } from '@/lib/action'
import type { ExperimentInput } from '@/lib/experiments/experiment-request'
import type { ExperimentOutlook } from '@/lib/experiments/plan-experiment'

type Known = { readonly outlook: ExperimentOutlook | null; readonly problem: string | null }

const PAUSE_MS = 350

/** What an experiment as typed would be; asked for when typing pauses, and only the last answer counts. */
export function useOutlook(
  request: ExperimentInput,
  plan: (request: ExperimentInput) => Promise<ActionResult<ExperimentOutlook>>,
): Known {
  const [known, setKnown] = useState<Known>({ outlook: null, problem: null })
  // What is typed as a question changes no number.
  const key = JSON.stringify({ ...request, question: 'asked' })
  useEffect(() => {
    let isLast = true
    const timer = setTimeout(async () => {
      const result = await plan(JSON.parse(key))
      if (isLast)
        setKnown(result.ok ? { outlook: result.value, problem: null } : { outlook: null, problem: result.message })
    }, PAUSE_MS)
    return () => {
      isLast = false
      clearTimeout(timer)
    }
  }, [key, plan])
  return known
}
