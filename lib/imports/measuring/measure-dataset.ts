import { getDataset } from '@/lib/db/dataset'
import { getLint } from '@/lib/db/dataset-import'
import { dropOlderFactors, putFactors } from '@/lib/db/factor'
import { putJob } from '@/lib/db/job'
import { BLOCK, listMeasuredBlocks } from '@/lib/db/measurement'
import { computedFactors, computedKeys } from '@/lib/factors/registry'
import type { Progress } from '@/lib/work/progress'
import { measureBlocks } from './measure-blocks'
import { teamOfOne, teamOfThreads, threadsHere } from './measuring-team'

/** Up to so many responses are measured in the process itself, before threads would have started. */
const MOST_HERE = BLOCK

/**
 * Measures every computed factor on every response, block by block; responses that are measured are not measured again. Values
 * of older versions stay until all are measured.
 */
export async function measureDataset(
  datasetId: number,
  { report, stop }: Pick<Progress, 'report' | 'stop'>,
  threads = threadsHere(),
): Promise<void> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return
  const { responses } = dataset
  await putFactors(
    datasetId,
    computedFactors.map(({ id, version, label }, position) => ({
      key: id,
      version,
      origin: 'computed',
      label,
      position,
    })),
  )
  let done = await countStored(datasetId)
  await report(done, responses)
  const team = responses - done <= MOST_HERE ? teamOfOne() : teamOfThreads(threads)
  try {
    await measureBlocks(
      dataset,
      team,
      async (more) => {
        done += more
        await report(done, responses)
      },
      stop,
    )
  } finally {
    await team.stop()
  }
  await dropOlderFactors(datasetId, computedKeys)
  await report(responses, responses)
  await putJob('profile', datasetId)
  // Not beside the measuring, which people wait for; what is measured anew was looked at before.
  if ((await getLint(datasetId)) === null) await putJob('lint', datasetId)
}

async function countStored(datasetId: number): Promise<number> {
  const blocks = await listMeasuredBlocks(datasetId, computedKeys)
  return [...blocks.values()].reduce((sum, measured) => sum + measured, 0)
}
