'use client'

import { useRouter } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { AlertDialog } from '@/components/ui/dialog'
import { Link } from '@/components/ui/link'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { CorrectedJudge } from '@/lib/improvements/load-corrected'

type CorrectedActionsProps = {
  readonly judge: Pick<CorrectedJudge, 'id' | 'name' | 'judge' | 'choice' | 'stale'>
  readonly profileHref: string
  readonly onMake: (judge: string, choice: CorrectedJudge['choice']) => Promise<ActionResult<unknown>>
  readonly onDelete: (id: string) => Promise<ActionResult<void>>
}

/** What can be done with a corrected judge. */
export function CorrectedActions({ judge, profileHref, onMake, onDelete }: CorrectedActionsProps) {
  const { id, name, choice, stale } = judge
  const router = useRouter()
  const { busy, error, submit } = useSubmit()
  async function make(): Promise<void> {
    announceResult(await submit(onMake(judge.judge.id, choice)), 'Made again')
    router.refresh()
  }
  async function remove(): Promise<void> {
    const result = await submit(onDelete(id))
    announceResult(result, 'Deleted')
    if (result.ok) router.push(profileHref)
  }
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button asChild variant={stale.length > 0 ? 'outline' : 'primary'}>
          <Link href={`${profileHref}?corrected=${encodeURIComponent(id)}`}>Show it in the profile</Link>
        </Button>
        <Button variant={stale.length > 0 ? 'primary' : 'outline'} disabled={busy} onClick={() => void make()}>
          {busy ? 'Making it again …' : 'Make again'}
        </Button>
        <AlertDialog
          trigger={
            <Button variant="ghost" disabled={busy}>
              Delete
            </Button>
          }
          title={`Delete “${name}”?`}
          description="Its verdicts go. The judge itself, and reports that show the corrected judge, stay as they are."
          action="Delete corrected judge"
          onAction={() => void remove()}
        />
      </div>
      {error && <Alert tone="bad" title={error} />}
    </div>
  )
}
