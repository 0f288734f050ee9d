import { type ReactNode, Suspense } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { InPlace } from '@/components/ui/in-place'
import type { Staged } from '@/lib/profiles/in-stages'

type InStagesProps<Result> = {
  readonly staged: Staged<Result>
  /** What it will be. */
  readonly title: string
  readonly children: (result: Result) => ReactNode
}

/** What is there soon at once; in place of what takes longer, what it is at, one stage after the other. */
export async function InStages<Result>({ staged, title, children }: InStagesProps<Result>) {
  const stage = await staged.next(null)
  const found = async () => children(await staged.result)
  // The same in both cases, so that one takes over from the other.
  return (
    <InPlace isHere={stage === null} fallback={stage !== null && <Stages {...{ staged, title, stage }} />}>
      {stage === null ? await found() : found()}
    </InPlace>
  )
}

type StagesProps = Pick<InStagesProps<unknown>, 'staged' | 'title'> & { readonly stage: string }

/** One region for all of them: a new one would not be announced. */
const Stages = ({ staged, title, stage }: StagesProps) => (
  <EmptyState title={title}>
    <span role="status">{stageLine(staged, stage)}</span>
  </EmptyState>
)

function stageLine(staged: Staged<unknown>, stage: string): ReactNode {
  const line = `${stage} …`
  const after = async () => {
    const next = await staged.next(stage)
    return next === null ? line : stageLine(staged, next)
  }
  return <Suspense fallback={line}>{after()}</Suspense>
}
