'use client'

import { useState } from 'react'
import type { ActionResult } from '@/lib/action'

/** `error`: what went wrong the last time; `null` while something is under way. */
type Submission = { readonly busy: boolean; readonly error: string | null }

const IDLE: Submission = { busy: false, error: null }

/** What a form or button needs while what it sent is answered: `busy` keeps it from being sent twice. */
export function useSubmit() {
  const [{ busy, error }, show] = useState(IDLE)
  /** Gives the answer; what was thrown instead goes on to whoever called. */
  async function submit<Value>(work: Promise<ActionResult<Value>>): Promise<ActionResult<Value>> {
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
  /** For what is wrong before anything is sent. */
  const refuse = (message: string): void => show({ busy: false, error: message })
  return { busy, error, submit, refuse }
}
