import { getDataset } from '@/lib/db/dataset'
import { isOnlySampled } from '@/lib/db/measuring/measured-sample'
import { AppError } from '@/lib/errors'
import { createThread, type Thread } from '@/lib/threads/thread'
import type { Progress } from '@/lib/work/progress'
import type { JobHandlers } from '@/lib/work/run-job'
import { buildProfiles } from './build-profiles'
import { profileThread } from './profile-threads'

/** Objects of one profile in the making; its columns of numbers lie outside of them. */
const HEAP_MEGABYTES = 512

/** Does what a thread of `profile-thread.ts` does. */
type Builder = Pick<Thread, 'call' | 'stop'>

/** The job that builds what a dataset's dashboard shows, and of a large one what its other pages do. */
export const profileJobs = (openBuilder: () => Builder) =>
  ({
    profile: {
      run: (datasetId, progress) => build(Number(datasetId), progress, openBuilder),
      isLarge: (datasetId) => isLarge(Number(datasetId)),
    },
  }) as const satisfies JobHandlers

/** In threads of their own: however long that takes, this process goes on with everything else. */
export const PROFILE_JOBS = profileJobs(() => createThread(...profileThread(), { heap: HEAP_MEGABYTES }))

/** Pairs from which on a dataset's columns take more memory than the process that reads them. */
const LARGE = 1_000_000

/** A sample is small, whatever it is of, and its chart is waited for. */
async function isLarge(datasetId: number): Promise<boolean> {
  const dataset = await getDataset(datasetId)
  return dataset !== null && dataset.pairs >= LARGE && !(await isOnlySampled(dataset))
}

/** Builds a dataset's profiles; whoever stops the job or deletes the dataset ends the building. */
async function build(datasetId: number, { stop, report }: Progress, openBuilder: () => Builder): Promise<void> {
  stop.throwIfAborted()
  const builder = openBuilder()
  const end = () => void builder.stop()
  // What is only made ahead is made by a page where it is missing: it takes no profile with it.
  const ahead = (name: string) =>
    builder.call(name, [datasetId]).catch((error: unknown) => {
      stop.throwIfAborted()
      console.error(`${name} of dataset ${datasetId}:`, error)
    })
  stop.addEventListener('abort', end)
  try {
    await buildProfiles(
      datasetId,
      report,
      (estimator) => builder.call('loadDashboard', [datasetId, { estimator }]),
      () => ahead('buildAdvice'),
    )
    await ahead('keepPages')
  } catch (error) {
    stop.throwIfAborted()
    // A thread that crashed may do better the next time; what it refused will not.
    throw error instanceof AppError && error.code === 'busy' ? new Error(error.message) : error
  } finally {
    stop.removeEventListener('abort', end)
    await builder.stop()
  }
}
