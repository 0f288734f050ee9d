'use client'

import { useState } from 'react'
import type { ActionResult } from '@/lib/action'

/** `error`: what went wrong the last time; `null` while something is under way. */
type Submission = { readonly busy: boolean; readonly error: string | null }

const IDLE: Submission = { busy: false, error: null }

/** Shows that work is under way, then how it ended; what it threw goes on to the page's error boundary. */
export async function follow<Value>(
  work: Promise<ActionResult<Value>>,
  show: (state: Submission) => void,
): Promise<ActionResult<Value>> {
  show({ busy: true, error: null })
  try {
    const result = await work
    show({ busy: false, error: result.ok ? null : result.message })
    return result
  } catch (failure) {
    show(IDLE)
    throw failure
  }
}

/** What a form or button needs while what it sent is answered: `busy` keeps it from being sent twice. */
export function useSubmit() {
  const [{ busy, error }, show] = useState(IDLE)
  return {
    busy,
    error,
    submit: <Value>(work: Promise<ActionResult<Value>>) => follow(work, show),
    /** For what is wrong before anything is sent. */
    refuse: (message: string) => show({ busy: false, error: message }),
  }
}
