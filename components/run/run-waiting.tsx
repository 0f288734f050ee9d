'use client'

import { useRouter } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { useSubmit } from '@/components/ui/use-submit'
import type { RunView } from '@/lib/protocol/run-view'
import { describeWaiting, type Waiting } from '@/lib/words/run-state'
import type { RunActions } from './run-controls'

type RunWaitingProps = {
  readonly run: Pick<RunView, 'id' | 'at'>
  readonly waiting: Waiting
  readonly actions: Pick<RunActions, 'tryNow'>
}

/** What a run waits for, since when and until when, and a way not to wait. */
export function RunWaiting({ run, waiting, actions }: RunWaitingProps) {
  const router = useRouter()
  const { busy, submit } = useSubmit()
  const { what, next } = describeWaiting(waiting, Date.parse(run.at))
  async function go(): Promise<void> {
    announceResult(await submit(actions.tryNow(run.id)))
    router.refresh()
  }
  return (
    <Alert tone="warn" title={<span className="break-words">{what}</span>}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-[72ch]">{next}</p>
        <Button size="sm" disabled={busy} onClick={() => void go()}>
          Try now
        </Button>
      </div>
    </Alert>
  )
}
