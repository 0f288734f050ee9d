import { type ReactNode, Suspense } from 'react'
import { isImproved } from '@/lib/improvements/load-improved'
import type { Profile } from '@/lib/profile/profile'

/** Of more pairs even what was built before takes its time to read. */
const FEW_PAIRS = 20_000

/** Whether all that is said of a profile's judges was built before. */
export async function areJudgesReady(datasetId: number, { raters, pairs }: Pick<Profile, 'raters' | 'pairs'>) {
  const judges = raters.filter(
    ({ kind, setting, corrected }) => kind === 'model' && setting !== 'generation' && !corrected,
  )
  if (pairs > FEW_PAIRS) return false
  return isImproved(
    datasetId,
    judges.map(({ id }) => id),
  )
}

type LaterProps = { readonly ready: boolean; readonly fallback: ReactNode; readonly children: ReactNode }

/** What may come later than its page; at once where it is ready, so that nothing moves as it comes. */
export function Later({ ready, fallback, children }: LaterProps) {
  return ready ? children : <Suspense fallback={fallback}>{children}</Suspense>
}
