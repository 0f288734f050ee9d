'use client'

import { useRouter } from 'next/navigation'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'

type LintRequestProps = {
  readonly datasetId: number
  readonly onRequest: (datasetId: number) => Promise<ActionResult<void>>
}

/** Has files looked at that nobody looked at yet. */
export function LintRequest({ datasetId, onRequest }: LintRequestProps) {
  const router = useRouter()
  const { busy, submit } = useSubmit()
  async function request(): Promise<void> {
    announceResult(await submit(onRequest(datasetId)))
    router.refresh()
  }
  return (
    <Button disabled={busy} onClick={() => void request()}>
      Look now
    </Button>
  )
}
