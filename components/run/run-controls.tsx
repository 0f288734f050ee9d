'use client'

import { useRouter } from 'next/navigation'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { AlertDialog } from '@/components/ui/dialog'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { RunView } from '@/lib/protocol/run-view'
import type { RunChange } from '@/lib/runs/control-run'

export type RunActions = {
  readonly start: (change: RunChange) => Promise<ActionResult<void>>
  /** Ends the waiting for a model that is away or busy. */
  readonly tryNow: (id: string) => Promise<ActionResult<void>>
  readonly pause: (id: string) => Promise<ActionResult<void>>
  readonly stop: (id: string) => Promise<ActionResult<void>>
  readonly retry: (id: string) => Promise<ActionResult<void>>
  readonly remove: (id: string) => Promise<ActionResult<void>>
}

type RunControlsProps = { readonly run: RunView; readonly actions: RunActions }

/** What can be done with a run in its present state. */
export function RunControls({ run, actions }: RunControlsProps) {
  const router = useRouter()
  const { busy, submit } = useSubmit()
  const { id, status, ledger, datasetId } = run
  async function act(action: Promise<ActionResult<void>>, then?: () => void): Promise<void> {
    const result = await submit(action)
    announceResult(result)
    if (result.ok) then?.()
    router.refresh()
  }
  const isTried = run.estimate !== null
  // Runs of an experiment share its budget: it takes them on.
  const isOwn = run.experiment === null
  return (
    <>
      {isOwn && status === 'ready' && (
        <Button variant="primary" disabled={busy} onClick={() => act(actions.start({ id }))}>
          Start
        </Button>
      )}
      {(status === 'running' || status === 'trying') && (
        <Button disabled={busy} onClick={() => act(actions.pause(id))}>
          Pause
        </Button>
      )}
      {isOwn && (status === 'paused' || (status === 'stopped' && ledger.skipped > 0)) && (
        <Button variant="primary" disabled={busy} onClick={() => act(actions.start({ id }))}>
          {isTried ? 'Go on' : 'Try again'}
        </Button>
      )}
      {(status === 'running' || status === 'paused') && isTried && (
        <AlertDialog
          trigger={<Button disabled={busy}>Stop</Button>}
          title="Stop this run?"
          description="What was judged so far becomes its result; it is a random sample of the whole. You can go on later."
          action="Stop the run"
          onAction={() => act(actions.stop(id))}
        />
      )}
      {isOwn && (status === 'done' || status === 'stopped') && ledger.failed > 0 && (
        <Button disabled={busy} onClick={() => act(actions.retry(id))}>
          Ask again what failed
        </Button>
      )}
      {isOwn && !['running', 'finishing', 'trying'].includes(status) && (
        <AlertDialog
          trigger={
            <Button variant="ghost" disabled={busy}>
              Remove
            </Button>
          }
          title="Remove this run?"
          description="Its settings and its ledger go. Factors, votes and texts it brought stay, and its answers are not paid again."
          action="Remove the run"
          onAction={() => act(actions.remove(id), () => router.push(`/datasets/${datasetId}/runs`))}
        />
      )}
    </>
  )
}
