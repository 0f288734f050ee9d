'use client'

import { useEffect, useRef, useState } from 'react'
import type { ActionResult } from '@/lib/action'
import type { DraftReport, EditorRequest } from './report-content'

const PAUSE = 400

type DraftState = {
  readonly draft: DraftReport
  readonly error: string | null
  /** The draft shown is not yet that of the request. */
  readonly isLate: boolean
}

/** The server's part of a draft, made anew when the pairs, the names, the advice or the experiments in it change; the last one stays until then. */
export function useDraft(
  first: DraftReport,
  request: EditorRequest,
  onDraft: (request: EditorRequest) => Promise<ActionResult<DraftReport>>,
): DraftState {
  const [draft, setDraft] = useState(first)
  const [error, setError] = useState<string | null>(null)
  const key = JSON.stringify([
    request.annotators,
    request.pairs,
    request.remedies,
    request.headline,
    request.experiments,
  ])
  const [made, setMade] = useState(key)
  const latest = useRef(request)
  latest.current = request
  useEffect(() => {
    if (key === made) return
    let isOver = false
    const timer = setTimeout(async () => {
      const result = await onDraft(latest.current)
      if (isOver) return
      if (result.ok) setDraft(result.value)
      setError(result.ok ? null : result.message)
      setMade(key)
    }, PAUSE)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [key, made, onDraft])
  return { draft, error, isLate: key !== made }
}
