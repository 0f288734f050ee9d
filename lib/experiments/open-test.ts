import {
  type ExperimentChange,
  type ExperimentRow,
  getExperiment,
  getParts,
  moveExperiment,
} from '@/lib/db/experiments/experiment'
import { openTestPart } from '@/lib/db/experiments/test-opening'
import { AppError } from '@/lib/errors'
import { isTreatment } from '@/lib/improve/experiments/plan'
import { sameAsBaseline } from '@/lib/improve/experiments/word-arms'
import { promptsOf } from './material'

export const GONE = 'This experiment does not exist any more.'

export async function findExperiment(id: string) {
  const row = await getExperiment(id)
  if (!row) throw new AppError('not-found', GONE)
  return row
}

export const MOVED_ON = 'The experiment has moved on meanwhile: look at it again.'

const SAME = 'It is told what the baseline is told, word for word: it would measure nothing.'

/** Leaves out arms that nobody gave words of their own; refuses where no other would be left to test. */
function withoutSame({ wording, development }: ExperimentRow): Pick<ExperimentChange, 'wording' | 'development'> {
  const same = sameAsBaseline(wording ?? [])
  if (!wording || !development || same.length === 0) return {}
  const kept = wording.filter(({ arm }) => !same.includes(arm))
  if (!kept.some(({ arm }) => isTreatment(arm)))
    throw new AppError(
      'invalid',
      `Arm ${same.join(', ')} is told what the baseline is told: give it words of its own first.`,
    )
  const left = [...development.left, ...same.map((arm) => ({ arm, reason: SAME }))]
  return { wording: kept, development: { ...development, left } }
}

/** Freezes the wording, which validation then asks; frozen already, it stays so. The work goes on by itself afterwards. */
export async function freezeWording(id: string): Promise<void> {
  const row = await findExperiment(id)
  if (row.wordingFrozenAt !== null) return
  const change = { ...withoutSame(row), wordingFrozenAt: new Date() }
  if (!(await moveExperiment(id, ['wording'], 'validating', change, { putsJob: true })))
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

/** A run that moved on by itself meanwhile needs nothing. */
export async function ifMoved(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof AppError && error.code === 'conflict')) throw error
  })
}
