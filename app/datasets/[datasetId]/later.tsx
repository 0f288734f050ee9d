import { type ReactNode, Suspense } from 'react'
import { isBeside } from '@/components/job/job-progress'
import { isAdviceKept, isAdvised } from '@/lib/improvements/advice'
import type { Profile } from '@/lib/profile/profile'
import { isWhole, type ProfileChoice } from '@/lib/profile/profile-choice'
import type { JobView } from '@/lib/work/load-jobs'

/** What a dashboard says below its chart was built before; comes from the job that is at it; is built when it is asked for. */
export type Advice = 'kept' | 'coming' | 'built'

export async function adviceOn(
  datasetId: number,
  profile: Profile,
  choice: ProfileChoice,
  jobs: readonly JobView[],
): Promise<Advice> {
  if (await isAdviceKept(datasetId, profile)) return 'kept'
  // A job is at that of the whole between the first profile and the second.
  return isWhole(choice) && isAdvised(profile) && jobs.some((job) => isBeside(job) && job.done === 1)
    ? 'coming'
    : 'built'
}

type LaterProps = { readonly advice: Advice; readonly fallback: ReactNode; readonly children: ReactNode }

/** What may come later than its page; at once where it is kept, so that nothing moves as it comes. */
export function Later({ advice, fallback, children }: LaterProps) {
  if (advice === 'coming') return fallback
  return advice === 'kept' ? children : <Suspense fallback={fallback}>{children}</Suspense>
}
