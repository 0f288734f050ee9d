import { getDataset } from '@/lib/db/dataset'
import { isOnlySampled } from '@/lib/db/measuring/measured-sample'
import { AppError } from '@/lib/errors'
import { createThread } from '@/lib/threads/thread'
import type { Progress } from '@/lib/work/progress'
import type { JobHandlers } from '@/lib/work/run-job'
import { buildProfiles } from './build-profiles'
import { threadEntry } from './profile-threads'

/** Objects of one profile in the making; its columns of numbers lie outside of them. */
const HEAP_MEGABYTES = 512

/** The job that builds what a dataset's dashboard shows, and of a large one what its other pages do. */
export const PROFILE_JOBS = {
  profile: {
    run: (datasetId, progress) => buildBeside(Number(datasetId), progress),
    isLarge: (datasetId) => isLarge(Number(datasetId)),
  },
} as const satisfies JobHandlers

/** Pairs from which on a dataset's columns take more memory than the process that reads them. */
const LARGE = 1_000_000

/** A sample is small, whatever it is of, and its chart is waited for. */
async function isLarge(datasetId: number): Promise<boolean> {
  const dataset = await getDataset(datasetId)
  return dataset !== null && dataset.pairs >= LARGE && !(await isOnlySampled(dataset))
}

/**
 * Builds a dataset's profiles in a thread of its own: however long that takes, this process goes on with everything else, and
 * whoever stops the job or deletes the dataset ends the thread.
 */
async function buildBeside(datasetId: number, { stop, report }: Progress): Promise<void> {
  stop.throwIfAborted()
  const thread = createThread(...threadEntry(), { heap: HEAP_MEGABYTES })
  const end = () => void thread.stop()
  // What is only made ahead is made by a page where it is missing: it takes no profile with it.
  const ahead = (name: string) =>
    thread.call(name, [datasetId]).catch((error: unknown) => {
      stop.throwIfAborted()
      console.error(`${name} of dataset ${datasetId}:`, error)
    })
  stop.addEventListener('abort', end)
  try {
    await buildProfiles(
      datasetId,
      report,
      (estimator) => thread.call('loadDashboard', [datasetId, { estimator }]),
      () => ahead('buildAdvice'),
    )
    await ahead('keepPages')
  } catch (error) {
    stop.throwIfAborted()
    // A thread that crashed may do better the next time; what it refused will not.
    throw error instanceof AppError && error.code === 'busy' ? new Error(error.message) : error
  } finally {
    stop.removeEventListener('abort', end)
    await thread.stop()
  }
}
