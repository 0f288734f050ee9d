import { type ReactNode, Suspense } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import type { Staged } from '@/lib/profiles/in-stages'

type InStagesProps<Result> = {
  readonly staged: Staged<Result>
  /** What it will be. */
  readonly title: string
  readonly children: (result: Result) => ReactNode
  readonly shown?: string | null
}

/** What is there soon at once; in place of what takes longer, what it is at, one stage after the other. */
export async function InStages<Result>({ staged, title, children, shown = null }: InStagesProps<Result>) {
  const stage = await staged.next(shown)
  if (stage === null) return children(await staged.result)
  return (
    <Suspense fallback={<Stage title={title} stage={stage} />}>
      <InStages staged={staged} title={title} shown={stage}>
        {children}
      </InStages>
    </Suspense>
  )
}

const Stage = ({ title, stage }: { readonly title: string; readonly stage: string }) => (
  <EmptyState title={title}>
    <span role="status">{stage} …</span>
  </EmptyState>
)
