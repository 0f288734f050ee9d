import { moveExperiment } from '@/lib/db/experiments/experiment'
import { listTestOpenings, nextLook } from '@/lib/db/experiments/test-opening'
import { readValidation } from '@/lib/improve/experiments/choose-winner'
import { fitArms } from '@/lib/improve/experiments/fit-arms'
import type { Development } from '@/lib/improve/experiments/frozen'
import { judgeResult } from '@/lib/improve/experiments/judge-result'
import { treatmentsLeft } from '@/lib/improve/experiments/plan'
import { writerResult } from '@/lib/improve/experiments/writer-result'
import { developJudge } from './develop-judge'
import { developWriter } from './develop-writer'
import { estimateExperiment } from './estimate-experiment'
import { type Given, readJudgePart } from './judge-part'
import { choicesMark, promptsOf } from './material'
import { readLevels } from './read-levels'
import { readWriterPart } from './writer-part'

/** Whoever paused it meanwhile is heeded: the part is ended when it goes on. */
const HEEDING = { unlessNoted: true }

/** What a part says once its last run has ended, kept with the step to the next. */
export async function finishPart(given: Given): Promise<void> {
  const { row, part, parts } = given
  const { id, plan, datasetId } = row
  if (part === 'development') {
    const grown = await (plan.kind === 'judge' ? developJudge(given) : developWriter(given))
    const { development, wording } = fitArms(plan, grown)
    // Drawn anew after a retry, what a person wrote stays.
    const edited = new Map((row.wording ?? []).flatMap((each) => (each.edited ? [[each.arm, each]] : [])))
    const drawn = { development, wording: wording.map((each) => edited.get(each.arm) ?? each) }
    const trial = given.runs.find((run) => run.estimate !== null)
    const estimate = trial ? await estimateExperiment({ ...row, ...drawn }, trial) : null
    const change = { ...drawn, ...(estimate ? { estimate } : {}) }
    if (treatmentsLeft(plan.arms, development.left).length > 0)
      await moveExperiment(id, ['developing'], 'wording', change, HEEDING)
    else {
      const ended = { note: nothingLeft(development), finishedAt: new Date() }
      await moveExperiment(id, ['developing'], 'stopped', { ...change, ...ended }, HEEDING)
    }
    return
  }
  const { found } = plan
  const isChanged = found !== undefined && found.choices !== choicesMark(given.material, parts)
  const relabelled = isChanged ? { relabelled: true as const } : {}
  const result = { ...(await resultOf(given)), ...relabelled }
  if (part === 'validation') {
    const prompts = promptsOf(parts, 'test')
    const look = nextLook(await listTestOpenings(datasetId), id, prompts)
    const validation = { ...readValidation(result, prompts.length, look), ...relabelled }
    const waits = !plan.stops && validation.winner === null
    await moveExperiment(id, ['validating'], 'chosen', { validation, note: waits ? NO_WINNER : null }, HEEDING)
  } else await moveExperiment(id, ['testing'], 'done', { result, finishedAt: new Date() }, HEEDING)
}

/** Nobody opens the test part by a rule where there is no planned test. */
const NO_WINNER =
  'No arm could be compared on validation, so the test part was not opened by itself. Opened all the same, it has no planned test: all it says is exploratory.'

/** Why nothing more is asked or paid. */
export const nothingLeft = ({ left }: Pick<Development, 'left'>): string =>
  `Nothing is left to test: ${left.map(({ arm, reason }) => `${arm}: ${reason}`).join(' ')}`

async function resultOf(given: Given) {
  if (given.row.plan.kind === 'judge') return judgeResult(await readJudgePart(given))
  const result = writerResult(await readWriterPart(given))
  return given.part === 'test' ? { ...result, generation: await readLevels(given) } : result
}
