'use client'

import { useRouter } from 'next/navigation'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { AlertDialog } from '@/components/ui/dialog'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { isExperimentActive } from '@/lib/words/experiments/experiment-words'
import type { ExperimentActions } from './experiment-actions'
import { canGoOn, canRetry, isPaused } from './experiment-progress-facts'

type ExperimentControlsProps = { readonly experiment: ExperimentView; readonly actions: ExperimentActions }

/** What can be done with an experiment in its present state. */
export function ExperimentControls({ experiment, actions }: ExperimentControlsProps) {
  const router = useRouter()
  const { busy, submit } = useSubmit()
  const { id, status, dataset, estimate } = experiment
  const paused = isPaused(experiment)
  const isActive = isExperimentActive(status)
  async function act(action: Promise<ActionResult<unknown>>, then?: () => void): Promise<void> {
    const result = await submit(action)
    announceResult(result)
    if (result.ok) then?.()
    router.refresh()
  }
  return (
    <div className="flex flex-wrap items-center gap-1">
      {status === 'ready' && (
        <Button variant="primary" disabled={busy} onClick={() => act(actions.start({ id }))}>
          Start
        </Button>
      )}
      {isActive && !paused && (
        <Button disabled={busy} onClick={() => act(actions.pause(id))}>
          Pause
        </Button>
      )}
      {(paused || ((status === 'stopped' || status === 'failed') && canGoOn(experiment))) && (
        <Button variant="primary" disabled={busy} onClick={() => act(actions.resume({ id }))}>
          {status === 'failed' ? 'Try again' : 'Go on'}
        </Button>
      )}
      {isActive && (estimate !== null || paused) && (
        <AlertDialog
          trigger={<Button disabled={busy}>Stop</Button>}
          title="Stop this experiment?"
          description="What was answered is kept and not paid again. You can go on later; until then it has no result."
          action="Stop the experiment"
          onAction={() => act(actions.stop(id))}
        />
      )}
      {!isActive && canRetry(experiment) && (
        <Button disabled={busy} onClick={() => act(actions.retry(id))}>
          Ask again what failed
        </Button>
      )}
      {!isActive && (
        <AlertDialog
          trigger={
            <Button variant="ghost" disabled={busy}>
              Remove
            </Button>
          }
          title="Remove this experiment?"
          description="Its settings, runs and texts go. That its test part was looked at stays: the next look at these prompts still counts it. Answers are not paid again."
          action="Remove the experiment"
          onAction={() => act(actions.remove(id), () => router.push(`/datasets/${dataset.id}/experiments`))}
        />
      )}
    </div>
  )
}
