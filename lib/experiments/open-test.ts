import { getExperiment, getParts, moveExperiment } from '@/lib/db/experiments/experiment'
import { openTestPart } from '@/lib/db/experiments/test-opening'
import { AppError } from '@/lib/errors'
import { promptsOf } from './material'

export const GONE = 'This experiment does not exist any more.'

export async function findExperiment(id: string) {
  const row = await getExperiment(id)
  if (!row) throw new AppError('not-found', GONE)
  return row
}

export const MOVED_ON = 'The experiment has moved on meanwhile: look at it again.'

/** Freezes the wording, which validation then asks; frozen already, it stays so. The work goes on by itself afterwards. */
export async function freezeWording(id: string): Promise<void> {
  const row = await findExperiment(id)
  if (row.wordingFrozenAt !== null) return
  if (!(await moveExperiment(id, ['wording'], 'validating', { wordingFrozenAt: new Date() }, { putsJob: true })))
    throw new AppError('conflict', MOVED_ON)
}

/** Opens the test part; open already, it stays so. Gives the look that it is. */
export async function openTest(id: string): Promise<number> {
  const row = await findExperiment(id)
  if (row.openedAt !== null && row.look !== null) return row.look
  const look = await openTestPart(id, row.datasetId, promptsOf(await getParts(id), 'test'))
  if (look === null) throw new AppError('conflict', MOVED_ON)
  return look
}
