import { realClock } from '@/lib/clock'
import { type DatasetRow, getDataset } from '@/lib/db/dataset'
import { getLint } from '@/lib/db/dataset-import'
import { dropOlderFactors, type FactorKey, findNewerVersion, putFactors } from '@/lib/db/factor'
import { putJob } from '@/lib/db/job'
import { BLOCK, countBlocks, listMeasuredBlocks } from '@/lib/db/measurement'
import { type BlockClaims, openBlockClaims } from '@/lib/db/measuring/block-claims'
import { computedFactors, computedKeys } from '@/lib/factors/registry'
import type { Progress } from '@/lib/work/progress'
import { measureBlocks } from './measure-blocks'
import { measureSample, SAMPLE, type SampleSize } from './measure-sample'
import { type Team, teamHere, teamOfOne } from './measuring-team'

/** Up to so many responses are measured in the process itself, before threads would have started. */
const MOST_HERE = BLOCK
/** How often to look whether others are through with their blocks, and how far they are. */
const OTHERS_MS = 100
const STORED_MS = 500

type MeasureProgress = Pick<Progress, 'report' | 'stop'> & Partial<Pick<Progress, 'countFromNow'>>

let measuring = 0
/** Whether this process measures a dataset as a job of its own. */
export const isMeasuringHere = (): boolean => measuring > 0

/**
 * Measures every computed factor on every response, block by block; responses that are measured are not measured again. Values
 * of older versions stay until all are measured. Of a large dataset that was never measured a random sample comes first, with a
 * profile of it.
 */
export async function measureDataset(
  datasetId: number,
  progress: MeasureProgress,
  openTeam: () => Team = teamHere,
  size = SAMPLE,
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
  measuring++
  try {
    await measureAll(dataset, progress, openTeam, size)
  } finally {
    measuring--
  }
  await dropOlderFactors(datasetId, computedKeys)
  await progress.report(responses, responses)
  await putJob('profile', datasetId)
  // Not beside the measuring, which people wait for; what is measured anew was looked at before.
  if ((await getLint(datasetId)) === null) await putJob('lint', datasetId)
}

/** The sample where there is to be one, and then whatever is not measured. */
async function measureAll(
  dataset: DatasetRow,
  { report, stop, countFromNow }: MeasureProgress,
  openTeam: () => Team,
  size: SampleSize,
): Promise<void> {
  const { id, responses } = dataset
  const measured = await countStored(id, computedKeys)
  const team = responses - measured <= MOST_HERE ? teamOfOne() : openTeam()
  const end = () => void team.stop()
  let claims: BlockClaims | null = null
  stop.addEventListener('abort', end)
  try {
    const follow = await followStored(dataset, report)
    const isFirst = measured === 0 && (await findNewerVersion(id, computedKeys)) === null
    if (isFirst && (await measureSample(dataset, team, () => follow(0), stop, size))) {
      await putJob('profile', id)
      await countFromNow?.()
    }
    // What others had claimed they have stored when they let go of it, or else it is left for this process.
    claims = await openBlockClaims(id)
    while ((await measureBlocks(dataset, team, follow, stop, claims)) > 0) {
      await realClock.wait(OTHERS_MS, stop)
      await follow(0)
    }
  } finally {
    await claims?.close()
    stop.removeEventListener('abort', end)
    await team.stop()
  }
}

/** Shows how far the measuring is, by all who are at it: what is stored, and what this process has in hand. */
async function followStored(
  { id, responses }: { readonly id: number; readonly responses: number },
  report: Progress['report'],
): Promise<(inHand: number) => Promise<void>> {
  // One factor stands for all that are stored with it: the one that the fewest blocks have.
  const blocks = await countBlocks(id, responses)
  const count = ({ key, version }: FactorKey) => blocks.get(`${key} ${version}`) ?? 0
  const slowest = computedKeys.reduce((least, factor) => (count(factor) < count(least) ? factor : least))
  let [stored, done, next] = [0, 0, 0]
  async function follow(inHand: number): Promise<void> {
    if (realClock.now() >= next) {
      next = realClock.now() + STORED_MS
      stored = await countStored(id, [slowest])
    }
    // A block in hand is gone from there before it is counted as stored.
    done = Math.max(done, Math.min(stored + inHand, responses))
    await report(done, responses)
  }
  await follow(0)
  return follow
}

export async function countStored(datasetId: number, factors: readonly FactorKey[]): Promise<number> {
  const blocks = await listMeasuredBlocks(datasetId, factors)
  return [...blocks.values()].reduce((sum, measured) => sum + measured, 0)
}
